import { pagePlace } from './site/pagePlace'
import { startPage, startSearch } from './site/startPage'

/** Shows the answer for the place that is chosen in the list, or that an address names; nothing of it is stored. */
const chooseAnswer = (help: HTMLElement): void => {
  const list = help.querySelector('select')
  const answers = help.querySelectorAll<HTMLElement>('[data-answer]')
  if (!list) return
  const show = () => {
    for (const answer of answers) {
      const isChosen = answer.dataset['answer'] === list.value
      answer.toggleAttribute('data-shown', isChosen)
      answer.hidden = !isChosen
    }
  }
  const followAddress = () => {
    const place = location.hash.slice(1)
    if ([...list.options].some(({ value }) => value !== '' && value === place)) {
      list.value = place
      scrollTo(0, 0)
    }
    show()
  }
  list.addEventListener('change', show)
  addEventListener('hashchange', followAddress)
  // A page that comes back from the browser's memory keeps no choice.
  list.value = ''
  help.dataset['scripted'] = ''
  followAddress()
}

/** The id that an address names after `#`; as it is written where it is no encoded text, such as `#%`. */
const idInHash = (hash: string): string => {
  const id = hash.slice(1)
  try {
    return decodeURIComponent(id)
  } catch {
    return id
  }
}

/** Opens the folds around an element; says whether one was closed. */
const openFoldsAround = (target: Element): boolean => {
  let hasOpened = false
  for (let fold = target.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) {
    hasOpened ||= !fold.open
    fold.open = true
  }
  return hasOpened
}

/** Opens the fold to which an address or a link of the page leads, and all lines where a reader asks for it. */
const openSections = (page: Document): void => {
  const follow = () => {
    const target = page.getElementById(idInHash(page.location.hash))
    if (target && openFoldsAround(target)) target.scrollIntoView()
  }
  follow()
  addEventListener('hashchange', follow)
  page.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href^="#"]') : null
    const linked = link && page.getElementById(idInHash(link.hash))
    // Opened before the browser goes there.
    if (linked) openFoldsAround(linked)
  })
  const all = page.querySelector<HTMLElement>('[data-open-all]')
  if (!all) return
  all.hidden = false
  all.addEventListener('click', () => {
    for (const fold of page.querySelectorAll<HTMLDetailsElement>('details[data-line]')) fold.open = true
  })
}

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
