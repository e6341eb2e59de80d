import type { EntityCode } from './entity'
import type { ClassId } from './themes'
import { type AnswerGiven, isKnown } from './verdict'

export const COMPASS = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const
export type CompassPoint = (typeof COMPASS)[number]

/** A country or territory that shares a land border with another. */
export interface Neighbour {
  readonly code: EntityCode
  /** Name in the outlines; for a country of the study the dataset's name is shown instead. */
  readonly name: string
  readonly isStudied: boolean
  /** Sides on which the border runs, seen from the country's middle, clockwise; empty where the outlines cut it off. */
  readonly directions: readonly CompassPoint[]
}

export interface Surroundings {
  readonly neighbours: readonly Neighbour[]
  readonly hasCoast: boolean
  /** The outlines end before the country does (Russia). */
  readonly isCutOff: boolean
  /** For a country without a land border: the nearest country of the study, and its direction if it is near. */
  readonly nearest?: { readonly code: EntityCode; readonly direction?: CompassPoint }
}

/** Longitude in degrees east, latitude in degrees north. */
export type Place = readonly [lon: number, lat: number]

const SIDES = ['n', 'e', 's', 'w'] as const satisfies readonly CompassPoint[]
type Side = (typeof SIDES)[number]

/** How far a country reaches to each side, in degrees. */
export type Extent = Readonly<Record<Side, number>>

export interface CountryPositions {
  /** Countries of the study that share a border with this one, as the map draws them. */
  readonly neighboursOf: (code: EntityCode) => readonly EntityCode[]
  readonly placeOf: (code: EntityCode) => Place
  readonly extentOf: (code: EntityCode) => Extent
}

const ZONES = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw', 'middle'] as const
export type Zone = (typeof ZONES)[number]

/** The middle of the map in degrees: it holds the Alps, Hungary, Romania and Ukraine. */
const MIDDLE = { lon: [8, 36], lat: [45, 55] } as const

const sideOf = (value: number, [from, to]: readonly [number, number]): number =>
  value < from ? -1 : value > to ? 1 : 0

const zoneAt = (row: number, column: number): Zone => {
  const name = `${['s', '', 'n'][row + 1]}${['w', '', 'e'][column + 1]}`
  return ZONES.find((zone) => zone === name) ?? 'middle'
}

const spread = (sides: readonly number[]): number => Math.max(...sides) - Math.min(...sides)

/** Returns the one zone that describes all places; places far apart share a side or nothing. */
export const zoneOf = (places: readonly Place[]): Zone | undefined => {
  const rows = places.map(([, lat]) => sideOf(lat, MIDDLE.lat))
  const columns = places.map(([lon]) => sideOf(lon, MIDDLE.lon))
  const mean = (axis: 0 | 1) => places.reduce((sum, place) => sum + place[axis], 0) / places.length
  const isSmall = spread(rows) < 2 && spread(columns) < 2
  if (isSmall) return zoneAt(sideOf(mean(1), MIDDLE.lat), sideOf(mean(0), MIDDLE.lon))
  const [row = 0, column = 0] = [rows[0], columns[0]]
  if (spread(columns) === 0 && column !== 0) return zoneAt(0, column)
  if (spread(rows) === 0 && row !== 0) return zoneAt(row, 0)
  return undefined
}

/** Returns the outermost countries, each with the sides on which no other reaches further. */
export const outermostOf = (
  [first, ...rest]: readonly [EntityCode, ...EntityCode[]],
  { extentOf }: Pick<CountryPositions, 'extentOf'>,
): ReadonlyMap<EntityCode, readonly Side[]> => {
  const outermost = new Map<EntityCode, Side[]>()
  for (const side of SIDES) {
    const sign = side === 'n' || side === 'e' ? 1 : -1
    const reach = (code: EntityCode) => sign * extentOf(code)[side]
    const furthest = rest.reduce((best, code) => (reach(code) > reach(best) ? code : best), first)
    outermost.set(furthest, [...(outermost.get(furthest) ?? []), side])
  }
  return outermost
}

export interface ColouredMap {
  readonly answers: ReadonlyMap<EntityCode, AnswerGiven>
  readonly positions: Pick<CountryPositions, 'neighboursOf'>
}

/** Neighbouring countries of one class, all connected within it. */
export interface Area {
  readonly classId: ClassId
  readonly members: readonly [EntityCode, ...EntityCode[]]
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
  return [...areas].sort((a, b) => b.members.length - a.members.length)
}

const MIN_NEIGHBOURS = 2

/** Returns countries that share a class with no neighbour, unless their own or a neighbour's sources are silent. */
export const exceptionsOf = (map: ColouredMap): readonly EntityCode[] =>
  [...map.answers].flatMap(([code, answer]) => {
    const around = map.positions
      .neighboursOf(code)
      .map((neighbour) => map.answers.get(neighbour))
      .filter((other) => other !== undefined)
    const isAlone = around.every(({ classes }) => !classes.some((id) => answer.classes.includes(id)))
    return around.length >= MIN_NEIGHBOURS && isAlone && [answer, ...around].every(isKnown) ? [code] : []
  })
