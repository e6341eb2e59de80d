import type { Entity, EntityCode } from '../../domain/entity'
import {
  outermostOf,
  zoneOf,
  type Area,
  areasOf,
  type ColouredMap,
  type Exception,
  exceptionsOf,
} from '../../domain/countryPositions'
import { type ClassId, classesOf } from '../../domain/themes'
import {
  type AnswerContext,
  classesLabel,
  labelOf,
  type MapDescriptionContext,
  namesOf,
  placesOf,
} from './answerContext'
import { entityLabel, nameInSentence } from './words'

const MIN_AREA = 3
/** Largest areas described, at most this many. */
const MAX_AREAS = 3
/** A larger area is described by its outermost members. */
const MAX_NAMED_AREA = 6
/** A map with more exceptions has no pattern. */
const MAX_EXCEPTIONS = 10
const MAX_LABELLED = 4

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
export interface Group {
  readonly classId: ClassId
  readonly members: readonly Entity[]
}

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
  const { t, list } = texts
  const label = labelOf(context, classId)
  if (members.length > MAX_NAMED_AREA) {
    const outermost = [...outermostOf(members, positions)].map(([code, sides]) =>
      t('words.outermost', {
        name: nameInSentence(texts, dataset.entity(code)),
        sides: list(sides.map((side) => t(`words.side.${side}`))),
      }),
    )
    return t('words.area.span', { label, count: members.length, outermost: list(outermost) })
  }
  const names = namesOf(context, members)
  const zone = zoneOf(members.map(positions.placeOf))
  if (!zone) return t('words.area.named', { label, names })
  return t('words.area.placed', { label, names, zone: t(`words.zone.${zone}`) })
}

/** Says where the largest areas of neighbours with one class lie. */
export const areaSentences = (context: MapDescriptionContext, classIds = shownClasses(context)): string[] =>
  describedAreas(context, colouredMap(context), classIds).map((area) => areaSentence(context, area))

/** Says of each class which countries have it or, of more than some, in which sub-regions and areas they lie. */
export const classSentences = (context: MapDescriptionContext, mostNamed: number): string[] => {
  const groups = groupsOf(context, context.shown)
  const isNamed = ({ members }: Group) => members.length <= mostNamed
  const sentences = groups.map((group) => {
    const { classId, members } = group
    const codes = members.map(({ code }) => code)
    const names = isNamed(group) ? namesOf(context, codes) : placesOf(context, members)
    return context.texts.t('words.area.named', { label: labelOf(context, classId), names })
  })
  const counted = groups.filter((group) => !isNamed(group)).map(({ classId }) => classId)
  return [...sentences, ...areaSentences(context, counted)]
}

const alike = (context: MapDescriptionContext, exceptions: readonly Exception[]) => {
  const groups = new Map<string, { label: string; around: string; codes: EntityCode[] }>()
  for (const { code, around } of exceptions) {
    if (around === undefined) continue
    const label = classesLabel(context, code)
    const group = groups.get(`${label} ${around}`) ?? { label, around: labelOf(context, around), codes: [] }
    group.codes.push(code)
    groups.set(`${label} ${around}`, group)
  }
  return [...groups.values()]
}

export const exceptionSentences = (context: MapDescriptionContext): string[] => {
  const { texts, dataset } = context
  const { t, list } = texts
  const exceptions = exceptionsOf(colouredMap(context))
  if (exceptions.length > MAX_EXCEPTIONS) return [t('words.patchwork', { count: exceptions.length })]
  const unlike = exceptions.filter(({ around }) => around === undefined)
  const others = unlike.map(({ code }) => {
    const name = entityLabel(dataset.entity(code))
    return unlike.length > MAX_LABELLED
      ? name
      : t('words.named', { name, label: classesLabel(context, code) })
  })
  return [
    ...alike(context, exceptions).map(({ label, around, codes }) =>
      t('words.surrounded', { label, around, names: namesOf(context, codes) }),
    ),
    ...(others.length > 0 ? [t('words.unlike', { count: others.length, names: list(others) })] : []),
  ]
}
