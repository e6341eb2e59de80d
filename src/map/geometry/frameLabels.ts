import type { Point } from './arcs'
import { type Box, clamp, grown, overlaps } from './boxes'
import { estimateWidth } from './setName'

/** A place whose lines leave what is seen, in one direction, with the other ends of these lines. */
export interface OffFrame {
  readonly code: string
  /** Whether the lines come from it. */
  readonly isOrigin: boolean
  /** Where it lies, in frame px. */
  readonly place: Point
  readonly ends: readonly Point[]
}

/** The name of a place that lies outside, at the edge where its lines leave the map. */
export interface FrameLabel extends Pick<OffFrame, 'code' | 'isOrigin'> {
  readonly text: string
  readonly box: Box
  /** Where the lines begin or end, in frame px. */
  readonly at: Point
}

interface LabelOptions {
  /** The part of the frame that is seen, in frame px. */
  readonly shown: Box
  /** What lies over the map, in frame px: no label is under it. */
  readonly taken: readonly Box[]
  /** The tips and starts of lines, in frame px: no label is on one while there is other room. */
  readonly ends: readonly Box[]
  /** Frame px per screen px. */
  readonly unitPx: number
  readonly textOf: (place: OffFrame) => string
}

/** Size of the letters, height of a label and space at both ends of its text, in screen px. */
export const LABEL = { fontPx: 11.5, height: 17, pad: 5 } as const
/** From a label to the edge, from one to the next, and from one place that is tried to the next, in screen px. */
const EDGE = 4
const APART = 3
const STEP = 4
/** What a px from the edge costs, in px along it. */
const DEEP_COST = 2

type Side = 'left' | 'right' | 'top' | 'bottom'

const isIn = ({ x, y, width, height }: Box, [px, py]: Point): boolean =>
  px >= x && py >= y && px <= x + width && py <= y + height

const share = (from: number, to: number, least: number, most: number): number =>
  to < least ? (least - from) / (to - from) : to > most ? (most - from) / (to - from) : 1

/** Where the straight line from a point that is seen to one that is not leaves what is seen. */
const crossing = ({ x, y, width, height }: Box, [fromX, fromY]: Point, [toX, toY]: Point): Point => {
  const part = Math.min(share(fromX, toX, x, x + width), share(fromY, toY, y, y + height))
  return [fromX + (toX - fromX) * part, fromY + (toY - fromY) * part]
}

const mean = (points: readonly Point[]): Point => [
  points.reduce((sum, [x]) => sum + x, 0) / points.length,
  points.reduce((sum, [, y]) => sum + y, 0) / points.length,
]

const sideOf = ({ x, y, width, height }: Box, [px, py]: Point): Side => {
  const distances: readonly (readonly [Side, number])[] = [
    ['left', px - x],
    ['right', x + width - px],
    ['top', py - y],
    ['bottom', y + height - py],
  ]
  return distances.reduce((least, one) => (one[1] < least[1] ? one : least))[0]
}

interface Waiting extends OffFrame {
  readonly text: string
  readonly size: { readonly width: number; readonly height: number }
  readonly crossing: Point
  readonly side: Side
}

type IsFree = (box: Box) => boolean

const isUpright = ({ side }: Waiting): boolean => side === 'left' || side === 'right'

const crossingAlong = (one: Waiting): number => one.crossing[isUpright(one) ? 1 : 0]

/** Where labels of a side begin along it: each as near to where its lines leave as those before and after it allow. */
const spread = (labels: readonly Waiting[], { shown, unitPx }: LabelOptions): readonly number[] => {
  const starts: number[] = []
  const sizeOf = (one: Waiting) => (isUpright(one) ? one.size.height : one.size.width) + EDGE * unitPx
  let free = -Infinity
  for (const one of labels) {
    const middle = crossingAlong(one) - (isUpright(one) ? shown.y : shown.x)
    starts.push(Math.max(free, middle - sizeOf(one) / 2))
    free = starts.at(-1)! + sizeOf(one)
  }
  let end = Infinity
  return labels.reduceRight<number[]>((later, one, index) => {
    end = Math.min(starts[index]!, Math.min(end, isUpright(one) ? shown.height : shown.width) - sizeOf(one))
    return [end, ...later]
  }, [])
}

/** The free box at the side that is nearest to a place along it; farther from the edge where the edge is full. */
const atSide = (
  one: Waiting,
  start: number,
  { shown, unitPx }: LabelOptions,
  isFree: IsFree,
): Box | undefined => {
  const { width, height } = one.size
  const edge = EDGE * unitPx
  const [across, down] = [shown.width - width - 2 * edge, shown.height - height - 2 * edge]
  const [length, depth] = isUpright(one) ? [down, across] : [across, down]
  const boxAt = (along: number, deep: number): Box => {
    const far = one.side === 'right' || one.side === 'bottom' ? depth - deep : deep
    const [x, y] = isUpright(one) ? [far, along] : [along, far]
    return { x: shown.x + edge + x, y: shown.y + edge + y, width, height }
  }
  const best = clamp(start, 0, Math.max(0, length))
  const step = STEP * unitPx
  let [found, least]: [Box | undefined, number] = [undefined, Infinity]
  for (let deep = 0; deep <= depth && deep * DEEP_COST < least; deep += step)
    for (const towards of [step, -step])
      for (let along = best; along >= 0 && along <= length; along += towards) {
        const cost = deep * DEEP_COST + Math.abs(along - best)
        if (cost >= least) break
        const box = boxAt(along, deep)
        if (isFree(box)) [found, least] = [box, cost]
      }
  return found
}

/** Where the lines begin or end at a label: its edge that is turned to the map. */
const innerEdge = ({ x, y, width, height }: Box, side: Side): Point =>
  side === 'left' || side === 'right'
    ? [side === 'left' ? x + width : x, y + height / 2]
    : [x + width / 2, side === 'top' ? y + height : y]

/** Steps from the point of a place that is seen to the middle of its label, in screen px, the best first. */
const AROUND: readonly (readonly [across: number, down: number])[] = [
  [0, 16],
  [0, -16],
  [1, 0],
  [-1, 0],
  [0, 32],
  [1, 16],
  [-1, 16],
  [1, -16],
  [-1, -16],
  [0, -32],
  [1, 32],
  [-1, 32],
]

const movedInto = (room: Box, { x, y, width, height }: Box): Box => ({
  x: clamp(x, room.x, room.x + room.width - width),
  y: clamp(y, room.y, room.y + room.height - height),
  width,
  height,
})

/** The boxes beside the point of a place outside the study that is seen. */
const besidePoint = ({ size, place: [x, y] }: Waiting, { shown, unitPx }: LabelOptions): readonly Box[] =>
  AROUND.map(([across, down]) =>
    movedInto(grown(shown, -EDGE * unitPx), {
      x: x + across * (size.width / 2 + 8 * unitPx) - size.width / 2,
      y: y + down * unitPx - size.height / 2,
      ...size,
    }),
  )

const SIDES: readonly Side[] = ['left', 'right', 'bottom', 'top']

/**
 * Places the names of what lies outside: of places that are seen beside their points, of others at the side where the lines
 * leave. None lies over another or under what lies over the map.
 */
export const frameLabels = (places: readonly OffFrame[], options: LabelOptions): readonly FrameLabel[] => {
  const { shown, taken, ends, unitPx, textOf } = options
  const waiting = places.map((place): Waiting => {
    const text = textOf(place)
    const width = (estimateWidth(text, LABEL.fontPx) + 2 * LABEL.pad) * unitPx
    const left = mean(place.ends.map((end) => crossing(shown, end, place.place)))
    const size = { width, height: LABEL.height * unitPx }
    return { ...place, text, size, crossing: left, side: sideOf(shown, left) }
  })
  const isSeen = ({ place }: Waiting) => isIn(shown, place)
  const labels: FrameLabel[] = []
  const isFree: IsFree = (box) =>
    !taken.some((other) => overlaps(box, other)) &&
    !labels.some((other) => overlaps(grown(box, EDGE * unitPx, APART * unitPx), other.box))
  const isClear: IsFree = (box) => isFree(box) && !ends.some((end) => overlaps(box, end))
  const add = (one: Waiting, start: number) => {
    const { code, isOrigin, text, place, side } = one
    const beside = isSeen(one) ? besidePoint(one, options).find(isClear) : undefined
    const box = beside ?? atSide(one, start, options, isClear) ?? atSide(one, start, options, isFree)
    if (box) labels.push({ code, isOrigin, text, box, at: beside ? place : innerEdge(box, side) })
  }
  for (const group of [
    ...waiting.filter(isSeen).map((one) => [one]),
    ...SIDES.map((side) => waiting.filter((one) => !isSeen(one) && one.side === side)),
  ]) {
    const sorted = group.sort((a, b) => crossingAlong(a) - crossingAlong(b))
    const starts = spread(sorted, options)
    for (const [index, one] of sorted.entries()) add(one, starts[index]!)
  }
  return labels
}
