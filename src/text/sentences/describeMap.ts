import type { CorridorsFile } from '../../data/contract'
import { type Entity, type Region, REGIONS } from '../../domain/entity'
import { classesOf } from '../../domain/themes'
import { changedCountries, comparedTime } from '../../state/clock'
import type { Route } from '../../state/routes'
import {
  type AnswerContext,
  classesLabel,
  labelOf,
  type MapDescriptionContext,
  namesOf,
  placesOf,
} from './answerContext'
import { claimText } from './heads'
import { valueMarks } from './lines'
import { areaSentences, exceptionSentences, groupClause, groupsOf } from './mapPatternWords'
import { routesAnswer } from './routesClaim'
import { entityLabel, plain } from './words'

/** The clauses that describe a map. */
interface MapSentences {
  readonly claim: string
  /** The classes of each sub-region with their numbers, which add up to its own. */
  readonly regions: readonly string[]
  /** Neighbours of one class, and where they lie. */
  readonly areas: readonly string[]
  /** Exceptions, and the marks of the drawing. */
  readonly more: readonly string[]
}

/** A sub-region's line names at most this many countries of a class. */
const NAMED_IN_REGION = 3

/** The whole claim of a map by sub-region: each class with its names or number, the most frequent first. */
export const regionSentences = (context: AnswerContext): string[] =>
  REGIONS.flatMap((region) => {
    const { texts, answer } = context
    const entities = answer.inScope.filter((entity) => entity.region === region)
    const groups = [...groupsOf(context, entities)].sort((a, b) => b.members.length - a.members.length)
    if (groups.length === 0) return []
    const clauses = groups.map((group) => {
      const n = group.members.length
      if (n <= NAMED_IN_REGION) return groupClause(context, group)
      return plain(
        texts.t('say.count', { classes: labelOf(context, group.classId), n, base: entities.length }),
      )
    })
    return [`${texts.t(`region.${region}`)} · ${clauses.join(' ')}`]
  })

/** The marks of a drawing next to its classes: outlines, and what is left out. */
export const drawnSentences = (context: MapDescriptionContext): string[] => {
  const { texts, dataset, filters, answer } = context
  const { t, day, labelled } = texts
  const time = comparedTime(dataset, filters)
  const changed = changedCountries(dataset, filters)
  const changedPlaces = placesOf(
    context,
    dataset.entities.filter(({ code }) => changed.has(code)),
  )
  const left = dataset.entities.length - answer.shown.size
  const chosen = filters.entity === null ? null : dataset.entity(filters.entity)
  return [
    ...(time === null ? [] : [labelled(t('words.changed', { day: day(time) }), changedPlaces || 0)]),
    ...(chosen
      ? [labelled(t('words.chosen'), `${entityLabel(chosen)} (${classesLabel(context, chosen.code)})`)]
      : []),
    ...(left > 0 ? [labelled(t('words.left'), left)] : []),
  ].map((words) => `${words}.`)
}

/** States that were part of another on the day are not bound in their own name (R23). */
const ownNameSentences = (context: MapDescriptionContext): string[] => {
  const { texts, shown, answer } = context
  const within = shown.filter(({ code }) => answer.valueOf.get(code)?.treaty?.wording === 'not-in-own-name')
  return within.length > 0 ? [`${texts.labelled(texts.t('words.ownName'), placesOf(context, within))}.`] : []
}

/** Describes a map: its whole claim, the same by sub-region, areas of neighbours, exceptions and marks. */
export const describeMap = (context: MapDescriptionContext): MapSentences => {
  const { texts, dataset, filters } = context
  return {
    claim: claimText(texts, dataset, filters),
    regions: regionSentences(context),
    areas: areaSentences(context),
    more: [
      ...(filters.classes.length > 0 ? [] : exceptionSentences(context)),
      ...ownNameSentences(context),
      ...drawnSentences(context),
    ],
  }
}

interface ListedGroup {
  readonly label: string
  readonly lines: readonly string[]
}

const groupOf = (
  context: MapDescriptionContext,
  label: string,
  entities: readonly Entity[],
): ListedGroup[] => {
  if (entities.length === 0) return []
  const { t, labelled } = context.texts
  const lines = REGIONS.flatMap((region) => {
    const codes = entities.filter((entity) => entity.region === region).map(({ code }) => code)
    return codes.length > 0 ? [`${labelled(t(`region.${region}`), namesOf(context, codes))}.`] : []
  })
  return [{ label: labelled(label, entities.length), lines }]
}

/** Sort key: the order of the class in the key, then a second class. */
const orderOf = ({ answer, filters }: MapDescriptionContext, { code }: Entity): number => {
  const { classes = [] } = answer.valueOf.get(code) ?? {}
  const order = classesOf(filters.theme, filters.sub)
  const [first, second] = classes.map((classId) => order.indexOf(classId))
  return (first ?? 0) * (order.length + 1) + (second ?? -1) + 1
}

/** Every country once, by class and sub-region. */
export const mapList = (context: MapDescriptionContext): readonly ListedGroup[] => {
  const { texts, dataset, answer, shown } = context
  const byOrder = new Map<number, Entity[]>()
  for (const entity of shown) {
    const order = orderOf(context, entity)
    byOrder.set(order, [...(byOrder.get(order) ?? []), entity])
  }
  const groups = [...byOrder].sort(([a], [b]) => a - b)
  const left = dataset.entities.filter(({ code }) => !answer.shown.has(code))
  return [
    ...groups.flatMap(([, entities]) =>
      groupOf(context, classesLabel(context, entities[0]?.code ?? ''), entities),
    ),
    ...groupOf(context, texts.t('words.left'), left),
  ]
}

const WEAK = ['say.conflict', 'say.inferred'] as const

/** What weakens an answer, with those whom it is about: sources that disagree, and values that are inferred (R33, R34). */
export const weakList = (context: MapDescriptionContext): readonly ListedGroup[] => {
  const { texts, dataset, filters, answer, shown } = context
  const marked = shown.map((entity) => {
    const value = answer.valueOf.get(entity.code)
    return { entity, marks: value ? valueMarks(texts, dataset, entity.code, filters, value) : [] }
  })
  return WEAK.flatMap((id) => {
    const label = texts.t(id)
    const weak = marked.filter(({ marks }) => marks.some(({ words }) => words === label))
    return groupOf(
      context,
      label,
      weak.map(({ entity }) => entity),
    )
  })
}

export interface RoutesDescription {
  readonly claim: string
  /** Each flow between sub-regions with its number of pairs of countries; none of a chosen country, whose routes the claim names. */
  readonly flows: readonly string[]
  readonly more: readonly string[]
}

type End = Region | 'outside'

const MAX_FLOWS = 6

const ENDS: readonly End[] = [...REGIONS, 'outside']

const flowsOf = ({ texts, dataset }: MapDescriptionContext, routes: readonly Route[]): string[] => {
  const { t } = texts
  const nameOf = (end: End) => (end === 'outside' ? t('words.routes.outside') : t(`region.${end}`))
  const endOf = (code: string): End => dataset.entityBySlugOrCode(code)?.region ?? 'outside'
  const flows = ENDS.flatMap((from) =>
    ENDS.map((to) => ({
      label: `${nameOf(from)} → ${nameOf(to)}`,
      count: routes.filter(({ origin, destination }) => endOf(origin) === from && endOf(destination) === to)
        .length,
    })),
  )
  const described = flows.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count)
  const rest = described.slice(MAX_FLOWS).reduce((sum, { count }) => sum + count, 0)
  return [
    ...described.slice(0, MAX_FLOWS),
    ...(rest > 0 ? [{ label: t('words.routes.rest'), count: rest }] : []),
  ].map(({ label, count }) => texts.labelled(label, count))
}

/** Describes the routes of a map: the claim with all places of a chosen country, else where they lead and where none is named. */
export const describeRoutes = (
  context: MapDescriptionContext,
  file: CorridorsFile,
  routes: readonly Route[],
): RoutesDescription => {
  const { texts, dataset, filters, answer } = context
  const claim = plain(routesAnswer(texts, { dataset, file, filters, routes }, Infinity))
  if (filters.entity !== null || routes.length === 0) return { claim, flows: [], more: [] }
  const touched = new Set(routes.flatMap(({ origin, destination }) => [origin, destination]))
  const without = answer.inScope.filter(({ code }) => !touched.has(code))
  return {
    claim,
    flows: flowsOf(context, routes),
    more: without.length > 0 ? [`${texts.labelled(texts.t('route.none'), placesOf(context, without))}.`] : [],
  }
}
