import type { ProvenanceFile } from '../../data/contract'
import type { CsvField } from '../../data/csv'
import type { Dataset, MapValue } from '../../data/Dataset'
import { dayFromNumber, dayNumber } from '../../domain/clock'
import type { Entity } from '../../domain/entity'
import { hasInstrument } from '../../domain/themes'
import { type IsoDay, kindOfDay } from '../../domain/treaty'
import { viewId } from '../../pages/data/programFiles'
import type { SiteData } from '../../pages/sitePage'
import type { Filters } from '../../state/filters'
import { valueLine } from '../../text/sentences/lines'
import { instrumentLabel, mapLabel, nameInFile, treatyWords } from '../../text/sentences/words'
import { aboutView, type View } from './mapViews'
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
export const dayView = (data: SiteData, provenance: ProvenanceFile, filters: Filters): View => {
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
