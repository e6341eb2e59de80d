import type { Dataset, MapValue } from '../../data/Dataset'
import type { EntityCode } from '../../domain/entity'
import type { InstrumentId, IsoDay, TreatyStatus } from '../../domain/treaty'
import { type Verdict, verdictOf } from '../../domain/verdict'
import { DEFAULT_FILTERS } from '../../state/filters'
import { type Span, spanBetween } from '../../domain/clock'
import type { Texts } from '../i18n'
import { treatyWords } from './words'

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
  const {
    since,
    action,
    basis = 'deposit',
  } = periods.find(({ classes }) => classes.includes('bound'))?.treaty ?? {}
  if (since === undefined) return undefined
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
  const first = a.day < b.day ? 0 : 1
  if (a.day === b.day) return { first: undefined, span: spanBetween(a.day, b.day) }
  return { first, span: first === 0 ? spanBetween(a.day, b.day) : spanBetween(b.day, a.day) }
}

/** "2 years and 3 months" in full months; in days where it is less than one. */
const spanWords = ({ t, list }: Texts, { years, months, days }: Span): string => {
  if (years === 0 && months === 0) return t('treatyDates.days', { count: days })
  return list([
    ...(years > 0 ? [t('treatyDates.years', { count: years })] : []),
    ...(months > 0 ? [t('treatyDates.months', { count: months })] : []),
  ])
}

/** The status on the day. */
export const statusWords = (texts: Texts, { value }: DateSide): string =>
  value.treaty ? texts.capital(treatyWords(texts, value.treaty)) : ''

/** The events after the day: "later: ratified 1 July 2012", or when the participation ended. */
export const laterWords = (texts: Texts, { laterBound, laterEnded }: DateSide): string[] => {
  const { t } = texts
  const lines: string[] = []
  if (laterBound)
    lines.push(t('treatyDates.later', { since: treatyWords(texts, { wording: 'bound', ...laterBound }) }))
  if (laterEnded) lines.push(treatyWords(texts, { wording: 'ended', since: laterEnded }))
  return lines
}

interface Earlier {
  readonly side: 0 | 1
  readonly span: string
}

/** Which of two was first; undefined for the same day and where it is unknown. */
export const earlierOf = (texts: Texts, { between }: DateRow): Earlier | undefined =>
  between?.first === undefined ? undefined : { side: between.first, span: spanWords(texts, between.span) }

/** "Romania 2 years and 3 months earlier", "the same day", or why it is unknown. */
export const betweenWords = (texts: Texts, row: DateRow, nameOf: (code: string) => string): string => {
  const { t } = texts
  const { between, sides } = row
  const earlier = earlierOf(texts, row)
  if (earlier) {
    const name = nameOf(sides[earlier.side]?.code ?? '')
    return t('treatyDates.earlier', { span: earlier.span }).replace('<who/>', name)
  }
  if (between) return t('treatyDates.sameDay')
  const areBound = sides.every(({ bound, value }) => bound || value.classes.includes('date-unknown'))
  if (!areBound) return t('treatyDates.notBoth')
  const areExact = sides.every(({ bound }) => bound?.isExact)
  return t(areExact ? 'treatyDates.differentKinds' : 'treatyDates.dayNotKnown')
}

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
