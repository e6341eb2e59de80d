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
  /** Frame px per screen px. */
  readonly unitPx: number
  readonly textOf: (place: OffFrame) => string
}

/** Size of the letters, height of a label and space at both ends of its text, in screen px. */
export const LABEL = { fontPx: 11.5, height: 17, pad: 5 } as const
/** From a label to the edge, and from one to the next, in screen px. */
const EDGE = 4
const STEP = 20
/** What the buttons of the map take at the upper right and the lower right, in screen px. */
const BUTTONS = { above: 84, right: 60, below: 46 }

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
}

const isFree = (box: Box, placed: readonly FrameLabel[], unitPx: number): boolean =>
  !placed.some((other) => overlaps(grown(box, EDGE * unitPx, unitPx), other.box))

/** Puts labels below each other at a side, each as near to where its lines leave as the one before allows. */
const stacked = (
  labels: readonly Waiting[],
  isLeft: boolean,
  { shown, taken, unitPx }: LabelOptions,
): FrameLabel[] => {
  const first = shown.y + (isLeft ? EDGE : BUTTONS.above) * unitPx
  const last = shown.y + shown.height - (BUTTONS.below + LABEL.height) * unitPx
  const step = STEP * unitPx
  const sorted = [...labels].sort((a, b) => a.crossing[1] - b.crossing[1])
  const boxAt = ({ size }: Waiting, y: number): Box => ({
    x: isLeft ? shown.x + EDGE * unitPx : shown.x + shown.width - EDGE * unitPx - size.width,
    y,
    ...size,
  })
  const under = (label: Waiting, y: number) => taken.find((box) => overlaps(box, boxAt(label, y)))
  const tops: number[] = []
  for (const label of sorted) {
    const y = Math.max(label.crossing[1] - label.size.height / 2, (tops.at(-1) ?? -Infinity) + step, first)
    const over = under(label, y)
    tops.push(over ? over.y + over.height + EDGE * unitPx : y)
  }
  for (let index = tops.length - 1; index >= 0; index -= 1)
    tops[index] = Math.min(tops[index]!, last - (tops.length - 1 - index) * step)
  return sorted.flatMap((label, index) => {
    const y = tops[index]!
    // More labels than the side has room for: the list has the rest.
    if (y < first || under(label, y)) return []
    const box = boxAt(label, y)
    const at: Point = [isLeft ? box.x + box.width : box.x, y + box.height / 2]
    return [{ code: label.code, isOrigin: label.isOrigin, text: label.text, box, at }]
  })
}

/** Puts labels beside each other above or below, below in a second row where the first is full. */
const besideEachOther = (
  labels: readonly Waiting[],
  isAbove: boolean,
  { shown, unitPx }: LabelOptions,
  placed: readonly FrameLabel[],
): readonly FrameLabel[] => {
  const left = shown.x + EDGE * unitPx
  const right = shown.x + shown.width - (isAbove ? BUTTONS.right : BUTTONS.below) * unitPx
  const sorted = [...labels].sort((a, b) => a.crossing[0] - b.crossing[0])
  return sorted.reduce((before, { size, crossing: [cx], code, isOrigin, text }) => {
    const boxIn = (row: number): Box => ({
      x: clamp(cx - size.width / 2, left, right - size.width),
      y: isAbove
        ? shown.y + EDGE * unitPx
        : shown.y + shown.height - (EDGE + LABEL.height + row * STEP) * unitPx,
      ...size,
    })
    const box = (isAbove ? [0] : [0, 1]).map(boxIn).find((one) => isFree(one, before, unitPx))
    if (!box) return before
    const at: Point = [box.x + box.width / 2, isAbove ? box.y + box.height : box.y]
    return [...before, { code, isOrigin, text, box, at }]
  }, placed)
}

/** Steps from the point of a place that is seen to the middle of its label, in screen px, the best first. */
const AROUND: readonly (readonly [across: number, down: number])[] = [
  [0, 16],
  [0, -16],
  [1, 0],
  [-1, 0],
  [0, 32],
]

const movedInto = (room: Box, { x, y, width, height }: Box): Box => ({
  x: clamp(x, room.x, room.x + room.width - width),
  y: clamp(y, room.y, room.y + room.height - height),
  width,
  height,
})

/** Puts the label of a place outside the study that is seen beside its point. */
const besidePoint = (
  { size, place: [x, y], code, isOrigin, text }: Waiting,
  { shown, unitPx }: LabelOptions,
  placed: readonly FrameLabel[],
): FrameLabel[] => {
  const boxes = AROUND.map(([across, down]): Box => ({
    x: x + across * (size.width / 2 + 8 * unitPx) - size.width / 2,
    y: y + down * unitPx - size.height / 2,
    ...size,
  }))
  const room = grown(shown, -EDGE * unitPx)
  const box = boxes.map((one) => movedInto(room, one)).find((one) => isFree(one, placed, unitPx))
  return box ? [{ code, isOrigin, text, box, at: [x, y] }] : []
}

/**
 * Places the names of what lies outside: at the side where the lines leave, stacked, under the buttons and above them;
 * of places that are seen beside their points. A label without room is left out.
 */
export const frameLabels = (places: readonly OffFrame[], options: LabelOptions): readonly FrameLabel[] => {
  const { shown, unitPx, textOf } = options
  const waiting = places.map((place): Waiting => {
    const text = textOf(place)
    const width = (estimateWidth(text, LABEL.fontPx) + 2 * LABEL.pad) * unitPx
    const size = { width, height: LABEL.height * unitPx }
    return {
      ...place,
      text,
      size,
      crossing: mean(place.ends.map((end) => crossing(shown, end, place.place))),
    }
  })
  const isSeen = ({ place }: Waiting) => isIn(shown, place)
  const at = (side: Side) => waiting.filter((one) => !isSeen(one) && sideOf(shown, one.crossing) === side)
  const atSides = [...stacked(at('left'), true, options), ...stacked(at('right'), false, options)]
  const atEdges = besideEachOther(
    at('top'),
    true,
    options,
    besideEachOther(at('bottom'), false, options, atSides),
  )
  return waiting
    .filter(isSeen)
    .reduce<readonly FrameLabel[]>(
      (placed, one) => [...placed, ...besidePoint(one, options, placed)],
      atEdges,
    )
}
