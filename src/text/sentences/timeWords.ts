import type { Dataset, MapQuestion } from '../../data/Dataset'
import { type Time, yearOf } from '../../domain/clock'
import type { EntityCode } from '../../domain/entity'
import { kindOf } from '../../domain/themes'
import { timeOf } from '../../state/clock'
import { DEFAULT_FILTERS } from '../../state/filters'
import type { MessageId, MessageValues, Texts } from '../i18n'
import { yearsPhrase } from './words'

/** The times that questions can be asked for. */
export type Clocks = Pick<Dataset, 'reachOf'>

/** The time of a question in words, for its messages: the year or day itself, and the years from the first one to it. */
export const timeValues = (texts: Texts, dataset: Clocks, question: MapQuestion) => {
  const time = timeOf(dataset, question)
  const { first } = dataset.reachOf(question)
  return {
    time: texts.day(time),
    years: yearsPhrase(texts, [yearOf(first), yearOf(time)]),
  } satisfies MessageValues
}

/** The time of an answer, such as "in reports of 2003 to 2008", "by 2009" or "on 30 September 2007". */
export const timeWords = (texts: Texts, dataset: Clocks, question: MapQuestion): string => {
  const kind = kindOf(question.theme, question.sub)
  const id = kind === 'reports' || kind === 'policy' ? kind : 'day'
  return texts.t(`time.${id}` as MessageId, timeValues(texts, dataset, question))
}

/** The time of one country's answer: the time of the reports or the statement, or of the question where none decides. */
export const answerTime = (
  texts: Texts,
  dataset: Dataset,
  question: MapQuestion,
  code: EntityCode,
): string => {
  const kind = kindOf(question.theme, question.sub)
  if (kind === 'reports') return texts.t('time.of.reports', timeValues(texts, dataset, question))
  const { asOf } = dataset.valueOf(code, question)
  return kind === 'policy' && asOf !== undefined
    ? texts.t('time.of.statement', { year: asOf })
    : texts.capital(timeWords(texts, dataset, question))
}

/** The years of the reports that count at the time of the clock, for the messages of any question. */
export const reportTime = (texts: Texts, dataset: Clocks, question: MapQuestion) =>
  timeValues(texts, dataset, { ...question, theme: 'patterns', sub: 'main' })

/** The times of all questions together, such as "In reports of 2003 to 2008 · by 2009 · on 30 September 2007". */
export const allTimes = (texts: Texts, dataset: Clocks, on: Time | null): string =>
  texts.capital(
    (['patterns', 'plans', 'treaties'] as const)
      .map((theme) => timeWords(texts, dataset, { ...DEFAULT_FILTERS, theme, on }))
      .join(' · '),
  )
