import { type Fill, fillOfClass } from '../../src/map/geometry/fills'
import { type SubId, THEMES, type ThemeId, subsOf, classesOf } from '../../src/domain/themes'
import type { Dataset } from '../../src/data/Dataset'
import { pairsIn } from '../../src/map/markup/patterns'

/** A map the atlas can show: a theme and one of its sub-choices, with the classes of its key. */
export type MapChoice = readonly [theme: ThemeId, sub: SubId, classes: readonly string[]]

/** Every map. */
export const MAPS: readonly MapChoice[] = THEMES.flatMap((theme) =>
  subsOf(theme).map((sub): MapChoice => [theme, sub, classesOf(theme, sub)]),
)

/** The ways a map draws its classes. */
export const fillsOf = ([theme, sub, classes]: MapChoice): readonly Fill[] => {
  const drawn = classes.map((classId) => fillOfClass(theme, sub, classId))
  return [...new Map(drawn.map((fill) => [JSON.stringify(fill), fill])).values()]
}

/** The same, and the pairs of institutions that the data hold. */
export const allFillsOf = (map: MapChoice, dataset: Dataset): readonly Fill[] =>
  map[0] === 'institutions' ? [...fillsOf(map), ...pairsIn(dataset)] : fillsOf(map)

/** Every two of a list. */
export const pairsOf = <T>(items: readonly T[]): (readonly [T, T])[] =>
  items.flatMap((one, index) => items.slice(index + 1).map((other) => [one, other] as const))

/** The name of a fill in the report of a failing test. */
export const nameOf = (fill: Fill): string => {
  if (fill.kind === 'colour') return fill.token
  if (fill.kind === 'texture') return `texture ${fill.texture}`
  return fill.tokens.join(' and ')
}
