import type { CorrectionsPlace } from '../../atlas/correct/CorrectLink'

export const NOWHERE: CorrectionsPlace = { formUrl: null, contact: null }

/** Names of a report's fields in an address; .github/ISSUE_TEMPLATE has the same. */
export const REPORT_FIELDS = ['title', 'entity', 'question', 'value', 'sources', 'link', 'version'] as const
export type ReportField = (typeof REPORT_FIELDS)[number]

/** A placeholder of a field in an address: `{entity}`. */
export const FIELD_PLACE = /\{(\w*)\}/g

const EXAMPLE = 'https://example.org/corrections or https://example.org/form?country={entity}'

/** The address from CORRECTIONS_URL; null where empty. Throws unless it is https with known placeholders. */
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

/** The contact from CONTACT; null where empty. Throws unless it is an https or mailto address. */
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
