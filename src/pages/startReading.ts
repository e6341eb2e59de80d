import { chooseAnswer } from './help/chooseAnswer'
import { openSections } from './sections'
import { pagePlace } from './site/pagePlace'
import { startPage, startSearch } from './site/startPage'

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

/** Gives examples for programs the address of this site, where the build did not know it. */
const fillInSite = (page: Document, root: string): void => {
  for (const example of page.querySelectorAll<HTMLElement>('[data-in-place-of-site]'))
    example.textContent = example.textContent.replaceAll(example.dataset['inPlaceOfSite'] ?? root, root)
}

/** Shows the buttons that print the page, which need a script. */
const startPrinting = (page: Document): void => {
  for (const button of page.querySelectorAll<HTMLElement>('[data-print]')) {
    button.hidden = false
    button.addEventListener('click', () => print())
  }
}

// A page that is only read has no state to keep: in development it loads again after each edit.
import.meta.hot?.on('vite:beforeUpdate', () => location.reload())

const place = pagePlace()
startPage(document, place)
startSearch(document, place)
openForPrint(document)
fillInSite(document, place.root)
openSections(document)
startPrinting(document)

const help = document.querySelector<HTMLElement>('[data-help]')
if (help) chooseAnswer(help)
const mapFile = document.querySelector<HTMLSelectElement>('[data-map-file]')
if (mapFile) void import('./data/startData').then(({ startData }) => startData(mapFile))
const laws = document.querySelector<HTMLElement>('[data-laws]')
if (laws) void import('./law/readLaws').then(({ readLaws }) => readLaws(laws))

// A static page is complete before its script; this marks that the script has run.
document.documentElement.dataset['ready'] = ''
