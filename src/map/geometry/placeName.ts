import type { EntityCode } from '../../domain/entity'
import type { Box } from './boxes'
import type { Edges } from './edges'
import { ANY_SHAPE, freeSpaceOf } from './freeSpace'
import { type Room, roomIn } from './room'
import { type NameAnchor, type SetName, setName } from './setName'
import { breakLines } from './textWidth'

/** Free space on each side of a name, longest lines to a name that is not chosen, and space between the two, in em. */
const PADDING = 0.1
const LONGEST_LINE = { short: 4.5, near: 6.5, clear: 13 } as const

/** How a line to a name may run. */
export type LineKind = keyof typeof LONGEST_LINE
const GAP = 0.3

/** The longest name that stays in one line, in characters: two lines of a few letters are hard to read. */
const SHORT_NAME = 8

/** The place of a name, in frame px: `y` is the middle of its lines; `x` their middle, or the end at the leader. */
export interface NamePlace {
  readonly x: number
  readonly y: number
  readonly anchor: NameAnchor
  readonly lines: readonly string[]
  readonly tracking: number
  /** Path of the line from the country to a name beside it; null for a name inside its shape. */
  readonly leader: string | null
}

interface SpaceInput {
  readonly within: Box
  readonly shapes: ReadonlyMap<EntityCode, Edges>
  readonly isReserved: (code: EntityCode) => boolean
  readonly rings: readonly { readonly code: EntityCode; readonly x: number; readonly y: number }[]
  readonly ringRadius: number
}

/** Prepares the shapes of a map for names. */
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
    numberOf: (code: EntityCode) => reserved.findIndex(([other]) => other === code),
  }
}

type LabelSpace = ReturnType<typeof labelSpace>

const round = (value: number): number => Math.round(value * 10) / 10

/** A name set in one or two lines, with the largest space for it inside its shape. */
export interface Setting {
  readonly set: SetName
  readonly room: Room | null
}

interface NameStyle {
  readonly isBold?: boolean
  readonly tracking?: number | undefined
  readonly avoid?: readonly Box[]
}

/** Sets a name in one line, which is tried first, and in two if it is long. */
export const settingsOf = (
  { within, edgesOf, ringBoxes }: LabelSpace,
  code: EntityCode,
  name: string,
  { isBold, tracking, avoid = [] }: NameStyle,
): Setting[] => {
  const others = ringBoxes.filter((ring) => ring.code !== code).map(({ box }) => box)
  const broken = breakLines(name)
  return (broken.length > 1 && name.length > SHORT_NAME ? [[name], broken] : [[name]]).map((lines) => {
    const set = setName(lines, tracking, isBold)
    const aspect = (set.width + 2 * PADDING) / (set.height + 2 * PADDING)
    return { set, room: roomIn(edgesOf(code), { aspect, within, avoid: [...avoid, ...others] }) }
  })
}

/** Places a name inside its shape, in the first setting that fits at a size in frame px. */
export const placeInside = (settings: readonly Setting[], fontPx: number): NamePlace | null => {
  for (const { set, room } of settings) {
    if (!room || room.height < (set.height + 2 * PADDING) * fontPx) continue
    const { lines, tracking, shift } = set
    const [x, y] = [round(room.x), round(room.y + shift * fontPx)]
    return { x, y, anchor: 'middle', lines, tracking, leader: null }
  }
  return null
}

interface BesideSpace {
  readonly fontPx: number
  readonly avoid: readonly Box[]
  /** `short` through its own country alone; others clear of everything to be avoided. */
  readonly line?: LineKind
}

/** Places a name beside its country, over the nearest free space, at the end of a line. */
export const placeBeside = (
  { within, edgesOf, ringBoxes, freeSpace, numberOf }: LabelSpace,
  code: EntityCode,
  settings: readonly Setting[],
  { fontPx, avoid, line }: BesideSpace,
): NamePlace | null => {
  const start = roomIn(edgesOf(code), { aspect: 1, within })
  if (!start) return null
  const tries = settings.flatMap(({ set }) => {
    const found = freeSpace().nearest({
      width: (set.width + GAP + PADDING) * fontPx,
      height: (set.height + 2 * PADDING) * fontPx,
      from: [start.x, start.y],
      avoid: [...avoid, ...ringBoxes.map(({ box }) => box)],
      ...(line && {
        longest: LONGEST_LINE[line] * fontPx,
        through: line === 'short' ? numberOf(code) : ANY_SHAPE,
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

/** Covers a line with boxes, for what must not touch it. */
export const boxesAlong = (leader: string, size: number): Box[] => {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = (leader.match(/[\d.]+/g) ?? []).map(Number)
  const steps = Math.ceil(Math.hypot(x1 - x0, y1 - y0) / size)
  return Array.from({ length: steps + 1 }, (_, step) => {
    const [x, y] = [x0 + ((x1 - x0) * step) / steps, y0 + ((y1 - y0) * step) / steps]
    return { x: x - size / 2, y: y - size / 2, width: size, height: size }
  })
}
