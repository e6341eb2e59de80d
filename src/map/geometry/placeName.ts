import type { EntityCode } from '../../domain/entity'
import type { Box } from './boxes'
import type { Edges } from './edges'
import { freeSpaceOf } from './freeSpace'
import { type Room, roomIn } from './room'
import { type NameAnchor, type SetName, setName } from './setName'
import { breakLines } from './textWidth'

/** Free space on each side of a name, in em. */
const PADDING = 0.1

/** The longest line to the name of a country that is not chosen, in em; it passes no other. */
const SHORT_LINE = 4.5

/** Space between a name and the line to it, in em. */
const GAP = 0.3

/** Where a name stands. Its lines are centred on `y`; `x` is their middle, or the end at which its line meets them. */
export interface NamePlace {
  /** Frame px. */
  readonly x: number
  readonly y: number
  readonly anchor: NameAnchor
  readonly lines: readonly string[]
  /** Space between letters, in em. */
  readonly tracking: number
  /** The line from the country to a name beside it, as a path; null for a name inside its own shape. */
  readonly leader: string | null
}

/** What names are placed on. Lengths in px of the map. */
interface SpaceInput {
  /** Where names may stand. */
  readonly within: Box
  /** Shapes that are named, each in its own. */
  readonly shapes: ReadonlyMap<EntityCode, Edges>
  /** Whether a name beside another country must keep off this one. */
  readonly isReserved: (code: EntityCode) => boolean
  /** Rings around states too small to see. */
  readonly rings: readonly { readonly code: EntityCode; readonly x: number; readonly y: number }[]
  readonly ringRadius: number
}

/** Makes the shapes of a map ready for names. */
export const labelSpace = ({ within, shapes, isReserved, rings, ringRadius }: SpaceInput) => {
  const reserved = [...shapes].filter(([code]) => isReserved(code))
  const reach = ringRadius + 2
  let free: ReturnType<typeof freeSpaceOf> | undefined
  return {
    within,
    edgesOf: (code: EntityCode): Edges => shapes.get(code) ?? [],
    ringBoxes: rings.map(({ code, x, y }) => ({
      code,
      box: { x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach },
    })),
    freeSpace: () =>
      (free ??= freeSpaceOf(
        within,
        reserved.map(([, edges]) => edges),
      )),
    /** Number of a shape in the free ground. */
    numberOf: (code: EntityCode) => reserved.findIndex(([other]) => other === code),
  }
}

/** A map whose shapes are ready for names. */
export type LabelSpace = ReturnType<typeof labelSpace>

const round = (value: number): number => Math.round(value * 10) / 10

/** A name in one of the ways it may be set, with the largest room for that in its own shape. */
export interface Setting {
  readonly set: SetName
  readonly room: Room | null
}

/** How a name is set, and what it must not touch. */
interface NameStyle {
  readonly isBold?: boolean
  /** Space between letters, in em. */
  readonly tracking?: number | undefined
  readonly avoid?: readonly Box[]
}

/** The settings of a name: in one line, which is tried first, and in two. */
export const settingsOf = (
  { within, edgesOf, ringBoxes }: LabelSpace,
  code: EntityCode,
  name: string,
  { isBold, tracking, avoid = [] }: NameStyle,
): Setting[] => {
  const others = ringBoxes.filter((ring) => ring.code !== code).map(({ box }) => box)
  const broken = breakLines(name)
  return (broken.length > 1 ? [[name], broken] : [[name]]).map((lines) => {
    const set = setName(lines, tracking, isBold)
    const aspect = (set.width + 2 * PADDING) / (set.height + 2 * PADDING)
    return { set, room: roomIn(edgesOf(code), { aspect, within, avoid: [...avoid, ...others] }) }
  })
}

/** A name in its own shape, in the first setting that has room there at a size in frame px. */
export const placeInside = (settings: readonly Setting[], fontPx: number): NamePlace | null => {
  for (const { set, room } of settings) {
    if (!room || room.height < (set.height + 2 * PADDING) * fontPx) continue
    const { lines, tracking, shift } = set
    const [x, y] = [round(room.x), round(room.y + shift * fontPx)]
    return { x, y, anchor: 'middle', lines, tracking, leader: null }
  }
  return null
}

/** What a name beside its country is placed by. Lengths in frame px. */
interface BesideSpace {
  readonly fontPx: number
  /** What it must not touch. */
  readonly avoid: readonly Box[]
  /** Whether its line must be short, and pass no other country. */
  readonly isShort?: boolean
}

/** A name beside its country: over the nearest ground that belongs to none of the shapes, at the end of a line. */
export const placeBeside = (
  { within, edgesOf, ringBoxes, freeSpace, numberOf }: LabelSpace,
  code: EntityCode,
  settings: readonly Setting[],
  { fontPx, avoid, isShort = false }: BesideSpace,
): NamePlace | null => {
  const start = roomIn(edgesOf(code), { aspect: 1, within })
  if (!start) return null
  const tries = settings.flatMap(({ set }) => {
    const found = freeSpace().nearest({
      width: (set.width + GAP + PADDING) * fontPx,
      height: (set.height + 2 * PADDING) * fontPx,
      from: [start.x, start.y],
      avoid: [...avoid, ...ringBoxes.map(({ box }) => box)],
      ...(isShort && {
        longest: SHORT_LINE * fontPx,
        through: numberOf(code),
      }),
    })
    return found ? [{ set, ...found }] : []
  })
  const [best] = tries.toSorted((a, b) => a.length - b.length)
  if (!best) return null
  const { set, box, meets } = best
  const anchor = meets[0] === box.x ? 'start' : meets[0] === box.x + box.width ? 'end' : 'middle'
  const inset = { start: GAP, middle: 0, end: -GAP }[anchor] * fontPx
  return {
    x: round(meets[0] + inset),
    y: round(box.y + box.height / 2 + set.shift * fontPx),
    anchor,
    lines: set.lines,
    tracking: set.tracking,
    leader: `M${round(start.x)},${round(start.y)}L${round(meets[0])},${round(meets[1])}`,
  }
}

/** Boxes that cover a line, for what must not touch it. */
export const boxesAlong = (leader: string, size: number): Box[] => {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = (leader.match(/[\d.]+/g) ?? []).map(Number)
  const steps = Math.ceil(Math.hypot(x1 - x0, y1 - y0) / size)
  return Array.from({ length: steps + 1 }, (_, step) => {
    const [x, y] = [x0 + ((x1 - x0) * step) / steps, y0 + ((y1 - y0) * step) / steps]
    return { x: x - size / 2, y: y - size / 2, width: size, height: size }
  })
}
