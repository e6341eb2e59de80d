import type { Dataset, MapValue } from '../data/Dataset'
import type { Entity, EntityCode } from '../domain/entity'
import { type ClassId, classesOf, hasEvidenceChoice } from '../domain/themes'
import type { Filters } from './filters'

/** How many entities a class holds, within the sub-regions shown. */
export interface ClassCount {
  readonly classId: ClassId
  readonly total: number
  /** Of these, those whose roles are stated for children throughout (rule R8). */
  readonly aboutChildren: number
}

/** What is known for the present theme and filters: the one answer that map, key, sentence and tables show. */
export interface Answer {
  readonly valueOf: ReadonlyMap<EntityCode, MapValue>
  /** Entities within the chosen sub-regions, sorted by name. */
  readonly inScope: readonly Entity[]
  /** Entities in scope and in a chosen class: drawn in colour. */
  readonly shown: ReadonlySet<EntityCode>
  readonly counts: readonly ClassCount[]
  /** Whether the classes are split by strength of evidence. */
  readonly hasStrength: boolean
}

/** The filters that choose among the 51. */
export type ScopeFilters = Pick<Filters, 'regions' | 'groups'>

/** Whether the entity is within the sub-regions shown, and was in one of the groups shown. */
export const isInScope = (entity: Entity, { regions, groups }: ScopeFilters): boolean =>
  (regions.length === 0 || regions.includes(entity.region)) &&
  (groups.length === 0 || groups.some((group) => entity.groups.includes(group)))

/** Answers the question the filters ask. Pure; memoised by `answerOf`. */
const computeAnswer = (dataset: Dataset, filters: Filters): Answer => {
  const valueOf = new Map(dataset.entities.map(({ code }) => [code, dataset.valueOf(code, filters)]))
  const inScope = dataset.entities.filter((entity) => isInScope(entity, filters))
  const isInClass = (code: EntityCode) =>
    filters.classes.length === 0 ||
    valueOf.get(code)?.classes.some((id) => filters.classes.includes(id)) === true
  const counts = classesOf(filters.theme, filters.sub).map((classId) => {
    const members = inScope
      .flatMap(({ code }) => valueOf.get(code) ?? [])
      .filter((v) => v.classes.includes(classId))
    const aboutChildren = members.filter(({ strength }) => strength === 'children').length
    return { classId, total: members.length, aboutChildren }
  })
  return {
    valueOf,
    inScope,
    shown: new Set(inScope.map(({ code }) => code).filter(isInClass)),
    counts,
    hasStrength: hasEvidenceChoice(filters.theme) && filters.evidence === 'anyone',
  }
}

/** What an answer depends on: another country, view or route is no other question. */
const ASKED = [
  'theme',
  'sub',
  'instrument',
  'on',
  'evidence',
  'regions',
  'groups',
  'classes',
] as const satisfies readonly (keyof Filters)[]

const BUT_DAY = ASKED.filter((key) => key !== 'on')

/** Whether another day changes nothing for any entity: the dataset gives the same object as long as it says the same. */
const isSameOnDay = (dataset: Dataset, filters: Filters, { valueOf }: Answer): boolean =>
  dataset.entities.every(({ code }) => valueOf.get(code) === dataset.valueOf(code, filters))

/**
 * Answers by filters, kept as long as the filters object itself: every view shares one computation. A dataset that has
 * come to know further themes has the same entities, and the same answers.
 */
const answers = new WeakMap<Dataset['entities'], WeakMap<Filters, Answer>>()
/** The last answer to each dataset, with the filters that asked for it. */
const latest = new WeakMap<Dataset['entities'], { readonly filters: Filters; readonly answer: Answer }>()

/** The answer to the question the filters ask; the same object for the same dataset and question. */
export const answerOf = (dataset: Dataset, filters: Filters): Answer => {
  const byFilters = answers.get(dataset.entities) ?? new WeakMap<Filters, Answer>()
  answers.set(dataset.entities, byFilters)
  const known = byFilters.get(filters)
  if (known) return known
  const last = latest.get(dataset.entities)
  const isAsked = (keys: readonly (typeof ASKED)[number][]) =>
    last !== undefined && keys.every((key) => last.filters[key] === filters[key])
  const answer =
    last && isAsked(ASKED)
      ? last.answer
      : last && isAsked(BUT_DAY) && isSameOnDay(dataset, filters, last.answer)
        ? last.answer
        : computeAnswer(dataset, filters)
  byFilters.set(filters, answer)
  latest.set(dataset.entities, { filters, answer })
  return answer
}

/** The counts that the key shows: `signed` is not offered where an instrument is not signed, or nothing is known of it (R23). */
export const offeredCounts = (
  dataset: Dataset,
  { theme, instrument }: Pick<Filters, 'theme' | 'instrument'>,
  { counts }: Answer,
): readonly ClassCount[] =>
  counts.filter(
    ({ classId, total }) =>
      theme !== 'treaties' ||
      classId !== 'signed' ||
      total > 0 ||
      dataset.instrument(instrument).signatures !== 'no',
  )
