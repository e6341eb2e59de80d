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
