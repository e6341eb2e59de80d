/** Column types of the Data Package standard; `date` is a whole day. */
export type ColumnType = 'string' | 'integer' | 'number' | 'date' | 'year' | 'boolean' | 'list'

export interface Column {
  readonly name: string
  readonly type: ColumnType
  /** The meaning, as docs/data-dictionary.md prints it. */
  readonly description: string
  readonly isRequired?: true
  readonly codes?: readonly string[]
  readonly pattern?: string
  /** Table whose key the values are; for a list the key of each item. */
  readonly refersTo?: string
  /** Shared name of columns with one meaning, such as `treaties_<instrument>`. */
  readonly family?: string
}

export interface Table {
  /** File name without `.csv`. */
  readonly name: string
  readonly title: string
  readonly row: string
  readonly columns: readonly Column[]
  readonly key?: readonly string[]
  readonly caveat?: string
}

/** A year, or a day. */
export const TIME = '[0-9]{4}(-[0-9]{2}-[0-9]{2})?'

/** A day, month or year. */
export const PERIOD = '[0-9]{4}(-[0-9]{2}){0,2}'

const column =
  (type: ColumnType) =>
  (name: string, description: string, more: Partial<Column> = {}): Column => ({
    name,
    type,
    description,
    ...more,
  })

export const text = column('string')
export const day = column('date')
export const year = column('year')
export const flag = column('boolean')
export const list = column('list')
export const number = column('number')
export const integer = column('integer')
export const required = { isRequired: true } as const
