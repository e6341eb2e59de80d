import type { Time } from './clock'
import type { EntityCode } from './entity'
import type { Evidence, Role } from './evidence'
import { formsCountedOn, hasEvidenceChoice, type MapOfTheme } from './themes'

/**
 * How two sources contradict each other (R33). `role-route`: a role that the country's own chapter of a report does not
 * mention, and a route in the report of that year; `other-law`: a form that the counted law does not name, and another
 * law or source that does; `same-year`: documents of one year; `undated`: a document without a date; `coded-offence`:
 * the coding of since when trafficking is an offence, and the documented law.
 */
export const CONFLICT_KINDS = ['role-route', 'other-law', 'same-year', 'undated', 'coded-offence'] as const
type ConflictKind = (typeof CONFLICT_KINDS)[number]

/** Two of our sources that contradict each other on one answer. No class changes because of it. */
export interface Conflict extends MapOfTheme {
  readonly entity: EntityCode
  readonly kind: ConflictKind
  /** For roles: whose trafficking is meant. */
  readonly who?: Evidence
  /** For roles: the role that the report's own chapter does not mention. */
  readonly about?: Role
  /** The first and last year of what the sources contradict each other on; absent where the other has no date. */
  readonly years?: readonly [first: number, last: number]
  /** The times of the question at which the answer shown is contradicted; absent where another year agrees. */
  readonly from?: Time
  readonly to?: Time
  /** The class or code that is shown, and that of the other source. */
  readonly shown: string
  readonly other: string
  /** R35: all that contradicts may be about offenders. */
  readonly isUncertain?: true
}

/** A question with the time that it is asked for. */
interface AskedQuestion extends MapOfTheme {
  readonly evidence?: Evidence
}

/** The maps whose contradictions are those of a map: its own, and of a count of forms those of each form counted. */
export const mapsContradicting = ({ theme, sub }: MapOfTheme): readonly MapOfTheme[] => [
  { theme, sub },
  ...(formsCountedOn(theme, sub) ?? []).map((form) => ({ theme, sub: form })),
]

/** Whether a conflict contradicts the answer to a question at a time. */
export const contradicts = (
  { theme, sub, who, from, to }: Conflict,
  question: AskedQuestion,
  time: Time,
): boolean =>
  mapsContradicting(question).some((map) => map.theme === theme && map.sub === sub) &&
  (!hasEvidenceChoice(theme) || who === question.evidence) &&
  from !== undefined &&
  to !== undefined &&
  from <= time &&
  time <= to

/** What a map has of a conflict: the map that it is of, and the times at which its answer is contradicted. */
export interface ConflictTime extends MapOfTheme {
  readonly from: Time
  readonly to: Time
}
