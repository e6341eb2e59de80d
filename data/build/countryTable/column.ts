import type { Dataset } from '../../../src/data/Dataset'
import type { Entity } from '../../../src/domain/entity'
import type { Column } from '../dictionary/table'

/** A field of a country's record; null where it says nothing, which is not a class such as "not documented". */
export type RecordValue = string | number | boolean | null

export interface RecordColumn {
  readonly column: Column
  readonly valueIn: (dataset: Dataset, entity: Entity) => RecordValue
}

/** Makes a column name of ids: `ilo-c182` becomes `ilo_c182`. */
export const columnName = (...ids: readonly string[]): string => ids.join('_').replaceAll('-', '_')

export const holding = (column: Column, valueIn: RecordColumn['valueIn']): RecordColumn => ({
  column,
  valueIn,
})
