import type { EntityCode } from './entity'
import type { CountryPositions } from './countryPositions'
import type { ClassId } from './themes'
import { type ComparableAnswer, isKnown } from './verdict'

/** A map as a pattern: the countries that it colours, each with its answer, on the ground they share. */
export interface ColouredMap {
  readonly answers: ReadonlyMap<EntityCode, ComparableAnswer>
  readonly positions: Pick<CountryPositions, 'neighboursOf'>
}

/** Neighbours in one class, all of them connected by borders within it. */
export interface Area {
  readonly classId: ClassId
  readonly members: readonly [EntityCode, ...EntityCode[]]
}

/** A country whose class none of its neighbours shares. */
export interface Exception {
  readonly code: EntityCode
  /** The class that all its neighbours share, where there is one. */
  readonly around: ClassId | undefined
}

const classesAt = ({ answers }: ColouredMap, code: EntityCode): readonly ClassId[] =>
  answers.get(code)?.classes ?? []

/** The areas of one class, single countries included, the largest first. */
export const areasOf = (map: ColouredMap, classId: ClassId): readonly Area[] => {
  const left = new Set([...map.answers.keys()].filter((code) => classesAt(map, code).includes(classId)))
  const areas: Area[] = []
  for (const start of left) {
    const members: [EntityCode, ...EntityCode[]] = [start]
    left.delete(start)
    // Grows while it is walked along: each member adds those of its neighbours that are left.
    for (const member of members) {
      for (const code of map.positions.neighboursOf(member)) if (left.delete(code)) members.push(code)
    }
    areas.push({ classId, members })
  }
  return areas.toSorted((a, b) => b.members.length - a.members.length)
}

/** Fewer neighbours than this are no surroundings that a country could stand out from. */
const MIN_NEIGHBOURS = 2

/**
 * The countries that share a class with none of their neighbours. Where our sources are silent nothing stands out:
 * neither a silent country nor one with a silent neighbour.
 */
export const exceptionsOf = (map: ColouredMap): readonly Exception[] =>
  [...map.answers].flatMap(([code, answer]) => {
    const around = map.positions
      .neighboursOf(code)
      .map((neighbour) => map.answers.get(neighbour))
      .filter((other) => other !== undefined)
    const isAlone = around.every(({ classes }) => !classes.some((id) => answer.classes.includes(id)))
    if (around.length < MIN_NEIGHBOURS || !isAlone || ![answer, ...around].every(isKnown)) return []
    const [first] = around
    const shared = first?.classes.find((id) => around.every(({ classes }) => classes.includes(id)))
    return [{ code, around: shared }]
  })
