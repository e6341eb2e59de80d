import { csvText } from '../../../src/data/csv'
import { createDataset } from '../../../src/data/Dataset'
import type { Instrument } from '../../../src/domain/treaty'
import { type CompiledThemes, wholeAtlasFile } from '../write/atlas'
import { yesNo } from '../write/text'
import type { RecordValue } from './column'
import { columnsFor } from './table'

type CountryRecord = Readonly<Record<string, RecordValue>>

/** The records of all entities in the study's order, read from the dataset as views read it. */
export const countryRecords = (compiled: CompiledThemes): CountryRecord[] => {
  const dataset = createDataset(wholeAtlasFile(compiled))
  const columns = columnsFor(dataset.instruments)
  return compiled.evidence.entities.map(({ code }) =>
    Object.fromEntries(
      columns.map(({ column, valueIn }) => [column.name, valueIn(dataset, dataset.entity(code))]),
    ),
  )
}

const fieldOf = (value: RecordValue | undefined) =>
  typeof value === 'boolean' ? yesNo(value) : (value ?? undefined)

export const countriesCsv = (
  instruments: readonly Instrument[],
  records: readonly CountryRecord[],
): string => {
  const names = columnsFor(instruments).map(({ column }) => column.name)
  return csvText(
    names,
    records.map((record) => names.map((name) => fieldOf(record[name]))),
  )
}
