import { type Language, isLanguage, LANGUAGES } from '../domain/languages.ts'
import type { Publisher } from '../domain/publisher.ts'
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

const MAIL = /^(?:mailto:)?([^@\s?&,;:/]+@[^@\s?&,;:/]+)$/

/** The contact from SITE_CONTACT as an address to open; null where empty. Throws unless it is a mail or https address. */
const contactFrom = (given: string | undefined): string | null => {
  const contact = given?.trim() ?? ''
  if (contact === '') return null
  const [, mail] = MAIL.exec(contact) ?? []
  if (mail !== undefined) return `mailto:${mail}`
  const url = URL.canParse(contact) ? new URL(contact) : null
  if (url?.protocol !== 'https:' || url.username !== '' || url.password !== '')
    throw new Error(
      `SITE_CONTACT is "${given}". Expected one mail address, such as atlas@example.org, or an https address without a password.`,
    )
  return url.href
}

/** The publisher from SITE_OWNER and SITE_CONTACT; null where both are empty. Throws where one is given without the other. */
export const publisherFrom = (
  givenOwner: string | undefined,
  givenContact: string | undefined,
): Publisher | null => {
  const owner = givenOwner?.trim() ?? ''
  const contact = contactFrom(givenContact)
  if (owner === '' && contact === null) return null
  if (contact === null)
    throw new Error(
      `SITE_OWNER is "${owner}", but SITE_CONTACT is empty: readers need to know whom to write to.`,
    )
  if (owner === '')
    throw new Error(
      `SITE_CONTACT is "${givenContact}", but SITE_OWNER is empty: readers need to know who that is.`,
    )
  return { owner, contact }
}

type Environment = Readonly<Record<string, string | undefined>>

/** What a copy for the public lacks; for PUBLISH. */
const LACKING = {
  SITE_OWNER: 'who publishes the copy',
  SITE_CONTACT: 'whom its readers write to',
  SITE_URL: 'where it lies',
} as const

/**
 * A line of the build on who publishes the copy. Throws on a wrong setting, and where PUBLISH asks for a copy that names its
 * publisher and its address, and one of them is missing.
 */
export const publisherLine = (env: Environment): string => {
  const publisher = publisherFrom(env['SITE_OWNER'], env['SITE_CONTACT'])
  siteUrlFrom(env['SITE_URL'])
  const lacking = Object.entries(LACKING).filter(([name]) => (env[name]?.trim() ?? '') === '')
  if ((env['PUBLISH']?.trim() ?? '') !== '' && lacking.length > 0)
    throw new Error(
      `PUBLISH needs ${lacking.map(([name, what]) => `${name} (${what})`).join(', ')}. Without PUBLISH, the build makes a copy that says so.`,
    )
  return publisher === null
    ? 'nobody: this copy names no publisher; SITE_OWNER and SITE_CONTACT would'
    : `${publisher.owner}, ${publisher.contact}`
}

/** The site's folder from its host's root; the root itself where the site's address is unknown. */
export const folderOnHost = (siteUrl: string | null): string =>
  siteUrl === null ? '/' : new URL(siteUrl).pathname
