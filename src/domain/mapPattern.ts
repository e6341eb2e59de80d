import type { EntityCode } from './entity'
import type { CountryPositions } from './countryPositions'
import type { ClassId } from './themes'
import type { AnswerGiven } from './known'
import { isKnown } from './known'

export interface ColouredMap {
  readonly answers: ReadonlyMap<EntityCode, AnswerGiven>
  readonly positions: Pick<CountryPositions, 'neighboursOf'>
}

/** Neighbouring countries of one class, all connected within it. */
export interface Area {
  readonly classId: ClassId
  readonly members: readonly [EntityCode, ...EntityCode[]]
}

/** A country that shares its class with no neighbour. */
export interface Exception {
  readonly code: EntityCode
  readonly around: ClassId | undefined
}

const classesAt = ({ answers }: ColouredMap, code: EntityCode): readonly ClassId[] =>
  answers.get(code)?.classes ?? []

export const areasOf = (map: ColouredMap, classId: ClassId): readonly Area[] => {
  const left = new Set([...map.answers.keys()].filter((code) => classesAt(map, code).includes(classId)))
  const areas: Area[] = []
  for (const start of left) {
    const members: [EntityCode, ...EntityCode[]] = [start]
    left.delete(start)
    // The loop visits the members that it adds.
    for (const member of members) {
      for (const code of map.positions.neighboursOf(member)) if (left.delete(code)) members.push(code)
    }
    areas.push({ classId, members })
  }
  return areas.toSorted((a, b) => b.members.length - a.members.length)
}

const MIN_NEIGHBOURS = 2

/** Returns countries that share a class with no neighbour, unless their own or a neighbour's sources are silent. */
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
