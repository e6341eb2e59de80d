import { type Language, isLanguage, LANGUAGES } from '../domain/languages.ts'
import { isDraft } from '../domain/reviews.ts'

/** The languages of LANGUAGES: such as `en,ru`, or `reviewed`; all where empty. Throws on an unknown one. */
export const languagesFrom = (given: string | undefined): readonly Language[] => {
  if (given === undefined || given.trim() === '') return LANGUAGES
  if (given.trim() === 'reviewed') return LANGUAGES.filter((language) => !isDraft(language))
  return given.split(',').map((tag) => {
    const language = tag.trim()
    if (!isLanguage(language))
      throw new Error(
        `LANGUAGES is "${given}": there is no "${language}". Expected "reviewed", or some of ${LANGUAGES.join(', ')}.`,
      )
    return language
  })
}

/** The World Meteorological Organization's weather: impersonal, and in several languages. */
const DEFAULT_LEAVE_URL = 'https://worldweather.wmo.int/'

/** The address that replaces the atlas when a reader leaves. Throws unless it is a web address. */
export const leaveUrlFrom = (given: string | undefined): string => {
  if (given === undefined || given.trim() === '') return DEFAULT_LEAVE_URL
  const refuse = (why: string): never => {
    throw new Error(`LEAVE_URL is "${given}": ${why}. Expected an address such as ${DEFAULT_LEAVE_URL}.`)
  }
  const url = URL.canParse(given) ? new URL(given) : refuse('this is not an absolute address')
  if (url.protocol !== 'https:') refuse('it must be https, which hides the page from the network')
  if (url.username !== '' || url.password !== '')
    refuse('an address in public pages must not contain a password')
  return url.href
}

/** The site's address from SITE_URL, ending in a slash; null where empty. Throws on an unusable one. */
export const siteUrlFrom = (given: string | undefined): string | null => {
  if (given === undefined || given.trim() === '') return null
  const refuse = (why: string): never => {
    throw new Error(`SITE_URL is "${given}": ${why}. Expected an address such as https://example.org/atlas/.`)
  }
  const url = URL.canParse(given) ? new URL(given) : refuse('this is not an absolute address')
  if (url.protocol !== 'https:' && url.protocol !== 'http:') refuse('it must be http or https')
  if (url.search !== '' || url.hash !== '') refuse('a folder has no query and no fragment')
  if (url.username !== '' || url.password !== '')
    refuse('an address in public pages must not contain a password')
  return url.href.endsWith('/') ? url.href : `${url.href}/`
}

/** The site's folder from its host's root; the root itself where the site's address is unknown. */
export const folderOnHost = (siteUrl: string | null): string =>
  siteUrl === null ? '/' : new URL(siteUrl).pathname
