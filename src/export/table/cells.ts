import type { Fill } from '../../map/geometry/fills'
import type { CsvField } from '../../data/csv'
import type { Entity } from '../../domain/entity'
import type { RuleId } from '../../domain/rules'
import type { SortKey } from '../../ui/sorting'
import { sourceFields, type ValueSource } from '../../text/sentences/valueSources'

/** What a field of the table holds: enough to draw it, to sort by it and to write it to a file. */
export type Cell =
  | {
      readonly kind: 'country'
      readonly entity: Entity
      readonly label: string
      /** The name in a file, which has no footnotes. */
      readonly inFile: string
    }
  /** Something with an id in the data and words: a class, a sub-region, a strength, an action. */
  | {
      readonly kind: 'coded'
      readonly id: string
      readonly words: string
      readonly order: number
      readonly fill?: Fill
      /** A kind of silence: sorted last, whatever the direction. */
      readonly isSilent?: boolean
    }
  | { readonly kind: 'number'; readonly value: number }
  /** Some of a number, in words, such as "5 of 6". */
  | { readonly kind: 'share'; readonly count: number; readonly words: string }
  /** YYYY, YYYY-MM or YYYY-MM-DD, as far as known. */
  | { readonly kind: 'day'; readonly iso: string }
  | { readonly kind: 'rule'; readonly rule: RuleId }
  | {
      readonly kind: 'sources'
      readonly sources: readonly ValueSource[]
      /** Whether their places in the sources are shown, which the file always has. */
      readonly hasPlaces: boolean
      /** How many documents these are: a coding stands for the reports that it covers. */
      readonly count: number
    }
  /** The page of the sources, where they are not loaded. */
  | { readonly kind: 'page'; readonly href: string | undefined; readonly words: string }
  | { readonly kind: 'empty' }

export const EMPTY: Cell = { kind: 'empty' }

export const sortKey = (cell: Cell): SortKey => {
  switch (cell.kind) {
    case 'country':
      return { silence: 0, value: cell.label }
    case 'coded':
      return { silence: cell.isSilent ? cell.order : 0, value: cell.order }
    case 'number':
      return { silence: 0, value: cell.value }
    case 'share':
      return { silence: 0, value: cell.count }
    case 'day':
      return { silence: 0, value: cell.iso }
    case 'rule':
      return { silence: 0, value: Number(cell.rule.slice(1)) }
    case 'sources':
      return { silence: 0, value: cell.sources.map(({ label }) => label).join(' ') }
    case 'page':
      return { silence: 0, value: cell.words }
    case 'empty':
      return { silence: Number.MAX_SAFE_INTEGER, value: 0 }
  }
}

/** CSV fields in the form of the data files. A `page` cell has none: no file is made without sources. */
export const csvFields = (cell: Cell, count: number): CsvField[] => {
  switch (cell.kind) {
    case 'country':
      return [cell.entity.code, cell.inFile]
    case 'coded':
      return [cell.id, cell.words]
    case 'number':
      return [cell.value]
    case 'day':
      return [cell.iso]
    case 'rule':
      return [cell.rule]
    case 'sources':
      return sourceFields(cell.sources)
    case 'share':
    case 'page':
    case 'empty':
      return Array<CsvField>(count).fill(undefined)
  }
}
