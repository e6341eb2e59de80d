import type { Dataset } from '../../data/Dataset'
import type { Entity } from '../../domain/entity'
import { type ClassId, hasInstrument, type MapRow, mapRowOf, type ThemeId } from '../../domain/themes'
import { hasNoParticipationOfItsOwn, type TreatyStatus } from '../../domain/treaty'
import { type Answer, answerOf, QUESTION_FILTERS } from '../../state/answer'
import { timeOf } from '../../state/clock'
import { type Filters, differIn, areRoutesDrawn, forPlace, PLACE, type Place } from '../../state/filters'
import type { MessageId, MessageValues, Texts } from '../i18n'
import { timeValues, timeWords } from './timeWords'
import { classLabel, leaderWords, nameInSentence, selectKey, subWord, questionText } from './words'

/** A message with its values; views set text between `<b>` in bold. */
export interface Sentence {
  readonly id: MessageId
  readonly values: MessageValues
}

export const sentenceText = ({ t }: Texts, { id, values }: Sentence): string =>
  t(id, values).replaceAll(/<\/?b>/g, '')

/** The base of shares: entities in scope, for treaties without Kosovo (UNSCR 1244), which cannot join (R22). */
export const baseOf = ({ theme }: Pick<Filters, 'theme'>, answer: Answer): number =>
  answer.inScope.filter((entity) => !hasInstrument(theme) || !hasNoParticipationOfItsOwn(entity)).length

type Count = (...classIds: ClassId[]) => number

const countIn = (answer: Answer): Count => {
  const values = answer.inScope.flatMap(({ code }) => answer.valueOf.get(code) ?? [])
  return (...classIds) => values.filter(({ classes }) => classes.some((id) => classIds.includes(id))).length
}

const numbersOf = ({ numbers = {} }: MapRow, count: Count): MessageValues =>
  Object.fromEntries(Object.entries(numbers).map(([name, classIds]) => [name, count(...classIds)]))

/** Answers the question for the present filters; every number is computed. */
export const answerSentence = (
  texts: Texts,
  dataset: Dataset,
  answer: Answer,
  filters: Filters,
): Sentence => {
  if (answer.inScope.length === 0) return { id: 'filter.none', values: {} }
  const { theme, sub, evidence } = filters
  const where = whereWords(texts, filters)
  if (answer.shown.size === 0) {
    const when = timeWords(texts, dataset, filters)
    return { id: 'answer.nobody', values: { where: where && ` ${where}`, when } }
  }
  const common = {
    base: baseOf(filters, answer),
    place: where === '' ? 'none' : texts.capital(where),
    ...timeValues(texts, dataset, filters),
  }
  const map = mapRowOf(theme, sub)
  if (map.kind === 'treaties') return treatiesSentence(texts, dataset, answer, filters, common)
  if (map.namesMostFrequent) {
    const [only, ...more] = filters.classes
    if (only === undefined || more.length > 0) return mostFrequentSentence(texts, answer, theme, common)
    const count = countIn(answer)(only)
    const values = { ...common, class: selectKey(only), who: leaderWords(texts, { classes: [only] }), count }
    return { id: 'answer.institutions.only', values }
  }
  const id = `answer.${theme}.${subWord(sub)}` as MessageId
  return { id, values: { ...common, ...numbersOf(map, countIn(answer)), who: evidence } }
}

/** The most frequent class that is a kind of its own, and how many countries have any. */
const mostFrequentSentence = (
  texts: Texts,
  answer: Answer,
  theme: ThemeId,
  common: MessageValues,
): Sentence => {
  const led = answer.inScope.filter(({ code }) => {
    const first = answer.valueOf.get(code)?.classes[0]
    return first !== undefined && first !== 'none' && first !== 'not-documented'
  }).length
  const kinds = answer.counts.filter(({ classId }) => !['none', 'not-documented', 'other'].includes(classId))
  const topCount = Math.max(...kinds.map(({ total }) => total))
  if (topCount === 0) return { id: `answer.${theme}.none` as MessageId, values: { ...common, led } }
  const tops = kinds.filter(({ total }) => total === topCount)
  const top = leaderWords(texts, { classes: tops.map(({ classId }) => classId) })
  const values = { ...common, top, tops: tops.length, topCount }
  return { id: `answer.${theme}.main` as MessageId, values }
}

/** The kinds of states that are not bound, in the order in which the sentence says it. */
const NOT_BOUND = [
  'signed',
  'date-unknown',
  'not-in-own-name',
  'not-bound',
  'signed-not-known-since',
  'not-known-since',
  'cannot-join',
] as const satisfies readonly TreatyStatus['wording'][]

/** The most states that a part of the sentence names. */
const MAX_NAMED = 2

interface StateStatus {
  readonly entity: Entity
  readonly status: TreatyStatus
}

const isNotBoundAs = ({ entity, status }: StateStatus, kind: (typeof NOT_BOUND)[number]): boolean =>
  kind === 'cannot-join'
    ? status.wording === kind && !hasNoParticipationOfItsOwn(entity)
    : status.wording === kind || (kind === 'not-bound' && status.wording === 'ended')

const treatiesSentence = (
  texts: Texts,
  dataset: Dataset,
  answer: Answer,
  filters: Filters,
  common: MessageValues,
): Sentence => {
  const { t, day, list } = texts
  const on = timeOf(dataset, filters)
  const { opened } = dataset.instrument(filters.instrument)
  if (on < opened) return { id: 'answer.treaties.notOpen', values: { day: day(on), opened: day(opened) } }
  const statuses = answer.inScope.flatMap((entity): StateStatus[] => {
    const status = answer.valueOf.get(entity.code)?.treaty
    return status ? [{ entity, status }] : []
  })
  const rest = NOT_BOUND.flatMap((kind) => {
    const states = statuses.filter((state) => isNotBoundAs(state, kind))
    const count = states.length
    if (count === 0) return []
    const isNamed = count <= MAX_NAMED || kind === 'not-in-own-name'
    const names = isNamed ? list(states.map(({ entity }) => nameInSentence(texts, entity))) : String(count)
    const [since = '', ...others] = new Set(states.map(({ status }) => status.since))
    const part = t(`answer.treaties.rest.${kind}`, {
      count,
      names,
      since: others.length > 0 || since === '' ? 'none' : day(since),
    })
    return [t('answer.treaties.rest', { part })]
  })
  const bound = statuses.filter(({ status }) => status.class === 'bound').length
  return { id: 'answer.treaties.main', values: { ...common, bound, rest: rest.join('') } }
}

/** Such as "in South-Eastern Europe among the members of the EU in 2007"; empty for all countries. */
export const whereWords = ({ t, list, anyOf }: Texts, place: Place): string =>
  forPlace(place, {
    regions: (regions) => list(regions.map((region) => t(`in.${region}`))),
    groups: (groups) =>
      groups.length > 0 && t('in.groups', { groups: anyOf(groups.map((group) => t(`in.group.${group}`))) }),
  })
    .filter(Boolean)
    .join(' ')

/** Such as "Shown in colour: Origin."; empty without a class filter. */
const onlyWords = (texts: Texts, { theme, sub, classes, view }: Filters): string => {
  // A single class of a question that names one is in the answer itself.
  if (classes.length === 0 || (classes.length === 1 && mapRowOf(theme, sub).namesMostFrequent)) return ''
  const labels = texts.list(classes.map((id) => classLabel(texts, theme, sub, id)))
  return texts.t(view === 'table' ? 'answer.listedOnly' : 'answer.shownOnly', { labels })
}

const ROUTES = ['hasRoutes', 'victims', 'routeForm', 'years', 'direction', 'ends', 'view'] as const

export const asksOther = (before: Filters, now: Filters): boolean =>
  now.view !== 'routes' && differIn(before, now, QUESTION_FILTERS)

export const drawsOther = (before: Filters, now: Filters): boolean =>
  areRoutesDrawn(now) &&
  (differIn(before, now, ROUTES) || (now.view === 'routes' && differIn(before, now, PLACE)))

/** Announces question and answer when one of them has changed. */
export const answerAnnounced = (texts: Texts, dataset: Dataset, filters: Filters): string =>
  [
    questionText(texts, dataset, filters),
    sentenceText(texts, answerSentence(texts, dataset, answerOf(dataset, filters), filters)),
    onlyWords(texts, filters),
  ]
    .filter((part) => part !== '')
    .join(' ')
