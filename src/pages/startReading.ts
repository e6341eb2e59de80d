import '../ui/base.css'
import { pagePlace } from './site/pagePlace'
import { startPage } from './site/startPage'
import { startSearch } from './site/startSearch'
import { markCurrentSection, openSections } from './sections'
import { addFigureButtons } from '../export/pictures/figureButtons'
import '../ui/olderBrowsers'

/** Opens disclosures marked `data-in-print` for printing, in browsers without `::details-content`. */
const openForPrint = (root: ParentNode): void => {
  let opened: readonly HTMLDetailsElement[] = []
  addEventListener('beforeprint', () => {
    opened = [...root.querySelectorAll<HTMLDetailsElement>('details[data-in-print]:not([open])')]
    for (const fold of opened) fold.open = true
  })
  addEventListener('afterprint', () => {
    for (const fold of opened) fold.open = false
  })
}

const filterChanges = (page: Document): (() => void) => {
  const root = page.querySelector('[data-changes]')
  const stop = new AbortController()
  if (!root) return () => undefined
  const rows = [...root.querySelectorAll<HTMLElement>('[data-change-of]')]
  const groups = [...root.querySelectorAll<HTMLElement>('[data-changes-group]')]
  const show = () => {
    const [, code = ''] = /^#of-([A-Z]{3})$/.exec(page.defaultView?.location.hash ?? '') ?? []
    const wanted = rows.some((row) => row.dataset['changeOf'] === code) ? code : ''
    for (const row of rows) row.hidden = wanted !== '' && row.dataset['changeOf'] !== wanted
    for (const group of groups) group.hidden = !group.querySelector('[data-change-of]:not([hidden])')
    for (const section of new Set(groups.map((group) => group.parentElement)))
      if (section) section.hidden = !section.querySelector('[data-changes-group]:not([hidden])')
    for (const link of root.querySelectorAll<HTMLElement>('[data-changes-of]'))
      if (link.dataset['changesOf'] === wanted) link.setAttribute('aria-current', 'true')
      else link.removeAttribute('aria-current')
  }
  show()
  page.defaultView?.addEventListener('hashchange', show, { signal: stop.signal })
  return () => stop.abort()
}

const place = pagePlace()
startPage(document, place)
startSearch(document, place)
addFigureButtons(document)
openForPrint(document)
filterChanges(document)
markCurrentSection(document)
openSections(document)

// A static page is complete before its script; this marks that the script has run.
document.documentElement.dataset['ready'] = ''
