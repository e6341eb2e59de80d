import type { Time } from '../../../../src/domain/clock'
import type { Conflict } from '../../../../src/domain/conflict'

/** What a source says in a contradiction, with its place. */
export interface Side {
  readonly sourceIds: readonly string[]
  readonly locator: string
  /** The name of the law, where two laws are told apart. */
  readonly law?: string
}

/** A contradiction with its sources: that of the value shown, and the other. */
export interface FoundConflict extends Conflict {
  readonly source: Side
  readonly otherSource: Side
}

/** The places of statements, each once. */
export const locatorsOf = (rows: readonly { readonly locator: string }[]): string =>
  [...new Set(rows.map(({ locator }) => locator))].join('; ')

export interface Span {
  readonly from: Time
  readonly to: Time
}

/** The first and last of some years that follow one another, or undefined without any. */
export const spanOf = (years: readonly number[]): Span | undefined =>
  years.length === 0 ? undefined : { from: String(Math.min(...years)), to: String(Math.max(...years)) }
