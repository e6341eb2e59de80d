import type { EntityCode } from '../domain/entity'
import { kept } from '../domain/kept'
import type { Box } from './boxes'
import { type Edges, edgesOfPath } from './edges'
import type { Frame } from './frames'
import { freeGroundOf } from './freeGround'
import type { Outlines } from './outlines'
import { ringsOf } from './rings'
import { type Room, roomIn } from './room'
import { type NameAnchor, type SetName, setName } from './setName'
import { breakLines } from './textLines'

/** Free space on each side of a name, in em. */
const PADDING = 0.1

/** Space between the letters of the large countries' names, in em. */
const TRACKING: Readonly<Record<EntityCode, number>> = {
  RUS: 0.12,
  KAZ: 0.08,
  TUR: 0.06,
  UKR: 0.06,
  FRA: 0.04,
  ESP: 0.04,
  DEU: 0.02,
  POL: 0.02,
  SWE: 0.02,
  FIN: 0.02,
  NOR: 0.02,
}

/** The longest line to the name of a country that is not chosen, in em; it passes no other. */
const SHORT_LINE = 4.5

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

/** What names are placed by. */
export interface NamedGround {
  readonly frame: Frame
  readonly outlines: Pick<Outlines, 'entities'>
}

/** A frame's shapes, made ready for names once. */
const groundOf = kept(({ entities }: NamedGround['outlines'], frame: Frame) => {
  const edges = new Map(entities.map(({ code, path }) => [code, edgesOfPath(path)]))
  const ringBoxes = ringsOf(entities).map(({ code, x, y, radius }) => {
    const reach = radius + 2
    return { code, box: { x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach } }
  })
  let free: ReturnType<typeof freeGroundOf> | undefined
  return {
    within: { x: 0, y: 0, width: frame.widthPx, height: frame.heightPx },
    edgesOf: (code: EntityCode): Edges => edges.get(code) ?? [],
    ringBoxes,
    freeGround: () => (free ??= freeGroundOf(frame, [...edges.values()])),
  }
})

const round = (value: number): number => Math.round(value * 10) / 10

/** A name in one of the ways it may be set, with the largest room for that in its own shape. */
export interface Setting {
  readonly set: SetName
  readonly room: Room | null
}

/** The settings of a name: in one line, which is tried first, and in two. */
export const settingsOf = (
  ground: NamedGround,
  code: EntityCode,
  name: string,
  isBold: boolean,
): Setting[] => {
  const { within, edgesOf, ringBoxes } = groundOf(ground.outlines, ground.frame)
  const avoid = ringBoxes.filter((ring) => ring.code !== code).map(({ box }) => box)
  const broken = breakLines(name)
  return (broken.length > 1 ? [[name], broken] : [[name]]).map((lines) => {
    const set = setName(lines, isBold ? 0 : TRACKING[code], isBold)
    const aspect = (set.width + 2 * PADDING) / (set.height + 2 * PADDING)
    return { set, room: roomIn(edgesOf(code), { aspect, within, avoid }) }
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

/** Space between a name and the line to it, in em. */
const GAP = 0.3

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
  ground: NamedGround,
  code: EntityCode,
  settings: readonly Setting[],
  { fontPx, avoid, isShort = false }: BesideSpace,
): NamePlace | null => {
  const { within, edgesOf, ringBoxes, freeGround } = groundOf(ground.outlines, ground.frame)
  const start = roomIn(edgesOf(code), { aspect: 1, within })
  if (!start) return null
  const tries = settings.flatMap(({ set }) => {
    const found = freeGround().nearest({
      width: (set.width + GAP + PADDING) * fontPx,
      height: (set.height + 2 * PADDING) * fontPx,
      from: [start.x, start.y],
      avoid: [...avoid, ...ringBoxes.map(({ box }) => box)],
      ...(isShort && {
        longest: SHORT_LINE * fontPx,
        through: ground.outlines.entities.findIndex((entity) => entity.code === code),
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
