import type { Dataset, MapValue } from '../data/Dataset'
import { type Span, spanBetween } from '../domain/clock'
import type { EntityCode } from '../domain/entity'
import type { InstrumentId, IsoDay, TreatyStatus } from '../domain/treaty'
import { type Verdict, verdictOf } from '../domain/verdict'
import { DEFAULT_FILTERS } from './filters'

/** When a state became bound, as far as the sources say (rule R20). */
interface BecameBound {
  /** Place on a time axis; the middle of the year where only the year is known. */
  readonly day: IsoDay
  readonly since: string
  readonly basis: NonNullable<TreatyStatus['basis']>
  readonly action?: TreatyStatus['action']
  /** Whether the day itself is known, not its year alone or a day by which the state was listed. */
  readonly isExact: boolean
}

/** When a state became bound, from all its statuses under an instrument. */
export const becameBound = (periods: readonly MapValue[]): BecameBound | undefined => {
  const bound = periods.find(({ classes }) => classes.includes('bound'))?.treaty
  if (bound?.since === undefined) return undefined
  const { since, action, basis = 'deposit' } = bound
  const isDayKnown = since.length === 10
  return {
    day: isDayKnown ? since : `${since.slice(0, 4)}-07-01`,
    since,
    basis,
    action,
    isExact: isDayKnown && basis !== 'listed',
  }
}

interface TimeBetween {
  readonly first: 0 | 1 | undefined
  readonly span: Span
}

/** The time between two days of one kind; undefined otherwise, as months lie between deposit and force. */
export const timeBetween = (
  a: BecameBound | undefined,
  b: BecameBound | undefined,
): TimeBetween | undefined => {
  if (!a?.isExact || !b?.isExact || a.basis !== b.basis) return undefined
  if (a.day > b.day) return { first: 1, span: spanBetween(b.day, a.day) }
  return { first: a.day < b.day ? 0 : undefined, span: spanBetween(a.day, b.day) }
}

/** A state under a treaty: its status on a day, and what came after. */
export interface DateSide {
  readonly code: EntityCode
  readonly value: MapValue
  readonly bound: BecameBound | undefined
  readonly laterBound: BecameBound | undefined
  readonly laterEnded: IsoDay | undefined
}

export interface DateRow {
  readonly instrument: InstrumentId
  readonly sides: readonly DateSide[]
  readonly between: TimeBetween | undefined
  readonly verdict: Verdict | undefined
}

const sideOf = (dataset: Dataset, code: EntityCode, instrument: InstrumentId, on: IsoDay): DateSide => {
  const question = { ...DEFAULT_FILTERS, theme: 'treaties', sub: 'main', instrument, on } as const
  const periods = dataset.periodsOf(code, question)
  const bound = becameBound(periods)
  const value = dataset.valueOf(code, question)
  const ended = periods.find(({ treaty }) => treaty?.wording === 'ended')?.from
  return {
    code,
    value,
    bound,
    laterBound: bound && !value.classes.includes('bound') && bound.day > on ? bound : undefined,
    laterEnded: ended !== undefined && ended > on ? ended : undefined,
  }
}

/** A row per treaty: the status of each state on a day, the day it became bound, the time between two. */
export const dateRows = (dataset: Dataset, codes: readonly EntityCode[], on: IsoDay): readonly DateRow[] =>
  dataset.instruments.map(({ id: instrument }) => {
    const sides = codes.map((code) => sideOf(dataset, code, instrument, on))
    const [a, b] = sides
    return {
      instrument,
      sides,
      between: timeBetween(a?.bound, b?.bound),
      verdict: a && b && verdictOf(a.value, b.value),
    }
  })
