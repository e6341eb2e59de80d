import type { Place, ProvenanceFile, SourceName } from '../../data/contract'
import type { CsvField } from '../../data/csv'
import type { Dataset, MapQuestion } from '../../data/Dataset'
import { periodAt } from '../../domain/clock'
import type { EntityCode } from '../../domain/entity'
import { reportsUpTo } from '../../domain/evidence'
import { hasEvidenceChoice, hasInstrument, kindOf } from '../../domain/themes'
import { lastReportOf, timeOf } from '../../state/clock'
import type { Texts } from '../../text/i18n'
import { yearRanges } from '../../text/sentences/routeWords'
import { roleColumns } from '../../text/sentences/valueSources'

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

/** The one source of the maps of roles. */
const REPORTS_SOURCE = 'frank-hti-2013'

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
  if (hasEvidenceChoice(theme)) {
    const columns = roleColumns(question)
    return (entity) => {
      const years = yearRanges(reportsUpTo(file.reportYears[entity] ?? [], lastReportOf(dataset, question)))
      if (years === '') return []
      const locator = texts.t('table.reports.locator', { years, columns })
      return [named(REPORTS_SOURCE, [locator], texts.t('table.reports', { years }))]
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
