/** Type of a column as the Data Package standard names it. `date` is a whole day. */
export type ColumnType = 'string' | 'integer' | 'number' | 'date' | 'year' | 'boolean' | 'list'

/** A column of a published table: what it means and what it may hold. */
export interface Column {
  readonly name: string
  readonly type: ColumnType
  /** The meaning, in the words of docs/data-dictionary.md. */
  readonly description: string
  /** Never empty. */
  readonly isRequired?: true
  /** Every value the column may hold. */
  readonly codes?: readonly string[]
  readonly pattern?: string
  /** Table whose key the values are; for a list the key of each item. */
  readonly refersTo?: string
  /** Name that columns of the same meaning have together, such as `treaties_<instrument>`. */
  readonly family?: string
}

/** A published table: one CSV. */
export interface Table {
  /** File name without `.csv`. */
  readonly name: string
  readonly title: string
  /** What one row is. */
  readonly row: string
  readonly columns: readonly Column[]
  /** Columns that together tell a row from every other, where there are such. */
  readonly key?: readonly string[]
  /** What a reader must keep in mind. */
  readonly caveat?: string
}

const column =
  (type: ColumnType) =>
  (name: string, description: string, more: Partial<Column> = {}): Column => ({
    name,
    type,
    description,
    ...more,
  })

/** A column of text. */
export const text = column('string')
/** A column of whole days. */
export const day = column('date')
/** A column of years. */
export const year = column('year')
/** A column of `yes` and `no`. */
export const flag = column('boolean')
/** A column of several ids joined by `;`. */
export const list = column('list')
/** A column of numbers. */
export const number = column('number')
/** A column of whole numbers. */
export const integer = column('integer')
/** What every column with a value in every row adds. */
export const required = { isRequired: true } as const
