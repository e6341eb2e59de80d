import { type Language, splitPath } from '../../domain/languages'

const RELATIVE = {
  // What is loaded already would be requested again.
  href: '[href]:not([href=""], [href^="#"], [rel="stylesheet"], [rel="modulepreload"])',
  action: 'form[action]',
}

/**
 * Makes the addresses in a page whole, as the browser draws them. The page below the site's folder that comes to write the
 * folder's own address would else lead elsewhere, and look for its icon there.
 */
export const makeAddressesWhole = (page: Document): void => {
  for (const [attribute, relative] of Object.entries(RELATIVE))
    for (const element of page.querySelectorAll(relative))
      element.setAttribute(attribute, new URL(element.getAttribute(attribute) ?? '', page.baseURI).href)
}

/** Where the page lies in its site. */
export interface PagePlace {
  /** Address of the site's folder, absolute, with a slash at its end. */
  readonly root: string
  /** Whether the page was rendered by Node; those of the development server are not, and lie in that folder. */
  readonly isPrerendered: boolean
  readonly language: Language
  /** Path of the page below the folder of its language. */
  readonly path: string
}

/** The element of the document that the page fills, and where the page lies. Throws where the element is missing. */
export const pagePlace = (): PagePlace & { readonly element: HTMLElement } => {
  const element = document.getElementById('atlas')
  if (!element) throw new Error('The page has no element with the id "atlas".')
  const wayToRoot = element.dataset['root']
  const root = new URL(wayToRoot ?? './', document.baseURI.split(/[?#]/)[0]).href
  const below = window.location.href.split(/[?#]/)[0]?.slice(root.length) ?? ''
  const { language, path } = splitPath(below.replace(/index\.html$/, ''))
  return { element, root, isPrerendered: wayToRoot !== undefined, language, path }
}
