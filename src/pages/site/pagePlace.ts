import { type Language, splitPath } from '../../domain/languages'

const RELATIVE = {
  // Changing these would request loaded files again.
  href: '[href]:not([href=""], [href^="#"], [rel="stylesheet"], [rel$="preload"])',
  action: 'form[action]',
}

/** Makes the page's addresses absolute, since the page below the site's folder rewrites its own address. */
export const absolutizeLinks = (page: Document): void => {
  for (const [attribute, relative] of Object.entries(RELATIVE))
    for (const element of page.querySelectorAll(relative))
      element.setAttribute(attribute, new URL(element.getAttribute(attribute) ?? '', page.baseURI).href)
}

export interface PagePlace {
  readonly root: string
  readonly language: Language
  readonly path: string
}

/** The element that the page fills, and the page's place. Throws where the element is missing. */
export const pagePlace = (): PagePlace & { readonly element: HTMLElement } => {
  const element = document.getElementById('atlas')
  if (!element) throw new Error('The page has no element with the id "atlas".')
  const wayToRoot = element.dataset['root']
  const root = new URL(wayToRoot ?? './', document.baseURI.split(/[?#]/)[0]).href
  const below = window.location.href.split(/[?#]/)[0]?.slice(root.length) ?? ''
  const { language, path } = splitPath(below.replace(/index\.html$/, ''))
  return { element, root, language, path }
}
