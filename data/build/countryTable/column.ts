import type { Dataset } from '../../../src/data/Dataset'
import type { Entity } from '../../../src/domain/entity'
import type { Column } from '../dictionary/table'

/** What a field of a country's record holds; null where there is nothing to say, which is no kind of silence. */
export type RecordValue = string | number | boolean | null

/** A column of the table of countries, with what it holds for each of them. */
export interface RecordColumn {
  readonly column: Column
  readonly valueIn: (dataset: Dataset, entity: Entity) => RecordValue
}

/** An id as part of a column's name: `ilo-c182` becomes `ilo_c182`. */
export const columnName = (...ids: readonly string[]): string => ids.join('_').replaceAll('-', '_')

/** A column with what it holds. */
export const holding = (column: Column, valueIn: RecordColumn['valueIn']): RecordColumn => ({
  column,
  valueIn,
})
