import type { Dataset } from '../../data/Dataset'
import { isDay } from '../../domain/day'
import { classesOf, isSubOf, type SubId, type ThemeId, isTheme } from '../../domain/themes'
import type { InstrumentId } from '../../domain/treaty'
import type { Texts } from '../../text/i18n'
import { instrumentPhrase } from '../../text/sentences/question'
import { mapLabel } from '../../text/sentences/questionLabel'
import { classLabel } from '../../text/sentences/words'
import type { ValueChange } from '../publishedData'

/** The map or treaty of a change; both absent where its indicator is neither. */
interface ChangedQuestion {
  readonly theme: ThemeId | null
  readonly sub: SubId
  readonly instrument?: InstrumentId
  readonly day?: TreatyDay
}

const TREATY_DAYS = ['signed', 'bound', 'entry_into_force', 'listed_by', 'not_bound_on', 'ended'] as const
type TreatyDay = (typeof TREATY_DAYS)[number]

/** The question whose answer changed: `plans`, `definitions/all-forms`, `treaties/opsc`, an instrument. */
export const changedQuestion = (
  { instruments }: Pick<Dataset, 'instruments'>,
  { indicator }: Pick<ValueChange, 'indicator'>,
): ChangedQuestion => {
  const [first = '', second = 'main', third] = indicator.split('/')
  const instrument = instruments.find(({ id, dataId }) =>
    [first, second].some((part) => part === id || part === dataId),
  )
  const day = TREATY_DAYS.find((column) => column === third || column === second)
  if (instrument) return { theme: 'treaties', sub: 'main', instrument: instrument.id, ...(day && { day }) }
  if (isTheme(first) && isSubOf(first, second)) return { theme: first, sub: second }
  return { theme: null, sub: 'main' }
}

export const questionWords = (
  texts: Texts,
  { indicator }: ValueChange,
  question: ChangedQuestion,
): string => {
  const { theme, sub, instrument, day } = question
  if (instrument) {
    const label = texts.capital(instrumentPhrase(texts, instrument))
    return day ? texts.t('text.labelled', { label, value: texts.t(`changes.day.${day}`) }) : label
  }
  return theme ? mapLabel(texts, theme, sub) : indicator
}

const NOT_KNOWN = 'not known'

/** A value in words: classes, a day, or the data's own text where it is neither. */
export const valueInWords = (texts: Texts, value: string, { theme, sub }: ChangedQuestion): string => {
  if (value === NOT_KNOWN) return texts.t('changes.notKnown')
  if (isDay(value)) return texts.day(value)
  const ids = value.split(/[ ;]+/)
  if (theme === null || !ids.every((id) => classesOf(theme, sub).includes(id))) return value
  return ids.map((id) => classLabel(texts, theme, sub, id)).join(' + ')
}

/** The version whose first map of definitions began to count seven forms (rule R10). */
const COUNTS_SEVEN_SINCE = '2026-11-27'

/** The value before a change, in the terms of its time: `definitions` once counted every form. */
export const valueBefore = (texts: Texts, change: ValueChange, question: ChangedQuestion): string => {
  const isOfOldCount =
    question.theme === 'definitions' && question.sub === 'main' && change.version <= COUNTS_SEVEN_SINCE
  return valueInWords(texts, change.from, isOfOldCount ? { ...question, sub: 'all-forms' } : question)
}
