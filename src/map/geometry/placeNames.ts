import type { EntityCode } from '../../domain/entity'
import { type Box, grown, union } from './boxes'
import { type CellsOf, FIRST, type NameGrid, SEA } from './nameGrid'
import type { Place } from './path'
import { boxOfName, type NameSetting, type PlacedName, SEA_PX, settingsOf } from './setName'
import type { Frame } from './frames'
import { projectionOf } from './projection'

const SEA_IDS = ['atlantic', 'north', 'mediterranean', 'black', 'caspian'] as const
export type SeaId = (typeof SEA_IDS)[number]

/** Longitude and latitude of open water, and the lines of the name. */
const SEAS: Readonly<Record<SeaId, readonly [lon: number, lat: number, lines: 1 | 2]>> = {
  atlantic: [-10.2, 46.5, 2],
  north: [2.3, 57.3, 2],
  mediterranean: [18, 35, 1],
  black: [34.6, 43.35, 1],
  caspian: [51.75, 38.65, 2],
}

/** The middle of each sea in a frame, in its px, and the lines of its name. */
export const seasOf = (frame: Frame, names: Readonly<Record<SeaId, string>>) => {
  const projection = projectionOf(frame)
  return SEA_IDS.map((id): { id: SeaId; point: Place; lines: readonly string[] } => {
    const [lon, lat, count] = SEAS[id]
    const [x = NaN, y = NaN] = projection([lon, lat]) ?? []
    return { id, point: [x, y], lines: count === 2 ? names[id].split(' ') : [names[id]] }
  })
}

/** Free space between a name and a border or coast, and between two names over the sea, in screen px. */
const PAD_PX = 0.5
const APART_PX = 8

/** Distances from the country's coast, in screen px: so near that a name needs no line. */
const GAPS_PX = [4, 8] as const

/** Cost of each screen px between a name over the sea and the middle of its country: a distant island is no place for it. */
const FAR_COST = 0.2

/** Directions from a coast, the best first. */
const DIRECTIONS = [
  [1, 0],
  [-1, 0],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
  [0, -1],
  [0, 1],
] as const

/** A country to be named, in the order of the grid. */
interface Nameable {
  readonly code: EntityCode
  readonly name: string
  /** Two letters for a country without room for its name; without them it gets none. */
  readonly letters?: string | undefined
  /** Where the name is best, in frame px. */
  readonly point: Place
  /** Whether the filters show it; those countries come first. */
  readonly isShown: boolean
}

interface NamesInput {
  readonly grid: NameGrid
  /** Frame px per screen px. */
  readonly unitPx: number
  /** How many times larger the map may become with the same places. */
  readonly growth?: number | undefined
  /** By owner of the grid; null for what gets no name. */
  readonly countries: readonly (Nameable | null)[]
  /** Sizes in screen px, the best first, of names and of codes. */
  readonly sizesPx: readonly number[]
  readonly codeSizesPx: readonly number[]
  /** Places to keep where they are still right: those on a smaller map of the same part. */
  readonly kept?: readonly PlacedName[] | undefined
}

interface NameRequest {
  readonly setting: NameSetting
  readonly point: Place
  readonly owner: number
  readonly cells: CellsOf
}

/** Boxes around the point that a name hangs on: of one owner, and for a name over the sea without another country. */
interface Room {
  readonly free: Box
  readonly apart: Box | null
}

/** The rules of a place: what a name must be free of, and how it is found. */
const rulesOn = (grid: NameGrid, unitPx: number, growth: number) => {
  /** Over the sea also on all larger maps up to a growth, where a name is nearer to the point it hangs on. */
  const roomOf = (name: Omit<PlacedName, 'at'>): Room => {
    const isOfOneSize = name.gapPx === 0 || growth === 1
    const units = isOfOneSize ? [unitPx] : [unitPx, unitPx / growth]
    const box = union(units.map((unit) => boxOfName({ ...name, at: [0, 0] }, unit)))
    return {
      free: grown(box, PAD_PX * unitPx, (PAD_PX * unitPx) / 2),
      apart: name.gapPx === 0 ? null : grown(box, Math.min(name.gapPx + 1, 8) * unitPx),
    }
  }
  /** Whether a name that needs this room may hang on a point. */
  const isRightAt = (x: number, y: number, { free, apart }: Room, owner: number): boolean =>
    grid.isAll(free, apart ? SEA : owner, x, y) && !(apart && grid.hasOther(apart, owner, x, y))
  const isRight = (name: PlacedName, owner: number): boolean => isRightAt(...name.at, roomOf(name), owner)

  /** The free box inside the country that is nearest to its best place; a name may rather slide sideways. */
  const inside = ({ setting, point, owner, cells: { own } }: NameRequest): PlacedName | null => {
    const name = { ...setting, side: [0, 0], gapPx: 0 } as const
    const room = roomOf(name)
    let [found, least] = [-1, Infinity]
    for (let index = 0; index < own.length; index++) {
      const cell = own[index]!
      const x = grid.x(cell)
      const y = grid.y(cell)
      const away = ((x - point[0]) / 2) ** 2 + (y - point[1]) ** 2
      if (away < least && isRightAt(x, y, room, owner)) {
        found = cell
        least = away
      }
    }
    return found < 0 ? null : { ...name, at: [grid.x(found), grid.y(found)] }
  }

  /** The best box over the sea: near the country's coast and its middle, and nearer to it than to any other. */
  const beside = ({ setting, point, owner, cells }: NameRequest): PlacedName | null => {
    let [found, least]: [PlacedName | null, number] = [null, Infinity]
    for (const gapPx of GAPS_PX)
      for (const [rank, side] of DIRECTIONS.entries()) {
        if (gapPx + rank >= least) continue
        const name = { ...setting, side, gapPx }
        const room = roomOf(name)
        for (const cell of cells.coast) {
          const x = grid.x(cell)
          const y = grid.y(cell)
          const away = Math.sqrt((x - point[0]) ** 2 + (y - point[1]) ** 2) / unitPx
          const cost = gapPx + rank + FAR_COST * away
          if (cost < least && isRightAt(x, y, room, owner)) [found, least] = [{ ...name, at: [x, y] }, cost]
        }
      }
    return found
  }
  return { inside, beside, isRight }
}

const isSameSetting = (a: PlacedName, b: PlacedName): boolean =>
  a.sizePx === b.sizePx && a.lines.length === b.lines.length && (a.gapPx === 0) === (b.gapPx === 0)

/**
 * Places the names of countries: inside the country; or, where a name does not fit, over the sea at its own coast, 4 or
 * 8 px away; or its two letters by the same rule; or nothing. Countries that are shown come first, larger before smaller;
 * nothing is moved again. Takes the cells of what it places from the grid.
 */
export const placeNames = ({
  grid,
  unitPx,
  growth = 1,
  countries,
  sizesPx,
  codeSizesPx,
  kept = [],
}: NamesInput): readonly PlacedName[] => {
  const { inside, beside, isRight } = rulesOn(grid, unitPx, growth)
  const known = new Map(kept.map((name) => [name.code, name]))
  const waiting = countries
    .flatMap((country, index) => {
      const owner = FIRST + index
      const cells = country && grid.cellsOf(owner)
      return country && cells && cells.own.length > 0 ? [{ country, owner, cells }] : []
    })
    .sort(
      (a, b) =>
        Number(b.country.isShown) - Number(a.country.isShown) || b.cells.own.length - a.cells.own.length,
    )
  const placed: PlacedName[] = []
  const add = (name: PlacedName): true => {
    placed.push(name)
    grid.take(grown(boxOfName(name, unitPx), (APART_PX - PAD_PX) * unitPx, PAD_PX * unitPx))
    return true
  }
  const place = ({ country, owner, cells }: (typeof waiting)[number], isCode: boolean): boolean => {
    const { code, point, name, letters } = country
    const text = isCode ? (country.isShown ? letters : undefined) : name
    if (text === undefined) return false
    const settings = (isCode ? codeSizesPx : sizesPx).flatMap((sizePx) =>
      settingsOf(text, { code, sizePx, isCode }),
    )
    const before = known.get(code)
    if (before?.isCode && isCode && isRight(before, owner)) return add(before)
    for (const find of [inside, beside])
      for (const setting of settings) {
        const found = find({ setting, point, owner, cells })
        if (!found) continue
        const isAsGood = before && before.isCode === isCode && isSameSetting(before, found)
        return add(isAsGood && isRight(before, owner) ? before : found)
      }
    return false
  }
  const left = waiting.filter((each) => !place(each, false))
  for (const each of left) place(each, true)
  return placed
}

/** How far the name of a sea may lie from the middle of it, across and down, in screen px: farther it is in another sea. */
const SEA_SHIFTS_PX = [0, -12, 12, -24, 24].flatMap((x) => [0, -7, 7, -14, 14].map((y) => [x, y] as const))

/** Places the names of seas where nothing else is, whole, or leaves them out. Takes their cells from the grid. */
export const placeSeas = (
  grid: NameGrid,
  unitPx: number,
  seas: ReturnType<typeof seasOf>,
  kept: readonly PlacedName[] = [],
): readonly PlacedName[] =>
  seas.flatMap(({ id, point: [x, y], lines }) => {
    const setting = { code: id, lines, sizePx: SEA_PX, isCode: false, side: [0, 0], gapPx: 0 } as const
    const places = SEA_SHIFTS_PX.map(([across, down]) => [x + across * unitPx, y + down * unitPx] as const)
    const found = [
      ...kept.filter(({ code }) => code === id),
      ...places.map((at) => ({ ...setting, at })),
    ].find((name) => grid.isAll(grown(boxOfName(name, unitPx), 4 * unitPx, 2 * unitPx), SEA))
    if (found) grid.take(boxOfName(found, unitPx))
    return found ? [found] : []
  })
