import type { Dataset, MapQuestion } from '../../data/Dataset'
import type { EntityCode } from '../../domain/entity'
import { type ClassId, classesOf } from '../../domain/themes'
import type { Texts } from '../i18n'
import { classLabel, entityLabel, saidLabel } from './words'

/** The countries that came into one class at a step of the clock. */
interface ChangedClass {
  readonly classId: ClassId
  readonly label: string
  readonly codes: readonly EntityCode[]
}

/** Groups countries by their class at the question's time, in the order of the key. */
export const changedClasses = (
  texts: Texts,
  dataset: Dataset,
  question: MapQuestion,
  changed: readonly EntityCode[],
): readonly ChangedClass[] => {
  const { theme, sub } = question
  const values = changed.map((code) => ({ code, ...dataset.valueOf(code, question) }))
  return classesOf(theme, sub).flatMap((classId) => {
    const came = values.filter(({ classes }) => classes[0] === classId)
    const codes = came.map(({ code }) => code)
    const inferred = came.filter(({ basis }) => basis !== undefined).length
    const label = saidLabel(texts, classId, classLabel(texts, theme, sub, classId), codes.length, inferred)
    return codes.length > 0 ? [{ classId, label, codes }] : []
  })
}

/** As many names of a class stand in a line; of more, one less and how many others. */
const MOST_NAMED = 3

/** Says who came into which class, such as "<b>National Action Plan</b>: Austria, Portugal and 5 more. <b>No plan</b>: Ireland". */
export const changedWords = (
  texts: Texts,
  dataset: Dataset,
  question: MapQuestion,
  changed: readonly EntityCode[],
): string =>
  changedClasses(texts, dataset, question, changed)
    .map(({ label, codes }) => {
      const names = codes.map((code) => entityLabel(dataset.entity(code)))
      const rest = names.length > MOST_NAMED ? names.splice(MOST_NAMED - 1).length : 0
      if (rest > 0) names.push(texts.t('clock.more', { count: rest }))
      return texts.labelled(`<b>${label}</b>`, texts.list(names))
    })
    .join('. ')
