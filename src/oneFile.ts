import './ui/base.css'
import type { AtlasParts } from './app/AtlasProvider'
import { mount } from './app/mount'
import './app/pageStyles'
import { startSearch } from './app/startSearch'
import { unpackFiles } from './carried/unpack'
import { isLanguage } from './domain/languages'
import values from './pages/oneFile/AllValues.module.css'
import { addLeaving } from './site/leave/addLeaving'
import { DEFAULT_FILTERS } from './store/filters'
import { FILE_ROOT } from './store/siteRoot'

/** A link to a source may lead into a fold, which not every browser opens by itself. */
const unfoldTargets = (): void => {
  const section = document.querySelector(`.${values.values}`)
  window.addEventListener('hashchange', () => {
    const target = section?.querySelector(`[id="${CSS.escape(window.location.hash.slice(1))}"]`)
    const fold = target?.closest('details')
    if (!fold || fold.open) return
    fold.open = true
    target?.scrollIntoView()
  })
}

const element = document.getElementById('atlas')
const { lang } = document.documentElement
if (!element || !isLanguage(lang)) throw new Error('This is not the file of an atlas.')

unpackFiles(document)
addLeaving(document)
unfoldTargets()
const place = {
  root: FILE_ROOT + (element.dataset['site'] ?? ''),
  isPrerendered: true,
  language: lang,
  path: '',
}
const atlas = new Promise<AtlasParts>((resolve) => {
  mount(element, {
    ...place,
    filters: DEFAULT_FILTERS,
    url: { siteDefaults: DEFAULT_FILTERS, defaultsOf: () => DEFAULT_FILTERS, isInHash: true },
    onReady: (_, parts) => {
      resolve(parts)
      document.documentElement.dataset['ready'] = ''
    },
  })
})
startSearch(document, place, atlas)
