import type { PublishedTotal } from './publishedTotals'
import type { ClassId, SubId } from './themes'

export const PUBLISHED_VERDICTS = ['agrees', 'differs', 'cannot-be-judged'] as const
export type PublishedVerdict = (typeof PUBLISHED_VERDICTS)[number]

/** The years to which the atlas counts beside the study, which gives no last year; both are said where they differ. */
export const COMPARED_YEARS = [2007, 2008] as const

/** The verdicts at the compared years, in their order. */
export type YearVerdicts = readonly [PublishedVerdict, PublishedVerdict]

export const RESULTS = [...PUBLISHED_VERDICTS, 'depends-on-year'] as const
/** What the verdicts of both years say together. */
export type Result = (typeof RESULTS)[number]

export const resultOf = ([first, second]: YearVerdicts): Result =>
  first === second ? first : 'depends-on-year'

/** A total as the build has compared it, so that a map needs no rule to show it. */
export interface ComparedTotal extends PublishedTotal {
  /** The part of its theme that shows it; absent where no single map does, and for bars of a chart. */
  readonly sub?: SubId
  /** The class whose bar it is in the study's chart. */
  readonly bar?: ClassId
  /** For patterns and internal trafficking twice: children first, then people of any age (R27). */
  readonly verdicts: readonly YearVerdicts[]
}
