import type { Span } from '../../domain/day'
import type { Texts } from '../../text/i18n'
import { sinceWords } from '../../text/sentences/timeline'
import { treatyWords } from '../../text/sentences/treatyWords'
import type { DateRow, DateSide } from './dateRows'

/** "2 years and 3 months" in full months; in days where it is less than one. */
export const spanWords = ({ t, list }: Texts, { years, months, days }: Span): string => {
  if (years === 0 && months === 0) return t('treatyDates.days', { count: days })
  return list([
    ...(years > 0 ? [t('treatyDates.years', { count: years })] : []),
    ...(months > 0 ? [t('treatyDates.months', { count: months })] : []),
  ])
}

/** The status on the day. */
export const statusWords = (texts: Texts, { value }: DateSide): string =>
  value.treaty ? treatyWords(texts, value.treaty) : ''

/** What happened after the day: "later: bound since 1 July 2012", or when the participation ended. */
export const laterWords = (texts: Texts, { laterBound, laterEnded }: DateSide): string[] => {
  const { t } = texts
  const lines: string[] = []
  if (laterBound) {
    const since = sinceWords(texts, laterBound)
    lines.push(t(laterBound.basis === 'deposit' ? 'treatyDates.later.bound' : 'treatyDates.later', { since }))
  }
  if (laterEnded) lines.push(t('treaty.ended', { since: texts.day(laterEnded) }))
  return lines
}

/** Who became bound first and how long before the other; the name is put where the message says `<who/>`. */
export interface Earlier {
  readonly side: 0 | 1
  readonly span: string
}

/** Who was first of two whose days can be compared; undefined for the same day and where nothing can be said. */
export const earlierOf = (texts: Texts, { between }: DateRow): Earlier | undefined =>
  between?.first === undefined ? undefined : { side: between.first, span: spanWords(texts, between.span) }

/** "Romania 2 years and 3 months earlier", "the same day", or why nothing can be said. */
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
