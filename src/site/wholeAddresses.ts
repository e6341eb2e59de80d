const RELATIVE = '[href]:not([href=""], [href^="#"])'

/**
 * Makes the addresses in a page whole. The page below the site's folder that comes to write the folder's own address would
 * else lead elsewhere, and look for its icon there.
 */
export const makeAddressesWhole = (page: Document): void => {
  for (const link of page.querySelectorAll(RELATIVE))
    link.setAttribute('href', new URL(link.getAttribute('href') ?? '', page.baseURI).href)
}
