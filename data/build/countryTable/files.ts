import { z } from 'zod'
import { csvText } from '../../../src/data/csv'
import { createDataset } from '../../../src/data/Dataset'
import type { Instrument } from '../../../src/domain/treaty'
import type { Column } from '../dictionary/table'
import { type CompiledThemes, wholeAtlasFile } from '../write/atlas'
import { yesNo } from '../write/text'
import type { RecordValue } from './column'
import { columnsFor } from './table'

export type CountryRecord = Readonly<Record<string, RecordValue>>

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

const typeOf = ({ type, codes, pattern }: Column): z.ZodType<RecordValue> => {
  if (type === 'boolean') return z.boolean()
  if (type === 'integer' || type === 'year') return z.int()
  if (codes) return z.enum(codes as [string, ...string[]])
  const one = type === 'date' ? '[0-9]{4}-[0-9]{2}-[0-9]{2}' : pattern
  if (one === undefined) return z.string().min(1)
  return z.string().regex(new RegExp(`^${type === 'list' ? `${one}(;${one})*` : one}$`))
}

export const countriesSchema = (instruments: readonly Instrument[]): z.ZodType<CountryRecord[]> =>
  z.array(
    z.strictObject(
      Object.fromEntries(
        columnsFor(instruments).map(({ column }): [string, z.ZodType<RecordValue>] => {
          const type = typeOf(column)
          return [column.name, (column.isRequired ? type : type.nullable()).describe(column.description)]
        }),
      ),
    ),
  )
