/** Where corrections go, as those who run the site told the build. */
export interface CorrectionsPlace {
  /** Address of a form or issue tracker that takes the fields of a report; null where there is none. */
  readonly formUrl: string | null
  /** Address at which they can be reached, by the web or by mail; null where they gave none. */
  readonly contact: string | null
}

/** The build was told nothing. */
export const NOWHERE: CorrectionsPlace = { formUrl: null, contact: null }

/** The fields of a report by the names under which an address takes them: .github/ISSUE_TEMPLATE has the same. */
export const REPORT_FIELDS = ['title', 'entity', 'question', 'value', 'sources', 'link', 'version'] as const
export type ReportField = (typeof REPORT_FIELDS)[number]

/** A place for a field in an address: `{entity}`. */
export const FIELD_PLACE = /\{(\w*)\}/g

const EXAMPLE = 'https://example.org/corrections or https://example.org/form?country={entity}'

/**
 * The address that takes reports, from what the build was told in CORRECTIONS_URL; null where it was told nothing. Throws on
 * anything but an address of the web by https without a password, and on places in it that no field fills.
 */
export const correctionsUrlFrom = (given: string | undefined): string | null => {
  const address = given?.trim() ?? ''
  if (address === '') return null
  const refuse = (why: string): never => {
    throw new Error(`CORRECTIONS_URL is "${given}": ${why}. Expected an address such as ${EXAMPLE}.`)
  }
  const url = URL.canParse(address) ? new URL(address) : refuse('this is not an absolute address')
  if (url.protocol !== 'https:') refuse('a report goes by https, which hides it from the network')
  if (url.username !== '' || url.password !== '') refuse('an address in public pages holds no password')
  for (const [place, name = ''] of address.matchAll(FIELD_PLACE))
    if (!REPORT_FIELDS.some((field) => field === name))
      refuse(`${place} is no field of a report, which has ${REPORT_FIELDS.join(', ')}`)
  const query = address.split('?').slice(1).join('?').split('#')[0] ?? ''
  if ([...address.matchAll(FIELD_PLACE)].length > [...query.matchAll(FIELD_PLACE)].length)
    refuse('fields stand in its query, behind the question mark')
  return address
}

/**
 * Where those who run the site can be reached, from what the build was told in CONTACT; null where it was told nothing. Throws on
 * anything but an address of the web by https or of mail.
 */
export const contactFrom = (given: string | undefined): string | null => {
  const address = given?.trim() ?? ''
  if (address === '') return null
  const refuse = (why: string): never => {
    throw new Error(
      `CONTACT is "${given}": ${why}. Expected an address such as mailto:atlas@example.org or https://example.org/contact.`,
    )
  }
  const url = URL.canParse(address) ? new URL(address) : refuse('this is not an absolute address')
  if (url.protocol === 'mailto:') {
    if (!/^[^@\s?&,;]+@[^@\s?&,;]+$/.test(url.pathname) || url.search !== '')
      refuse('mail goes to one address, with nothing behind it')
    return address
  }
  if (url.protocol !== 'https:') refuse('people are reached by https or by mailto')
  if (url.username !== '' || url.password !== '') refuse('an address in public pages holds no password')
  return url.href
}
