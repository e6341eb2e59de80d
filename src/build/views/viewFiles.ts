import type { ProvenanceFile } from '../../data/contract'
import { type CsvField, csvText } from '../../data/csv'
import { addressesFrom } from '../../domain/sitePaths'
import { hasDay, hasEvidenceChoice, hasInstrument } from '../../domain/themes'
import { VIEWS_FOLDER, VIEWS_LIST, viewId } from '../../pages/data/programFiles'
import type { SiteData } from '../../pages/sitePage'
import { atlasPath } from '../../state/sitePlace'
import { gridView, routeViews, tableStates, tableView, type View, aboutView } from './mapViews'
import type { Dataset, MapValue } from '../../data/Dataset'
import { dayFromNumber, dayNumber } from '../../domain/clock'
import type { Entity } from '../../domain/entity'
import { type IsoDay, kindOfDay } from '../../domain/treaty'
import type { Filters } from '../../state/filters'
import { valueLine } from '../../text/sentences/lines'
import { instrumentLabel, mapLabel, nameInFile, treatyWords } from '../../text/sentences/words'
import { SOURCE_COLUMNS, sourceFields, valueSources } from '../../pictures/table/valueSources'

interface Period {
  readonly from: IsoDay
  readonly to: IsoDay
  readonly value: MapValue
}

const dayBefore = (day: IsoDay): IsoDay => dayFromNumber(dayNumber(day) - 1)

/** The periods in which an entity's status stays the same, from the first day that the atlas offers to that of the data. */
const periodsOf = (dataset: Dataset, entity: Entity, filters: Filters): readonly Period[] => {
  const last = dataset.dataVersion
  return dataset
    .periodsOf(entity.code, filters)
    .filter(({ from }) => from <= last)
    .map((value, index, all) => {
      const next = all[index + 1]?.from
      return { from: value.from, to: next === undefined ? last : dayBefore(next), value }
    })
}

const HEADER = [
  'entity',
  'country',
  'from',
  'to',
  'class',
  'status_words',
  'wording',
  'since',
  'since_kind',
  'rule',
]

const statusFields = ({ texts }: SiteData, filters: Filters, value: MapValue): CsvField[] => {
  const { classes, rule, treaty, offence } = value
  const words = treaty ? treatyWords(texts, treaty) : valueLine(texts, filters, value)
  const { wording, since } = treaty ?? offence ?? {}
  return [classes.join(' '), words, wording, since, treaty && kindOfDay(treaty), rule]
}

/** A row for each period of each entity, without what the file says about itself. */
const rowsOf = (data: SiteData, provenance: ProvenanceFile, filters: Filters): CsvField[][] => {
  const { texts, dataset } = data
  const sourcesOf = valueSources(texts, dataset, provenance, filters)
  return dataset.entities.flatMap((entity) =>
    periodsOf(dataset, entity, filters).map(({ from, to, value }) => [
      entity.code,
      nameInFile(texts, entity),
      from,
      to,
      ...statusFields(data, filters, value),
      ...sourceFields(sourcesOf(entity.code)),
    ]),
  )
}

/** The same question for every day: a row for each period in which an entity's status stays the same. */
const dayView = (data: SiteData, provenance: ProvenanceFile, filters: Filters): View => {
  const { texts } = data
  const name = hasInstrument(filters.theme)
    ? instrumentLabel(texts, filters.instrument)
    : mapLabel(texts, filters.theme, filters.sub)
  const question = texts.t('methods.view.days', { name })
  const about = aboutView(data, `${question}.`, [])
  return {
    id: `${viewId(filters)}/days`,
    filters,
    question,
    time: null,
    table: {
      header: [...HEADER, ...SOURCE_COLUMNS, 'about'],
      rows: rowsOf(data, provenance, filters).map((row) => [...row, about]),
    },
  }
}

/** A view in the list of all: what it asks, for whom and when, and its file. */
const listed = (addressOf: (path: string) => string, { id, filters, question, time, table }: View) => {
  const { theme, sub, evidence, instrument, view } = filters
  const isMap = view === 'table'
  return {
    id,
    question,
    theme: view === 'routes' ? undefined : theme,
    sub: isMap && sub !== 'main' ? sub : undefined,
    evidence: isMap && hasEvidenceChoice(theme) ? evidence : undefined,
    instrument: isMap && hasInstrument(theme) ? instrument : undefined,
    time: time ?? undefined,
    day: view !== 'routes' && hasDay(theme, sub) ? (time ?? undefined) : undefined,
    page: addressOf(atlasPath(filters)),
    rows: table.rows.length,
    columns: table.header.join(';'),
    csv: `${id}.csv`,
  } satisfies Record<string, CsvField>
}

/** Every question of the atlas as a table: of each map, of each day where a map has one, of all treaties, and of routes. */
const viewsIn = (data: SiteData): readonly View[] => {
  const provenance = JSON.parse(data.dataText('provenance.json')) as ProvenanceFile
  const states = tableStates(data)
  return [
    ...states.flatMap((filters) => [
      tableView(data, provenance, filters),
      ...(hasDay(filters.theme, filters.sub) ? [dayView(data, provenance, filters)] : []),
    ]),
    gridView(data, provenance),
    ...routeViews(data),
  ]
}

/** Every file of the views by its path below their folder: the tables, and the list of all. */
export const viewFiles = (data: SiteData): ReadonlyMap<string, string> => {
  const views = viewsIn(data)
  const addressOf = addressesFrom(data.siteUrl, VIEWS_FOLDER + VIEWS_LIST)
  const rows = views.map((view) => listed(addressOf, view))
  return new Map([
    ...views.map(({ id, table }) => [`${id}.csv`, csvText(table.header, table.rows)] as const),
    [VIEWS_LIST, csvText(Object.keys(rows[0] ?? {}), rows.map(Object.values<CsvField>))],
  ])
}
