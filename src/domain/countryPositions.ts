import type { EntityCode } from './entity'

/** The eight directions, clockwise from north. */
export const COMPASS = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const
export type CompassPoint = (typeof COMPASS)[number]

/** Land that shares a border with a country. */
export interface Neighbour {
  readonly code: EntityCode
  /** Its name in the outlines; for a country of the study the dataset's name is the one to show. */
  readonly name: string
  readonly isStudied: boolean
  /**
   * Where its border runs, as seen from the middle of the country: one direction where that is plain, else the sides
   * it runs along, clockwise. Empty where the outlines do not hold the whole country.
   */
  readonly directions: readonly CompassPoint[]
}

/** Where a country lies, as far as the outlines of this atlas tell. */
export interface Surroundings {
  /** In the order of the outlines; what is told of them is sorted by the names that a language shows. */
  readonly neighbours: readonly Neighbour[]
  readonly hasCoast: boolean
  /** Whether the outlines end before the country does (Russia). */
  readonly isCutOff: boolean
  /** The country of the study nearest to one without a land border and, if near, where the shortest way there leads. */
  readonly nearest?: { readonly code: EntityCode; readonly direction?: CompassPoint }
}

/** Longitude in degrees east, latitude in degrees north. */
export type Place = readonly [lon: number, lat: number]

/** The four sides of a map, in the order in which they are told. */
export const SIDES = ['north', 'east', 'south', 'west'] as const
export type Side = (typeof SIDES)[number]

/** How far a country reaches to each side, in degrees. */
export type Extent = Readonly<Record<Side, number>>

/** What a description of a map needs to know of the ground: who borders whom, and where each lies. */
export interface CountryPositions {
  /** Countries of the study that share a border with one, as the map draws them. */
  readonly neighboursOf: (code: EntityCode) => readonly EntityCode[]
  /** A point inside each country of the study. */
  readonly placeOf: (code: EntityCode) => Place
  /** How far each reaches on the map. */
  readonly extentOf: (code: EntityCode) => Extent
}

/** A part of the map; `middle` is its middle. */
export const ZONES = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw', 'middle'] as const
export type Zone = (typeof ZONES)[number]

/** Where the middle of the map begins and ends: the Alps, Hungary, Romania and Ukraine lie in it. */
const MIDDLE = { lon: [8, 36], lat: [45, 55] } as const

/** -1 south or west of the middle, 1 north or east of it. */
const sideOf = (value: number, [from, to]: readonly [number, number]): number =>
  value < from ? -1 : value > to ? 1 : 0

const zoneAt = (row: number, column: number): Zone => {
  const name = `${['s', '', 'n'][row + 1]}${['w', '', 'e'][column + 1]}`
  return ZONES.find((zone) => zone === name) ?? 'middle'
}

const spread = (sides: readonly number[]): number => Math.max(...sides) - Math.min(...sides)

/** The part of the map in which places lie, where one word is true of all: of those far apart it is their one side, or none. */
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

/** The outermost of some countries, each with the sides on which none reaches further. */
export const outermostOf = (
  [first, ...rest]: readonly [EntityCode, ...EntityCode[]],
  { extentOf }: Pick<CountryPositions, 'extentOf'>,
): ReadonlyMap<EntityCode, readonly Side[]> => {
  const outermost = new Map<EntityCode, Side[]>()
  for (const side of SIDES) {
    const sign = side === 'north' || side === 'east' ? 1 : -1
    const reach = (code: EntityCode) => sign * extentOf(code)[side]
    const furthest = rest.reduce((best, code) => (reach(code) > reach(best) ? code : best), first)
    outermost.set(furthest, [...(outermost.get(furthest) ?? []), side])
  }
  return outermost
}
