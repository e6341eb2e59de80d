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
