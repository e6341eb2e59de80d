import type { Dataset, MapValue } from '../../data/Dataset'
import { type BecameBound, becameBound, type TimeBetween, timeBetween } from '../../domain/becameBound'
import type { EntityCode } from '../../domain/entity'
import type { InstrumentId, IsoDay } from '../../domain/treaty'
import { type Verdict, verdictOf } from '../../domain/verdict'
import { DEFAULT_FILTERS } from '../../state/filters'

/** One state under one treaty. */
export interface DateSide {
  readonly code: EntityCode
  /** Its status on the day asked for. */
  readonly value: MapValue
  /** When it became bound, before or after that day. */
  readonly bound: BecameBound | undefined
  /** What happened after that day: the state became bound, or ceased to be. */
  readonly laterBound: BecameBound | undefined
  readonly laterEnded: IsoDay | undefined
}

/** One treaty with the states that are looked at. */
export interface DateRow {
  readonly instrument: InstrumentId
  readonly sides: readonly DateSide[]
  /** Two states only. */
  readonly between: TimeBetween | undefined
  readonly verdict: Verdict | undefined
}

const sideOf = (dataset: Dataset, code: EntityCode, instrument: InstrumentId, on: IsoDay): DateSide => {
  const record = dataset.treatyRecord(code, instrument)
  const bound = becameBound(record, dataset.entity(code))
  const value = dataset.valueOf(code, { ...DEFAULT_FILTERS, theme: 'treaties', sub: 'main', instrument, on })
  const isBound = value.classes.includes('bound')
  const ended = record?.ended
  return {
    code,
    value,
    bound,
    laterBound: bound && !isBound && bound.day > on ? bound : undefined,
    laterEnded: ended !== undefined && ended > on ? ended : undefined,
  }
}

/** A row for every treaty: the status of each state on a day, the day it became bound, the time between two. */
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
