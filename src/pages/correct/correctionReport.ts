import type { Source, CountryFile } from '../../data/contract'
import type { Dataset } from '../../data/Dataset'
import type { Filters } from '../../state/filters'
import type { Texts } from '../../text/i18n'
import { filterWords } from '../../text/sentences/fileWords'
import { ROUTE_YEARS } from '../../domain/corridors'
import { namesWith, noRouteText, routeLines, yearRanges } from '../../text/sentences/routeWords'
import {
  type AnswerSources,
  answerSources,
  qualityWords,
  addressesOf,
} from '../../text/sentences/valueSources'
import { lineOf, lineText } from '../../text/sentences/lines'
import { nameInFile, questionText, yearsText } from '../../text/sentences/words'
import type { ReportPart, CorrectionsPlace } from '../../atlas/correct/CorrectLink'

export const NOWHERE: CorrectionsPlace = { formUrl: null, contact: null }

/** Names of a report's fields in an address; .github/ISSUE_TEMPLATE has the same. */
export const REPORT_FIELDS = ['title', 'entity', 'question', 'value', 'sources', 'link', 'version'] as const
type ReportField = (typeof REPORT_FIELDS)[number]

/** A placeholder of a field in an address: `{entity}`. */
const FIELD_PLACE = /\{(\w*)\}/g

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

/** The fields of a report on a value, and what a reader has to add. */
export interface CorrectionReport {
  readonly fields: Readonly<Record<ReportField, string>>
  /** The whole report for copying, with room for what the reader adds. */
  readonly text: string
}

interface Reported {
  readonly texts: Texts
  readonly dataset: Dataset
  readonly file: CountryFile
  readonly filters: Filters
  readonly part: ReportPart | undefined
  readonly link: string
}

interface ReportedAnswer extends AnswerSources {
  readonly question: string
  readonly value: string
}

const reportedOfMap = ({ texts, dataset, file, filters }: Reported): ReportedAnswer => {
  const line = lineOf(texts, dataset, file.entity, filters)
  return {
    question: [questionText(texts, dataset, filters), ...filterWords(texts, filters)].join(' '),
    value: line.tag === '' ? lineText(line) : `${lineText(line)} (${line.tag})`,
    ...answerSources(texts, dataset, file, filters),
  }
}

const reportedRoutes = ({ texts, dataset, file }: Reported): ReportedAnswer => {
  const { t, compare } = texts
  const nameOf = namesWith(dataset, file.placeNames)
  const ends = (['origin', 'destination'] as const).flatMap((end) => {
    const lines = routeLines(file, end, nameOf, compare).filter(({ childYears }) => childYears.length > 0)
    const places = lines.map(({ place, childYears }) => `${nameOf(place)} ${yearRanges(childYears)}`)
    return places.length > 0
      ? [t('text.labelled', { label: t(`panel.routes.children.${end}`), value: places.join(', ') })]
      : []
  })
  return {
    question: `${t('panel.routes')}, ${yearsText(ROUTE_YEARS)}`,
    value: ends.join(texts.semicolon) || noRouteText(texts),
    ids: [...new Set(file.corridors.flatMap(({ sourceIds }) => sourceIds))],
    locators: [],
  }
}

const reportedDetected = ({ texts: { t }, file }: Reported): ReportedAnswer => ({
  question: t('panel.detected'),
  value:
    file.detectedVictims.length > 0
      ? yearRanges(file.detectedVictims.map(({ year }) => year))
      : t('panel.detected.none', { years: yearsText(file.detectedVictimsYears) }),
  ids: file.detectedVictimsSourceIds,
  locators: [],
})

const reportedAnswer = (reported: Reported): ReportedAnswer => {
  if (reported.part === 'routes') return reportedRoutes(reported)
  return reported.part === 'detected' ? reportedDetected(reported) : reportedOfMap(reported)
}

const sourceWords = (texts: Texts, source: Source): string => {
  const { first } = addressesOf(source)
  const facts = [source.publisher, source.date, qualityWords(texts, source)].filter(Boolean).join(', ')
  return [`${source.title}. ${facts}.`, first].filter(Boolean).join(' ')
}

/** The report on a value: the one place that decides its content. */
export const correctionReport = (reported: Reported): CorrectionReport => {
  const { texts, dataset, file, link } = reported
  const { t } = texts
  const entity = dataset.entity(file.entity)
  const name = nameInFile(texts, entity)
  const { question, value, ids, locators } = reportedAnswer(reported)
  const sources = ids.flatMap((id) => file.sources.find((source) => source.id === id) ?? [])
  const from = [
    ...sources.map((source) => sourceWords(texts, source)),
    ...(locators.length > 0 ? [t('why.locator', { locator: locators.join(texts.semicolon) })] : []),
  ]
  const fields = {
    title: t('text.labelled', { label: name, value: question }),
    entity: `${name} (${entity.code})`,
    question,
    value,
    sources: from.join('\n') || t('why.none'),
    link,
    version: dataset.dataVersion,
  }
  const line = (label: string, content: string) => t('text.labelled', { label, value: content })
  const text = [
    `${t('correct.title')} – ${t('site.title')}`,
    '',
    ...(['entity', 'question', 'value'] as const).map((field) => line(t(`correct.${field}`), fields[field])),
    line(t('correct.sources'), from.length > 1 ? `\n${fields.sources}` : fields.sources),
    ...(['link', 'version'] as const).map((field) => line(t(`correct.${field}`), fields[field])),
    '',
    ...(['proposed', 'document', 'place'] as const).flatMap((need) => [line(t(`correct.${need}`), ''), '']),
    t('correct.never'),
  ].join('\n')
  return { fields, text }
}

/** In encoded characters: servers refuse long addresses. */
const LONGEST = 1000

const shortened = (field: string): string => {
  const letters = [...field]
  const isShort = () => encodeURIComponent(letters.join('')).length <= LONGEST
  if (isShort()) return field
  while (!isShort()) letters.splice(Math.floor(letters.length * 0.9))
  return `${letters.join('')}…`
}

/** A form's address with a report's fields, in its places such as `{entity}` or else as parameters. */
export const correctionAddress = (
  formUrl: string,
  fields: Partial<CorrectionReport['fields']> = {},
): string => {
  if (formUrl.search(FIELD_PLACE) >= 0)
    return formUrl.replaceAll(FIELD_PLACE, (_, name: ReportField) =>
      encodeURIComponent(shortened(fields[name] ?? '')),
    )
  const address = new URL(formUrl)
  for (const [name, field] of Object.entries(fields)) address.searchParams.set(name, shortened(field))
  return address.href
}
