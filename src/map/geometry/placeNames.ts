import type { EntityCode } from '../../domain/entity'
import { memoise } from '../../domain/memoise'
import { type Box, grown, union } from './boxes'
import { FIRST, meet, type NameGrid, SEA } from './nameGrid'
import type { Place } from './path'
import {
  boxFromPoint,
  boxOfName,
  linesOf,
  moved,
  type NameSetting,
  type NamesOf,
  type PlacedName,
  SEA_PX,
} from './setName'

/** Free space between a name and a border or coast, and between two names over the sea, in screen px. */
const PAD_PX = 0.5
const APART_PX = 8

/** Where a name may lie, the best first: inside its country; or over the sea, so near to its coast that it needs no line. */
const INSIDE = [{ side: [0, 0], gapPx: 0, cost: 0 }] as const
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
const BESIDE = [4, 8].flatMap((gapPx) =>
  DIRECTIONS.map((side, rank) => ({ side, gapPx, cost: gapPx + rank })),
)

/** Cost of each screen px between a name over the sea and the middle of its country: a distant island is no place for it. */
const FAR_COST = 0.2

/** How far the name of a sea may lie from the middle of it, across and down, in screen px: farther it is in another sea. */
const SEA_SHIFTS_PX = [0, -12, 12, -24, 24].flatMap((x) => [0, -7, 7, -14, 14].map((y) => [x, y] as const))

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
  /** The middle of each sea, in frame px, and the lines of its name. */
  readonly seas?: readonly { readonly id: string; readonly point: Place; readonly lines: readonly string[] }[]
  /** Sizes in screen px, the best first, of names and of codes. */
  readonly sizesPx: readonly number[]
  readonly codeSizesPx: readonly number[]
  /** What no name may cover, in frame px, besides what is taken in the grid. */
  readonly ends?: readonly Box[] | undefined
  /** Places to keep where they are still right: those on a smaller map of the same part. */
  readonly kept?: NamesOf<PlacedName> | undefined
}

/** The best places on a map on which nothing is yet, by what is to be placed: they depend on neither filters nor other names. */
const bestOn = memoise((_grid: NameGrid) => new Map<string, PlacedName | null>())

const isSameSetting = (a: PlacedName, b: PlacedName): boolean =>
  a.sizePx === b.sizePx && a.lines.length === b.lines.length && (a.gapPx === 0) === (b.gapPx === 0)

/**
 * Places the names of countries: inside the country; or, where a name does not fit, over the sea at its own coast, 4 or
 * 8 px away; or its two letters by the same rule; or nothing. Countries that are shown come first, larger before smaller;
 * nothing is moved again. Names of seas come last, whole or not at all.
 */
export const placeNames = (input: NamesInput): NamesOf<PlacedName> => {
  const { grid, unitPx, growth = 1, countries, seas = [], sizesPx, codeSizesPx, kept } = input
  const taken = (input.ends ?? []).map((box) => grid.cellsIn(box))
  const best = bestOn(grid)
  const isFree = (box: Box) => {
    const cells = grid.cellsIn(box)
    return !taken.some((other) => meet(cells, other))
  }

  /** Boxes around the point that a name hangs on: of one owner, and for a name over the sea without another country. */
  const roomOf = (name: Omit<PlacedName, 'at'>) => {
    // Over the sea also on all larger maps up to a growth, where a name is nearer to the point it hangs on.
    const units = name.gapPx === 0 || growth === 1 ? [unitPx] : [unitPx, unitPx / growth]
    const box = union(units.map((unit) => boxFromPoint(name, unit)))
    return {
      free: grown(box, PAD_PX * unitPx, (PAD_PX * unitPx) / 2),
      apart: name.gapPx === 0 ? null : grown(box, Math.min(name.gapPx + 1, 8) * unitPx),
    }
  }
  const isRightAt = (x: number, y: number, { free, apart }: ReturnType<typeof roomOf>, owner: number) =>
    grid.isAll(free, apart ? SEA : owner, x, y) &&
    !(apart && grid.hasOther(grid.cellsIn(moved(apart, x, y)), owner))
  const isFreeFor = (name: PlacedName) => isFree(moved(roomOf(name).free, ...name.at))
  const isRight = (name: PlacedName, owner: number) =>
    isRightAt(...name.at, roomOf(name), owner) && isFreeFor(name)

  /** The best place of a name: inside, near to its best point, from which it may rather slide sideways; or near coast and middle. */
  const find = (
    setting: NameSetting,
    [toX, toY]: Place,
    owner: number,
    isInside: boolean,
    isClear: (box: Box) => boolean = isFree,
  ): PlacedName | null => {
    const cells = isInside ? grid.own(owner) : grid.coast(owner)
    let found: Omit<PlacedName, 'at'> | undefined
    let [foundAt, least]: [number, number] = [-1, Infinity]
    for (const { side, gapPx, cost: least0 } of isInside ? INSIDE : BESIDE) {
      if (least0 >= least) continue
      const name = { ...setting, side, gapPx }
      const room = roomOf(name)
      if (isInside && !grid.hasRow(owner, room.free)) continue
      for (const cell of cells) {
        const x = grid.x(cell)
        const y = grid.y(cell)
        const cost = isInside
          ? ((x - toX) / 2) ** 2 + (y - toY) ** 2
          : least0 + FAR_COST * (Math.sqrt((x - toX) ** 2 + (y - toY) ** 2) / unitPx)
        if (cost >= least || !isRightAt(x, y, room, owner) || !isClear(moved(room.free, x, y))) continue
        found = name
        foundAt = cell
        least = cost
      }
    }
    return found ? { ...found, at: [grid.x(foundAt), grid.y(foundAt)] } : null
  }
  /** As on an empty map where that is free: the best of all places is the best of those that are left. */
  const findFree = (
    setting: NameSetting,
    point: Place,
    owner: number,
    isInside: boolean,
  ): PlacedName | null => {
    const key = [owner, setting.sizePx, isInside, growth, ...setting.lines].join()
    let known = best.get(key)
    if (known === undefined) best.set(key, (known = find(setting, point, owner, isInside, () => true)))
    return known && !isFreeFor(known) ? find(setting, point, owner, isInside) : known
  }

  const named: PlacedName[] = []
  const before = new Map(kept?.countries.map((name) => [name.code, name]))
  const add = (name: PlacedName): true => {
    named.push(name)
    const box = grown(boxOfName(name, unitPx), (APART_PX - PAD_PX) * unitPx, PAD_PX * unitPx)
    taken.push(grid.cellsIn(box))
    return true
  }
  const place = (
    { code, point, name, letters, isShown }: Nameable,
    owner: number,
    isCode: boolean,
  ): boolean => {
    const text = isCode ? (isShown ? letters : undefined) : name
    if (text === undefined) return false
    const settings = (isCode ? codeSizesPx : sizesPx).flatMap((sizePx) =>
      linesOf(text).map((lines) => ({ code, lines, sizePx, isCode })),
    )
    const old = before.get(code)
    if (old?.isCode && isCode && isRight(old, owner)) return add(old)
    for (const isInside of [true, false])
      for (const setting of settings) {
        const found = findFree(setting, point, owner, isInside)
        if (!found) continue
        const isAsGood = old && old.isCode === isCode && isSameSetting(old, found) && isRight(old, owner)
        return add(isAsGood ? old : found)
      }
    return false
  }
  const sizeOf = ({ owner }: { owner: number }) => grid.own(owner).length
  const waiting = countries
    .flatMap((country, index) => (country ? { country, owner: FIRST + index } : []))
    .filter((one) => sizeOf(one) > 0)
    .sort((a, b) => Number(b.country.isShown) - Number(a.country.isShown) || sizeOf(b) - sizeOf(a))
  const left = waiting.filter(({ country, owner }) => !place(country, owner, false))
  for (const { country, owner } of left) place(country, owner, true)

  const namedSeas = seas.flatMap(({ id, point: [x, y], lines }) => {
    const setting = { code: id, lines, sizePx: SEA_PX, isCode: false, side: [0, 0], gapPx: 0 } as const
    const places = SEA_SHIFTS_PX.map(([across, down]) => [x + across * unitPx, y + down * unitPx] as const)
    const found = [
      ...(kept?.seas.filter(({ code }) => code === id) ?? []),
      ...places.map((at) => ({ ...setting, at })),
    ].find((name) => {
      const room = grown(boxOfName(name, unitPx), 4 * unitPx, 2 * unitPx)
      return grid.isAll(room, SEA, 0, 0) && isFree(room)
    })
    if (found) taken.push(grid.cellsIn(boxOfName(found, unitPx)))
    return found ? [found] : []
  })
  return { countries: named, seas: namedSeas }
}
