import { csvParse } from 'd3-dsv'
import type { Instrument } from '../../domain/treaty'

const TYPES = ['string', 'integer', 'number', 'date', 'year', 'boolean', 'list'] as const

/** A column of a view as the dictionary of the data describes it. */
export interface ViewColumn {
  readonly name: string
  readonly type: (typeof TYPES)[number]
  readonly description: string
  readonly isRequired: boolean
  readonly codes: readonly string[]
}

/** Describes the columns of views by `columns.csv`. Throws on a column that it does not have. */
export const createViewColumns = (
  columnsCsv: string,
  instruments: readonly Instrument[],
): ((header: readonly string[]) => readonly ViewColumn[]) => {
  const described = new Map(
    csvParse(columnsCsv)
      .filter(({ file }) => file === 'views')
      .map((row) => [row['column'] ?? '', row]),
  )
  const families = new Map(
    instruments.flatMap(({ id }) =>
      [...described.keys()].map((name) => [name.replace('<instrument>', id), name] as const),
    ),
  )
  return (header) =>
    header.map((name) => {
      const row = described.get(families.get(name) ?? '')
      if (!row) throw new Error(`columns.csv does not describe the column ${name} of views.`)
      return {
        name,
        type: TYPES.find((type) => type === row['type']) ?? 'string',
        description: row['description'] ?? '',
        isRequired: row['required'] === 'yes',
        codes: (row['codes'] ?? '').split(';').filter(Boolean),
      }
    })
}
