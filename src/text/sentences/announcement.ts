import type { Dataset } from '../../data/Dataset'
import { TREATY_CHANGES } from '../../domain/treatyComparison'
import { answerOf } from '../../state/answer'
import type { Filters } from '../../state/filters'
import { areRoutesWanted } from '../../state/routes'
import { comparisonOf } from '../../state/treaties'
import type { Texts } from '../i18n'
import { answerSentence, sentenceText } from './answerSentence'
import { onlyWords } from './filterWords'
import { questionText } from './question'

const QUESTION_FILTERS = [
  'theme',
  'sub',
  'instrument',
  'on',
  'evidence',
  'regions',
  'groups',
  'classes',
] as const

const ROUTES = ['hasRoutes', 'victims', 'routeForm', 'years', 'direction', 'ends', 'view'] as const

const differ = (one: Filters, other: Filters, keys: readonly (keyof Filters)[]): boolean =>
  keys.some((key) => one[key] !== other[key])

export const asksOther = (before: Filters, now: Filters): boolean =>
  now.view !== 'routes' && differ(before, now, QUESTION_FILTERS)

export const drawsOther = (before: Filters, now: Filters): boolean =>
  areRoutesWanted(now) &&
  (differ(before, now, ROUTES) || (now.view === 'routes' && differ(before, now, ['regions', 'groups'])))

export const comparesOther = (before: Filters, now: Filters): boolean =>
  now.comparedDay !== null && now.comparedDay !== before.comparedDay

/** Announces a comparison of two days: the days, and how many states changed in which way. */
export const comparisonAnnounced = (texts: Texts, dataset: Dataset, filters: Filters): string => {
  const comparison = comparisonOf(dataset, filters)
  if (!comparison) return ''
  const { t, day } = texts
  const { earlier, later, changed } = comparison
  const groups = TREATY_CHANGES.flatMap((kind) => {
    const count = changed.filter(({ change }) => change === kind).length
    return count > 0 ? [`${t(`compare.${kind}`, { count })}.`] : []
  })
  return [
    t('compare.announced', { earlier: day(earlier), later: day(later) }),
    ...(groups.length > 0 ? groups : [t('compare.none')]),
  ].join(' ')
}

/** Announces question and answer when one of them has changed. */
export const answerAnnounced = (texts: Texts, dataset: Dataset, filters: Filters): string =>
  [
    questionText(texts, dataset, filters),
    sentenceText(texts, answerSentence(texts, dataset, answerOf(dataset, filters), filters)),
    onlyWords(texts, filters),
  ]
    .filter((part) => part !== '')
    .join(' ')
