import type { Dataset } from '../dataset/Dataset'
import { answerOf } from '../store/answer'
import type { Filters } from '../store/filters'
import type { Texts } from '../text/i18n'
import { answerSentence, sentenceText } from './answerSentence'
import { onlyWords } from './filterWords'
import { questionText } from './question'

/** The filters on which question and answer depend; how they are shown, and which country is open, are not among them. */
const ASKED = ['theme', 'sub', 'instrument', 'on', 'evidence', 'regions', 'isEu2007Only', 'classes'] as const

/** The filters on which the routes drawn depend. */
const ROUTES = ['hasRoutes', 'victims', 'routeForm', 'years', 'direction', 'ends'] as const

const differ = (one: Filters, other: Filters, keys: readonly (keyof Filters)[]): boolean =>
  keys.some((key) => one[key] !== other[key])

/** Whether another question is asked, or of others. */
export const asksOther = (before: Filters, now: Filters): boolean => differ(before, now, ASKED)

/** Whether routes are drawn that were not, or others. */
export const drawsOther = (before: Filters, now: Filters): boolean =>
  now.hasRoutes && differ(before, now, ROUTES)

/** Question and answer as they are read aloud when one of them has changed. */
export const answerAnnounced = (texts: Texts, dataset: Dataset, filters: Filters): string =>
  [
    questionText(texts, filters),
    sentenceText(texts, answerSentence(texts, dataset, answerOf(dataset, filters), filters)),
    onlyWords(texts, filters),
  ]
    .filter((part) => part !== '')
    .join(' ')
