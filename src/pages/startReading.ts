import '../ui/base.css'
import { pagePlace } from './site/pagePlace'
import { startPage } from './site/startPage'
import { startSearch } from './site/startSearch'
import { markCurrentSection, tellStory } from './findings/tellStory'
import { addFigureButtons } from '../export/pictures/figureButtons'
import '../ui/olderBrowsers'

/**
 * Opens what is folded and belongs on paper (`data-on-paper`) while the page is printed. Where styles can show the
 * content of a closed fold they do so without a script; this is for browsers that cannot.
 */
const openForPrint = (root: ParentNode): void => {
  let opened: readonly HTMLDetailsElement[] = []
  addEventListener('beforeprint', () => {
    opened = [...root.querySelectorAll<HTMLDetailsElement>('details[data-on-paper]:not([open])')]
    for (const fold of opened) fold.open = true
  })
  addEventListener('afterprint', () => {
    for (const fold of opened) fold.open = false
  })
}

/**
 * Leaves only the changes of the country that the address names behind `#`, as its link in the list does; all of them where it
 * names none. Without this the link leads to the first of them. Returns a function that stops it.
 */
const filterChanges = (page: Document): (() => void) => {
  const root = page.querySelector('[data-changes]')
  const stop = new AbortController()
  if (!root) return () => undefined
  const rows = [...root.querySelectorAll<HTMLElement>('[data-change-of]')]
  const groups = [...root.querySelectorAll<HTMLElement>('[data-changes-group]')]
  const show = () => {
    const [, asked = ''] = /^#of-([A-Z]{3})$/.exec(page.defaultView?.location.hash ?? '') ?? []
    const wanted = rows.some((row) => row.dataset['changeOf'] === asked) ? asked : ''
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
tellStory(document)

// A page that is only read is whole before its script; this says that the script has done what it does.
document.documentElement.dataset['ready'] = ''
