import '../ui/olderBrowsers'
import { pagePlace } from './site/pagePlace'
import { startPage, startSearch } from './site/startPage'

/** Marks in the contents the section being read: the last with its heading in the window's upper third. */
const markCurrentSection = (root: Document | HTMLElement): void => {
  const contents = root.querySelector('[data-contents]')
  if (!contents || typeof IntersectionObserver === 'undefined') return
  const links = [...contents.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')]
  const sections = links.flatMap((link) => {
    const section = document.getElementById(link.hash.slice(1))?.closest('section')
    return section ? [{ link, section }] : []
  })
  const inSight = new Set<Element>()
  const mark = () => {
    const current = sections.find(({ section }) => inSight.has(section))
    if (!current) return
    for (const { link } of sections) {
      if (link === current.link) link.setAttribute('aria-current', 'true')
      else link.removeAttribute('aria-current')
    }
  }
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) inSight.add(target)
        else inSight.delete(target)
      }
      mark()
    },
    // A band a little above the middle of the window: the section that crosses it is being read.
    { rootMargin: '-30% 0px -69% 0px' },
  )
  for (const { section } of sections) observer.observe(section)
}

const reveal = (page: Document, hash: string): Element | undefined => {
  const target = hash.length > 1 ? page.getElementById(decodeURIComponent(hash.slice(1))) : null
  let hasOpened = false
  for (let fold = target?.closest('details'); fold; fold = fold.parentElement?.closest('details')) {
    hasOpened ||= !fold.open
    fold.open = true
  }
  return target && hasOpened ? target : undefined
}

/** Opens the fold to which an address or a link of the page leads, and all sections where a reader asks for it. */
const openSections = (page: Document): void => {
  const follow = () => reveal(page, page.location.hash)?.scrollIntoView()
  follow()
  addEventListener('hashchange', follow)
  page.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href^="#"]') : null
    // Opened before the browser goes there.
    if (link) reveal(page, link.hash)
  })
  const all = page.querySelector<HTMLElement>('[data-open-all]')
  if (!all) return
  all.hidden = false
  all.addEventListener('click', () => {
    for (const fold of page.querySelectorAll<HTMLDetailsElement>('[data-section] > details')) fold.open = true
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

const place = pagePlace()
startPage(document, place)
startSearch(document, place)
openForPrint(document)
fillInSite(document, place.root)
markCurrentSection(document)
openSections(document)

const articles = document.querySelector<HTMLElement>('[data-find-articles]')
if (articles) void import('./methods/findArticles').then(({ findArticles }) => findArticles(articles))

// A static page is complete before its script; this marks that the script has run.
document.documentElement.dataset['ready'] = ''
