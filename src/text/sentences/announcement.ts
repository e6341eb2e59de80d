import type { Dataset } from '../../data/Dataset'
import { answerOf, QUESTION_FILTERS } from '../../state/answer'
import { differIn, type Filters, areRoutesWanted } from '../../state/filters'
import type { Texts } from '../i18n'
import { answerSentence, onlyWords, sentenceText } from './answerSentence'
import { questionText } from './words'

const ROUTES = ['hasRoutes', 'victims', 'routeForm', 'years', 'direction', 'ends', 'view'] as const

export const asksOther = (before: Filters, now: Filters): boolean =>
  now.view !== 'routes' && differIn(before, now, QUESTION_FILTERS)

export const drawsOther = (before: Filters, now: Filters): boolean =>
  areRoutesWanted(now) &&
  (differIn(before, now, ROUTES) || (now.view === 'routes' && differIn(before, now, ['regions', 'groups'])))

/** Announces question and answer when one of them has changed. */
export const answerAnnounced = (texts: Texts, dataset: Dataset, filters: Filters): string =>
  [
    questionText(texts, dataset, filters),
    sentenceText(texts, answerSentence(texts, dataset, answerOf(dataset, filters), filters)),
    onlyWords(texts, filters),
  ]
    .filter((part) => part !== '')
    .join(' ')
