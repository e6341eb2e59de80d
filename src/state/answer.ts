import type { Dataset, MapValue } from '../data/Dataset'
import type { Entity, EntityCode } from '../domain/entity'
import { type ClassId, classesOf, hasInstrument } from '../domain/themes'
import { type Filters, forPlace, pick, PLACE, type Place } from './filters'

interface ClassCount {
  readonly classId: ClassId
  readonly total: number
}

/** The answer for a theme and filters, which map, key, sentence and tables share. */
export interface Answer {
  readonly valueOf: ReadonlyMap<EntityCode, MapValue>
  /** Entities in the chosen sub-regions and groups, sorted by name. */
  readonly inScope: readonly Entity[]
  readonly shown: ReadonlySet<EntityCode>
  readonly counts: readonly ClassCount[]
}

/** Whether an entity is where the filters say. */
export const isInScope = (entity: Entity, place: Place): boolean =>
  forPlace(place, {
    regions: (regions) => regions.length === 0 || regions.includes(entity.region),
    groups: (groups) => groups.length === 0 || groups.some((group) => entity.groups.includes(group)),
  }).every(Boolean)

const computeAnswer = (dataset: Dataset, valueOf: Answer['valueOf'], filters: Filters): Answer => {
  const inScope = dataset.entities.filter((entity) => isInScope(entity, filters))
  const isInClass = (code: EntityCode) =>
    filters.classes.length === 0 ||
    valueOf.get(code)?.classes.some((id) => filters.classes.includes(id)) === true
  const classesInScope = inScope.flatMap(({ code }) => valueOf.get(code)?.classes ?? [])
  const counts = classesOf(filters.theme, filters.sub).map((classId) => ({
    classId,
    total: classesInScope.filter((id) => id === classId).length,
  }))
  return {
    valueOf,
    inScope,
    shown: new Set(inScope.map(({ code }) => code).filter(isInClass)),
    counts,
  }
}

/** Only these filters change the answer; country, view and routes do not. */
export const QUESTION_FILTERS = [
  'theme',
  'sub',
  'instrument',
  'on',
  'evidence',
  ...PLACE,
  'classes',
] as const satisfies readonly (keyof Filters)[]

const answers = new WeakMap<Answer['valueOf'], Map<string, Answer>>()

/** Returns the same answer object for the same values, part of the map and classes. */
export const answerOf = (dataset: Dataset, filters: Filters): Answer => {
  const valueOf = dataset.valuesOf(filters)
  const ofValues = answers.get(valueOf) ?? new Map<string, Answer>()
  answers.set(valueOf, ofValues)
  const shown = JSON.stringify(pick(filters, [...PLACE, 'classes']))
  const answer = ofValues.get(shown) ?? computeAnswer(dataset, valueOf, filters)
  ofValues.set(shown, answer)
  return answer
}

/** Classes of treaties that the key has only where a state is in them. */
const ONLY_WHERE_FOUND: ReadonlySet<string> = new Set([
  'date-unknown',
  'not-known-since',
  'not-open',
  'cannot-join',
])

/** Counts shown in the key: `signed` is left out where an instrument is not signed (R23), all else before it opens (R19). */
export const keyCounts = (
  dataset: Dataset,
  { theme, instrument }: Pick<Filters, 'theme' | 'instrument'>,
  { counts }: Answer,
): readonly ClassCount[] =>
  counts.filter(
    ({ classId, total }) =>
      !hasInstrument(theme) ||
      total > 0 ||
      (!ONLY_WHERE_FOUND.has(classId) &&
        !counts.some((count) => count.classId === 'not-open' && count.total > 0) &&
        (classId !== 'signed' || dataset.instrument(instrument).signatures !== 'no')),
  )
