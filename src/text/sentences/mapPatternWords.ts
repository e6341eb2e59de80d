import {
  zoneOf,
  type Area,
  areasOf,
  type ColouredMap,
  exceptionsOf,
  outermostOf,
} from '../../domain/countryPositions'
import type { Entity } from '../../domain/entity'
import { type ClassId, classesOf } from '../../domain/themes'
import { type AnswerContext, labelOf, type MapDescriptionContext, namesOf, placesOf } from './answerContext'
import { nameInSentence } from './words'

const MIN_AREA = 3
/** Largest areas described, at most this many. */
const MAX_AREAS = 3
/** A larger area is described by its outermost members. */
const MAX_NAMED_AREA = 6
/** A map with more exceptions has no pattern. */
const MAX_EXCEPTIONS = 10

const colouredMap = ({ answer, shown, positions }: MapDescriptionContext): ColouredMap => ({
  answers: new Map(
    shown.flatMap(({ code }) => {
      const value = answer.valueOf.get(code)
      return value ? [[code, value] as const] : []
    }),
  ),
  positions,
})

const shownClasses = ({ filters }: AnswerContext): readonly ClassId[] =>
  classesOf(filters.theme, filters.sub).filter(
    (classId) => filters.classes.length === 0 || filters.classes.includes(classId),
  )

/** Entities of one class. */
interface Group {
  readonly classId: ClassId
  readonly members: readonly Entity[]
}

/** The label of a class with the places of its members. */
export const groupClause = (
  context: AnswerContext,
  { classId, members }: Group,
  mostNamed?: number,
): string => `${context.texts.labelled(labelOf(context, classId), placesOf(context, members, mostNamed))}.`

/** Groups entities by class, in the order of the key. */
export const groupsOf = (context: AnswerContext, entities: readonly Entity[]): readonly Group[] =>
  shownClasses(context)
    .map((classId) => ({
      classId,
      members: entities.filter(({ code }) => context.answer.valueOf.get(code)?.classes.includes(classId)),
    }))
    .filter(({ members }) => members.length > 0)

/** The largest areas, unless one is the whole map. */
const describedAreas = (
  { shown }: MapDescriptionContext,
  map: ColouredMap,
  classIds: readonly ClassId[],
): readonly Area[] =>
  classIds
    .flatMap((classId) => areasOf(map, classId))
    .filter(({ members }) => members.length >= MIN_AREA && members.length < shown.length)
    .sort((a, b) => b.members.length - a.members.length)
    .slice(0, MAX_AREAS)

const areaSentence = (context: MapDescriptionContext, { classId, members }: Area): string => {
  const { texts, dataset, positions } = context
  const { t, list, labelled } = texts
  const label = labelOf(context, classId)
  if (members.length > MAX_NAMED_AREA) {
    const outermost = [...outermostOf(members, positions)].map(([code, sides]) => {
      const where = list(sides.map((side) => t(`countryPage.direction.${side}`)))
      return `${nameInSentence(texts, dataset.entity(code))} (${where})`
    })
    const span = t('words.area.span', { count: members.length, places: list(outermost) })
    return `${labelled(label, span)}.`
  }
  const zone = zoneOf(members.map(positions.placeOf))
  const where = zone && t(zone === 'middle' ? 'words.middle' : `countryPage.direction.${zone}`)
  return `${labelled([label, where].filter(Boolean).join(' · '), namesOf(context, members))}.`
}

/** Says where the largest areas of neighbours with one class lie. */
export const areaSentences = (context: MapDescriptionContext, classIds = shownClasses(context)): string[] =>
  describedAreas(context, colouredMap(context), classIds).map((area) => areaSentence(context, area))

/** Says of each class which countries have it or, of more than some, in which sub-regions and areas they lie. */
export const classSentences = (context: MapDescriptionContext, mostNamed: number): string[] => {
  const groups = groupsOf(context, context.shown)
  const counted = groups.filter(({ members }) => members.length > mostNamed).map(({ classId }) => classId)
  return [
    ...groups.map((group) => groupClause(context, group, mostNamed)),
    ...areaSentences(context, counted),
  ]
}

/** Names by class the countries that share one with no neighbour, or counts many of them. */
export const exceptionSentences = (context: MapDescriptionContext): string[] => {
  const { texts, dataset } = context
  const exceptions = exceptionsOf(colouredMap(context)).map((code) => dataset.entity(code))
  const label = texts.t('words.unlike')
  if (exceptions.length > MAX_EXCEPTIONS) return [`${texts.labelled(label, exceptions.length)}.`]
  return groupsOf(context, exceptions).map(
    (group) => `${label} · ${groupClause(context, group, MAX_EXCEPTIONS)}`,
  )
}
