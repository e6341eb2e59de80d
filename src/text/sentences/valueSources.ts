import type { Place, ProvenanceFile, Source, SourceName, CountryFile } from '../../data/contract'
import type { CsvField } from '../../data/csv'
import type { Dataset, MapQuestion } from '../../data/Dataset'
import { periodAt } from '../../domain/clock'
import type { EntityCode } from '../../domain/entity'
import { reportsUpTo, type Role } from '../../domain/evidence'
import { hasDay, hasEvidenceChoice, hasInstrument, kindOf, mapRowOf } from '../../domain/themes'
import { lastReportOf, timeOf } from '../../state/clock'
import type { ComparedRow } from '../../state/comparison'
import type { Texts } from '../i18n'
import { mapStatements, roleColumns } from './statements'
import { reportsSourceId } from './keyNotes'
import { yearRanges } from './routeWords'
import { entityLabel } from './words'

export interface ValueSource extends SourceName {
  /** The title or, for coded reports, which of them cover the entity. */
  readonly label: string
  readonly locators: readonly string[]
}

const unique = (items: readonly string[]): string[] => [...new Set(items)]

/** Looks up sources by id; throws on an unknown one. */
const namedSource = (sources: readonly SourceName[]) => {
  const byId = new Map(sources.map((source) => [source.id, source]))
  return (id: string, locators: readonly string[], label?: string): ValueSource => {
    const source = byId.get(id)
    if (!source) throw new Error(`No source ${id} is known.`)
    return { ...source, locators, label: label ?? source.title }
  }
}

type SourcesOfValue = (entity: EntityCode) => readonly ValueSource[]

export const treatySources = (
  texts: Texts,
  file: ProvenanceFile,
): ((entity: EntityCode, instrument: string) => readonly ValueSource[]) => {
  const named = namedSource(file.sources)
  const idsOf = new Map(
    file.treaties.map((record) => [`${record.entity} ${record.instrument}`, record.sourceIds]),
  )
  return (entity, instrument) =>
    (idsOf.get(`${entity} ${instrument}`) ?? []).map((id) =>
      named(id, [texts.t('why.statusTable', { name: entity })]),
    )
}

/** Makes the lookup of sources for a map's values, with locators (R5). */
export const valueSources = (
  texts: Texts,
  dataset: Dataset,
  file: ProvenanceFile,
  question: MapQuestion,
): SourcesOfValue => {
  const { theme, sub, instrument } = question
  if (hasInstrument(theme)) {
    const sourcesOf = treatySources(texts, file)
    return (entity) => sourcesOf(entity, instrument)
  }
  const named = namedSource(file.sources)
  const reports = reportsSourceId(theme)
  if (reports !== undefined) {
    const columns = roleColumns(rolesOf({ theme, sub }))
    return (entity) => {
      const years = yearRanges(reportsUpTo(file.reportYears[entity] ?? [], lastReportOf(dataset, question)))
      if (years === '') return []
      const locator = texts.t('table.reports.locator', { years, columns })
      return [named(reports, [locator], texts.t('table.reports', { years }))]
    }
  }
  const byEntity = file.maps.find((map) => map.theme === theme && map.sub === sub)?.byEntity
  const offences = kindOf(theme, sub) === 'since' ? file.offences : []
  const time = timeOf(dataset, question)
  return (entity) => {
    const numbers = periodAt(byEntity?.[entity] ?? [], time)?.places ?? []
    const places: readonly Place[] = [
      ...numbers.flatMap((number) => file.places[number] ?? []),
      ...offences.filter((record) => record.entity === entity),
    ]
    return unique(places.flatMap(({ sourceIds }) => sourceIds)).map((id) =>
      named(
        id,
        unique(places.filter(({ sourceIds }) => sourceIds.includes(id)).map(({ locator }) => locator)),
      ),
    )
  }
}

/** Separates list items in a field; no title, address or locator contains it. */
const BETWEEN = ' | '

export const SOURCE_COLUMNS = ['source_ids', 'source_titles', 'source_links', 'locators'] as const

export const sourceFields = (sources: readonly Omit<ValueSource, 'label'>[]): CsvField[] =>
  sources.length === 0
    ? SOURCE_COLUMNS.map(() => undefined)
    : [
        sources.map(({ id }) => id).join(';'),
        sources.map(({ title }) => title).join(BETWEEN),
        sources.map(({ url }) => url ?? '').join(BETWEEN),
        sources.map(({ locators }) => locators.join('; ')).join(BETWEEN),
      ]

interface SourceAddresses {
  /** The better place if one is known, else where it was read. */
  readonly first?: string | undefined
  readonly readAt?: string | undefined
}

/** Finds the first web address in a text, without trailing punctuation. */
const addressIn = (text = ''): string | undefined =>
  /https?:\/\/[^\s;]+/.exec(text)?.[0].replace(/[),.]+$/, '')

export const addressesOf = ({ url, better }: Source): SourceAddresses => {
  const readAt = addressIn(url)
  const betterPlace = addressIn(better)
  return betterPlace === undefined || betterPlace === readAt
    ? { first: readAt }
    : { first: betterPlace, readAt }
}

export const qualityWords = ({ t }: Pick<Texts, 't'>, { quality, url }: Source): string => {
  const label = t(`why.quality.${quality}`)
  const address = addressIn(url)
  if (quality === 'original' || quality === 'secondary' || address === undefined) return label
  return t('text.labelled', { label, value: new URL(address).hostname.replace(/^www\.|\.$/g, '') })
}

export const rolesOf = ({ theme, sub }: Pick<ComparedRow, 'theme' | 'sub'>): readonly Role[] =>
  mapRowOf(theme, sub).roles ?? []

interface AnswerSources {
  readonly ids: readonly string[]
  readonly locators: readonly string[]
  /** Columns of the coding, for those who know it. */
  readonly variables?: string
}

/** The sources of a country's answer to a question, at the question's time. */
export const answerSources = (
  texts: Texts,
  dataset: Dataset,
  file: CountryFile,
  question: MapQuestion,
): AnswerSources => {
  const { theme, sub, instrument } = question
  if (hasInstrument(theme)) {
    const record = file.treaties.find((one) => one.instrument === instrument)
    const name = entityLabel(dataset.entity(file.entity))
    return record
      ? { ids: record.sourceIds, locators: [texts.t('why.statusTable', { name })] }
      : { ids: [], locators: [] }
  }
  if (hasEvidenceChoice(theme)) {
    const years = reportsUpTo(file.reports, lastReportOf(dataset, question)).map(
      ({ year }) => `TIP Report ${year}`,
    )
    return years.length > 0
      ? { ids: file.reportSourceIds, locators: years, variables: roleColumns(rolesOf(question)) }
      : { ids: [], locators: [] }
  }
  if (hasDay(theme, sub)) {
    const record = file.offence
    return record ? { ids: record.sourceIds, locators: [record.locator] } : { ids: [], locators: [] }
  }
  const { deciding } = mapStatements(file, question, timeOf(dataset, question))
  return {
    ids: unique(deciding.flatMap(({ sourceIds }) => sourceIds)),
    locators: unique(deciding.map(({ locator }) => locator)),
  }
}
