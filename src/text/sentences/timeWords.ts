import type { Dataset, MapQuestion } from '../../data/Dataset'
import { type Time, yearOf } from '../../domain/clock'
import { kindOf } from '../../domain/themes'
import { timeOf } from '../../state/clock'
import { DEFAULT_FILTERS } from '../../state/filters'
import type { Texts } from '../i18n'
import { yearsPhrase } from './words'

/** The times that questions can be asked for. */
export type Clocks = Pick<Dataset, 'reachOf'>

type MapAsked = Pick<MapQuestion, 'theme' | 'sub'>

/** The years of the reports that count at a time, such as "2003 to 2008"; one year alone is that year. */
const reportYears = (texts: Texts, first: Time, time: Time): string =>
  yearsPhrase(texts, [yearOf(first), yearOf(time)])

/** The time of a question in words, for its messages: the year or day itself, and the years from the first one to it. */
export const timeValues = (texts: Texts, dataset: Clocks, question: MapQuestion) => {
  const time = timeOf(dataset, question)
  const { first } = dataset.reachOf(question)
  return { time: texts.day(time), years: reportYears(texts, first, time) }
}

/** The time of an answer, such as "in reports from 2003 to 2008", "in sources up to 2009" or "30 September 2007". */
export const timePhrase = (texts: Texts, { theme, sub }: MapAsked, first: Time, time: Time): string => {
  const kind = kindOf(theme, sub)
  if (kind === 'reports') return texts.t('time.reports', { years: reportYears(texts, first, time) })
  return kind === 'policy' ? texts.t('time.policy', { year: time }) : texts.day(time)
}

/** The time of a question's answer in words. */
export const timeWords = (texts: Texts, dataset: Clocks, question: MapQuestion): string =>
  timePhrase(texts, question, dataset.reachOf(question).first, timeOf(dataset, question))

/** The years of the reports that count at the time of the clock, for the messages of any question. */
export const reportTime = (texts: Texts, dataset: Clocks, question: MapQuestion) =>
  timeValues(texts, dataset, { ...question, theme: 'patterns', sub: 'main' })

/** The times of all questions together, such as "In reports from 2003 to 2008 · in sources up to 2009 · 30 September 2007". */
export const allTimes = (texts: Texts, dataset: Clocks, on: Time | null): string =>
  texts.capital(
    (['patterns', 'plans', 'treaties'] as const)
      .map((theme) => timeWords(texts, dataset, { ...DEFAULT_FILTERS, theme, on }))
      .join(' · '),
  )
