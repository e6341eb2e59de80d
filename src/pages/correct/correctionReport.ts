import type { CountryFile } from '../../data/contract'
import type { Dataset } from '../../data/Dataset'
import type { Filters } from '../../state/filters'
import type { Texts } from '../../text/i18n'
import { ROUTE_YEARS } from '../../domain/corridors'
import { byName, namesWith, noRouteText, yearRanges } from '../../text/sentences/routeWords'
import { answerSources } from '../../text/sentences/valueSources'
import { lineOf, lineText } from '../../text/sentences/lines'
import { nameInFile, questionText, yearsText } from '../../text/sentences/words'
import type { ReportPart } from '../../atlas/correct/CorrectLink'
import { ENDS, routeLines } from '../../state/countryRoutes'
import { filterWords } from '../../text/sentences/scopeWords'

/** What a reader writes. */
export const WRITTEN = ['wrong', 'right', 'source'] as const
export type Written = (typeof WRITTEN)[number]

interface Reported {
  readonly texts: Texts
  readonly dataset: Dataset
  readonly file: CountryFile
  readonly filters: Filters
  readonly part: ReportPart | undefined
}

/** The value that is corrected. */
export interface ReportedValue {
  readonly country: string
  readonly question: string
  readonly value: string
  /** How many sources it has. */
  readonly sources: number
}

type Answer = Omit<ReportedValue, 'country'>

const reportedOfMap = ({ texts, dataset, file, filters }: Reported): Answer => {
  const line = lineOf(texts, dataset, file.entity, filters)
  return {
    question: [questionText(texts, dataset, filters), ...filterWords(texts, filters)].join(' '),
    value: line.tag === '' ? lineText(line) : `${lineText(line)} (${line.tag})`,
    sources: answerSources(texts, dataset, file, filters).ids.length,
  }
}

const reportedRoutes = ({ texts, dataset, file }: Reported): Answer => {
  const { t, labelled } = texts
  const nameOf = namesWith(dataset, file.placeNames)
  const ends = ENDS.flatMap((end) => {
    const lines = routeLines(file, end, byName(texts, nameOf)).filter(
      ({ childYears }) => childYears.length > 0,
    )
    const places = lines.map(({ place, childYears }) => `${nameOf(place)} ${yearRanges(childYears)}`)
    return places.length > 0 ? [labelled(t(`panel.routes.children.${end}`), places.join(', '))] : []
  })
  return {
    question: `${t('panel.routes')}, ${yearsText(ROUTE_YEARS)}`,
    value: ends.join(texts.semicolon) || noRouteText(texts),
    sources: new Set(file.corridors.flatMap(({ sourceIds }) => sourceIds)).size,
  }
}

const reportedDetected = ({ texts: { t }, file }: Reported): Answer => ({
  question: t('panel.detected'),
  value:
    file.detectedVictims.length > 0
      ? yearRanges(file.detectedVictims.map(({ year }) => year))
      : t('panel.detected.none', { years: yearsText(file.detectedVictimsYears) }),
  sources: file.detectedVictimsSourceIds.length,
})

const answerOfPart = (reported: Reported): Answer => {
  if (reported.part === 'routes') return reportedRoutes(reported)
  return reported.part === 'detected' ? reportedDetected(reported) : reportedOfMap(reported)
}

/** The value to which a link leads. */
export const reportedValue = (reported: Reported): ReportedValue => {
  const { texts, dataset, file } = reported
  return { country: nameInFile(texts, dataset.entity(file.entity)), ...answerOfPart(reported) }
}

interface Sent {
  readonly value: ReportedValue | null
  readonly written: Readonly<Record<Written, string>>
  readonly dataVersion: string
  readonly link: string
}

/** The report as a reader copies, saves or sends it; a dash stands for what is missing. */
export const reportText = (
  { t, day, labelled }: Texts,
  { value, written, dataVersion, link }: Sent,
): string => {
  const line = (label: string, content: string) => labelled(label, content || '–')
  return [
    line(t('correct.country'), value?.country ?? ''),
    line(t('correct.question'), value?.question ?? ''),
    ...(value
      ? [
          line(t('correct.atlas'), t('correct.atlasSays', { value: value.value, sources: value.sources })),
          t('correct.data', { day: day(dataVersion) }),
          link,
        ]
      : []),
    ...WRITTEN.flatMap((field) => ['', t(`correct.${field}`), written[field].trim() || '–']),
    '',
  ].join('\n')
}

/** In characters: mail programs and browsers refuse long addresses. */
const LONGEST = 1800

/** Where a report goes, filled in where the address has places for it: mail, and the form of a new issue. */
export const sendAddress = (contact: string, title: string, text: string): string => {
  const isMail = contact.startsWith('mailto:')
  if (!isMail && !new URL(contact).pathname.endsWith('/issues/new')) return contact
  const words = [...text]
  while (encodeURIComponent(words.join('')).length > LONGEST) words.splice(Math.floor(words.length * 0.9))
  const body = words.length < [...text].length ? `${words.join('')}…` : text
  const mark = contact.includes('?') ? '&' : '?'
  return `${contact}${mark}${isMail ? 'subject' : 'title'}=${encodeURIComponent(title)}&body=${encodeURIComponent(body)}`
}
