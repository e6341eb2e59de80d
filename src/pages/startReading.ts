import { chooseAnswer } from './help/chooseAnswer'
import { markCurrentSection, openSections } from './sections'
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

// A page that is only read has no state to keep: in development it loads again after each edit.
import.meta.hot?.on('vite:beforeUpdate', () => location.reload())

const place = pagePlace()
startPage(document, place)
startSearch(document, place)
openForPrint(document)
fillInSite(document, place.root)
markCurrentSection(document)
openSections(document)

const help = document.querySelector<HTMLElement>('[data-help]')
if (help) chooseAnswer(help)

const articles = document.querySelector<HTMLElement>('[data-find-articles]')
if (articles) void import('./methods/findArticles').then(({ findArticles }) => findArticles(articles))

// A static page is complete before its script; this marks that the script has run.
document.documentElement.dataset['ready'] = ''
