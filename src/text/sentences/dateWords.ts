import type { Span } from '../../domain/clock'
import type { InstrumentId, TreatyStatus } from '../../domain/treaty'
import type { DateRow, DateSide } from '../../state/treatyDates'
import type { Texts } from '../i18n'
import { instrumentLabel, treatyWords } from './words'

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

/** Wordings that a cell has no room to tell apart. */
const SAME_IN_SHORT: Partial<Record<TreatyStatus['wording'], 'not-bound' | 'not-open'>> = {
  'may-have-signed': 'not-bound',
  'not-adopted': 'not-open',
}

type ShortId = Exclude<TreatyStatus['wording'], 'bound' | 'may-have-signed' | 'not-adopted'>

/** A status in a grid's cell: a year or a word; full text for screen readers is beside it. */
export const shortStatus = (
  { t }: Texts,
  { wording, since = '', basis }: Pick<TreatyStatus, 'wording' | 'since' | 'basis'>,
): string => {
  const year = since.slice(0, 4)
  if (wording !== 'bound') return t(`grid.short.${SAME_IN_SHORT[wording] ?? (wording as ShortId)}`, { year })
  return basis === 'listed' ? `≤ ${year}` : year
}

export const sortLabel = (texts: Texts, by: 'name' | 'region' | InstrumentId): string => {
  if (by === 'name') return texts.t('grid.sort.name')
  if (by === 'region') return texts.t('grid.sort.region')
  return texts.t('grid.sort.instrument', { instrument: instrumentLabel(texts, by) })
}
