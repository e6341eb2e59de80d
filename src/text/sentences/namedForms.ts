import type { Dataset, MapQuestion, MapValue } from '../../data/Dataset'
import type { EntityCode } from '../../domain/entity'
import { COUNTED_FORMS, type CountedForm } from '../../domain/evidence'
import { formsCountedOn } from '../../domain/themes'
import type { Texts } from '../i18n'
import { lineOf, lineText } from './lines'
import { formWord } from './words'

/** The forms that a law names at the time of a question, in words. */
export const namedFormWords = (
  texts: Texts,
  dataset: Dataset,
  code: EntityCode,
  question: MapQuestion,
  forms: readonly CountedForm[] = COUNTED_FORMS,
): string[] =>
  forms
    .filter((sub) =>
      dataset.valueOf(code, { ...question, theme: 'definitions', sub }).classes.includes('named'),
    )
    .map((form) => formWord(texts, form))

/** A line of a comparison without signs, with the forms that a law names where it counts them. */
export const answerText = (
  texts: Texts,
  dataset: Dataset,
  code: EntityCode,
  question: MapQuestion,
  value: MapValue,
): string => {
  const label = lineText(lineOf(texts, dataset, code, question, value))
  const forms = formsCountedOn(question.theme, question.sub)
    ? namedFormWords(texts, dataset, code, question)
    : []
  return forms.length > 0 ? texts.labelled(label, forms.join(', ')) : label
}
