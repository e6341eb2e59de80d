import '../../ui/base.css'
import { gunzipSync, strFromU8 } from 'fflate'
import type { AtlasParts } from '../../atlas/AtlasProvider'
import { mountAtlas } from '../../atlas/mountAtlas'
import { page } from '../atlas/page'
import '../site/pageStyles'
import { startSearch } from '../site/startPage'
import { isLanguage } from '../../domain/languages'
import values from './AllValues.module.css'
import { addLeaving } from '../site/leave/addLeaving'
import { DEFAULT_FILTERS } from '../../state/filters'
import { FILE_ROOT } from '../../state/sitePlace'

const unpackFiles = (): void => {
  for (const packed of document.querySelectorAll('script[type="application/gzip"]')) {
    const bytes = Uint8Array.from(atob(packed.textContent.trim()), (letter) => letter.charCodeAt(0))
    const files = JSON.parse(strFromU8(gunzipSync(bytes))) as Record<string, string>
    packed.replaceWith(
      ...Object.entries(files).map(([file, text]) => {
        const inlined = document.createElement('script')
        inlined.type = 'application/json'
        inlined.dataset['file'] = file
        inlined.textContent = text
        return inlined
      }),
    )
  }
}

/** A link to a source may lead into a disclosure, which not every browser opens by itself. */
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

unpackFiles()
addLeaving(document)
unfoldTargets()
const place = {
  root: FILE_ROOT + (element.dataset['site'] ?? ''),
  language: lang,
  path: '',
}
const atlas = new Promise<AtlasParts>((resolve) => {
  mountAtlas(page, element, {
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
