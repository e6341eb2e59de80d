/**
 * Where "Leave this site" goes where the build is not told otherwise: the weather of the world by the World
 * Meteorological Organization, in several languages, with nothing personal on it.
 */
const DEFAULT_LEAVE_URL = 'https://worldweather.wmo.int/'

/**
 * Address of the page that takes the place of the atlas when a reader leaves, from what the build was told in LEAVE_URL.
 * Throws on anything but an address of the web without a password.
 */
export const leaveUrlFrom = (given: string | undefined): string => {
  if (given === undefined || given.trim() === '') return DEFAULT_LEAVE_URL
  const refuse = (why: string): never => {
    throw new Error(`LEAVE_URL is "${given}": ${why}. Expected an address such as ${DEFAULT_LEAVE_URL}.`)
  }
  const url = URL.canParse(given) ? new URL(given) : refuse('this is not an absolute address')
  if (url.protocol !== 'https:') refuse('the way out is by https, which hides the page from the network')
  if (url.username !== '' || url.password !== '') refuse('an address in public pages holds no password')
  return url.href
}

/**
 * The absolute address of the site's folder with a slash at its end, from what the build was told in SITE_URL; null
 * where it was told nothing. Throws on anything else than an address that pages can be reached at.
 */
export const siteUrlFrom = (given: string | undefined): string | null => {
  if (given === undefined || given.trim() === '') return null
  const refuse = (why: string): never => {
    throw new Error(`SITE_URL is "${given}": ${why}. Expected an address such as https://example.org/atlas/.`)
  }
  const url = URL.canParse(given) ? new URL(given) : refuse('this is not an absolute address')
  if (url.protocol !== 'https:' && url.protocol !== 'http:') refuse('pages are reached by http or https')
  if (url.search !== '' || url.hash !== '') refuse('a folder has no query and no fragment')
  if (url.username !== '' || url.password !== '') refuse('an address in public pages holds no password')
  return url.href.endsWith('/') ? url.href : `${url.href}/`
}

/** The site's folder from the root of its host; the root itself where the site does not know its address. */
export const folderOnHost = (siteUrl: string | null): string =>
  siteUrl === null ? '/' : new URL(siteUrl).pathname
