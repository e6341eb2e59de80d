import type { Dataset, MapQuestion } from '../../data/Dataset'
import { yearOf } from '../../domain/clock'
import type { EntityCode } from '../../domain/entity'
import { kindOf } from '../../domain/themes'
import { timeOf } from '../../state/clock'
import type { MessageId, MessageValues, Texts } from '../i18n'
import { yearsPhrase } from './routesQuestion'

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

/** The time of one country's answer: that of the reports, the statement, or the question where none decides. */
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
