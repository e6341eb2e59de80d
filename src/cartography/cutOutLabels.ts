import type { EntityCode } from '../domain/entity'
import { type Box, contains, overlaps } from './boxes'
import type { Point, Stroke } from './compactPath'
import { breakLines } from './textLines'
import { estimateWidth } from './textWidth'

/** Size of a name in a cut-out, in its px, where the map is drawn about as wide as a column of text. */
export const CUT_OUT_NAME_PX = 24

/** Height of a line, in em. */
export const LINE_EM = 1.05

/** A name with its place; its lines are centred on `y`. */
export interface CutOutLabel {
  readonly code: EntityCode
  readonly lines: readonly string[]
  readonly x: number
  readonly y: number
  /** The name of a country that the map is about. */
  readonly isFocus: boolean
}

/** A country that may be named. */
export interface Nameable {
  readonly code: EntityCode
  readonly name: string
  readonly strokes: readonly Stroke[]
  readonly isFocus: boolean
}

/** Where names may stand and how large they are, in px of the map. */
export interface LabelRoom {
  readonly room: Box
  readonly namePx: number
}

/** Left, top, right and bottom of a line. Kept, since every place that is tried for a name asks for it. */
const boundsOf = ({ points }: Stroke): readonly [number, number, number, number] => {
  const kept = bounds.get(points)
  if (kept) return kept
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  const found = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] as const
  bounds.set(points, found)
  return found
}
const bounds = new WeakMap<Stroke['points'], readonly [number, number, number, number]>()

/** Where the edges of the lines cross a height. Kept, since many places that are tried share their height. */
const crossingsAt = (strokes: readonly Stroke[], height: number): readonly number[] => {
  const rows = crossings.get(strokes) ?? new Map<number, number[]>()
  crossings.set(strokes, rows)
  const kept = rows.get(height)
  if (kept) return kept
  const found: number[] = []
  for (const stroke of strokes) {
    const [, top, , bottom] = boundsOf(stroke)
    if (height < top || height > bottom) continue
    let [x0, y0] = stroke.points.at(-1) ?? [0, 0]
    for (const [x1, y1] of stroke.points) {
      if (y0 > height !== y1 > height) found.push(((x1 - x0) * (height - y0)) / (y1 - y0) + x0)
      x0 = x1
      y0 = y1
    }
  }
  rows.set(height, found)
  return found
}
const crossings = new WeakMap<readonly Stroke[], Map<number, number[]>>()

/** Whether a point lies inside the lines, by counting the edges to its right. */
const isInside = (strokes: readonly Stroke[], [px, py]: Point): boolean =>
  crossingsAt(strokes, py).reduce((count, x) => (px < x ? count + 1 : count), 0) % 2 === 1

const boxAround = (lines: readonly string[], namePx: number, x = 0, y = 0): Box => {
  const width = Math.max(...lines.map((line) => estimateWidth(line, namePx))) + namePx / 2
  const height = lines.length * LINE_EM * namePx + 4
  return { x: x - width / 2, y: y - height / 2, width, height }
}

/** How many of the places across and down a box lie on the country's own land. */
const landUnder = (strokes: readonly Stroke[], { x, y, width, height }: Box): number => {
  let count = 0
  for (const across of [0, 0.25, 0.5, 0.75, 1])
    for (const down of [0, 0.5, 1]) if (isInside(strokes, [x + across * width, y + down * height])) count++
  return count
}

/** Distance between the places that are tried for a name, in px. */
const STEP_PX = 14
/** All places of a box, so that a name lies wholly on its land. */
const ALL = 15
/** Fewest places for the name of a country that the map is about: bold, and on its outline if need be. */
const SOME = 6
/** Fewest places that make a name readable as that of the land it mostly lies on. */
const MOST = 12

/** Left, top, right and bottom of a country's part of the frame. */
const extentOf = (strokes: readonly Stroke[]): [number, number, number, number] => {
  const all = strokes.map(boundsOf)
  return [
    Math.min(...all.map(([left]) => left)),
    Math.min(...all.map(([, top]) => top)),
    Math.max(...all.map(([, , right]) => right)),
    Math.max(...all.map(([, , , bottom]) => bottom)),
  ]
}

/** A country narrower than this, in px, would vanish under its own name. */
const NAME_BESIDE_BELOW_PX = 100

/** The place with the most land under the name, nearest to the middle of the frame's part of the country. */
const bestPlace = (
  { strokes, isFocus }: Nameable,
  lines: readonly string[],
  isFree: (box: Box) => boolean,
  { room, namePx }: LabelRoom,
): { x: number; y: number; land: number } | undefined => {
  const [left, top, right, bottom] = extentOf(strokes)
  const { width, height } = boxAround(lines, namePx)
  if (isFocus && right - left < NAME_BESIDE_BELOW_PX) return undefined
  if (width > (isFocus ? 2.4 : 1.2) * (right - left) || height > bottom - top) return undefined
  let best: { x: number; y: number; land: number; distance: number } | undefined
  const [middleX, middleY] = [(left + right) / 2, (top + bottom) / 2]
  for (let x = left + STEP_PX / 2; x <= right; x += STEP_PX) {
    for (let y = top + STEP_PX / 2; y <= bottom; y += STEP_PX) {
      const box = boxAround(lines, namePx, x, y)
      const distance = Math.hypot(x - middleX, y - middleY)
      if (best?.land === ALL && distance >= best.distance) continue
      if (!contains(room, box) || !isInside(strokes, [x, y]) || !isFree(box)) continue
      const land = landUnder(strokes, box)
      if (!best || land > best.land || (land === best.land && distance < best.distance))
        best = { x, y, land, distance }
    }
  }
  return best
}

/** Places beside a country, where its name finds no room on its own land: right, left, above, below. */
const besidePlaces = (
  { strokes }: Nameable,
  lines: readonly string[],
  namePx: number,
): { x: number; y: number }[] => {
  const [left, top, right, bottom] = extentOf(strokes)
  const { width, height } = boxAround(lines, namePx)
  const [middleX, middleY] = [(left + right) / 2, (top + bottom) / 2]
  return [
    { x: right + width / 2 + 10, y: middleY },
    { x: left - width / 2 - 10, y: middleY },
    { x: middleX, y: top - height / 2 - 8 },
    { x: middleX, y: bottom + height / 2 + 8 },
  ]
}

/**
 * Names where they fit, in the order given, each free of all before it. The countries that the map is about come
 * first and stand beside their land where it has no room; others are left out there.
 */
export const cutOutLabels = (nameables: readonly Nameable[], space: LabelRoom): CutOutLabel[] => {
  const { room, namePx } = space
  const placed: { label: CutOutLabel; box: Box }[] = []
  const focus = nameables.filter(({ isFocus }) => isFocus)
  for (const nameable of nameables) {
    const { code, name, isFocus } = nameable
    const isFree = (box: Box) =>
      placed.every((other) => !overlaps(other.box, box)) &&
      // The outline of a country that the map is about stays clear of other names.
      focus.every((other) => other === nameable || landUnder(other.strokes, box) === 0)
    const put = (lines: readonly string[], { x, y }: { x: number; y: number }) => {
      const label = { code, lines, x: Math.round(x), y: Math.round(y), isFocus }
      placed.push({ label, box: boxAround(lines, namePx, x, y) })
    }
    const tries = [[name], breakLines(name)].map((lines) => ({
      lines,
      place: bestPlace(nameable, lines, isFree, space),
    }))
    const [oneLine, twoLines] = tries.filter(({ place }) => place && place.land >= (isFocus ? SOME : MOST))
    const fitting = (twoLines?.place?.land ?? 0) > (oneLine?.place?.land ?? 0) ? twoLines : oneLine
    if (fitting?.place) put(fitting.lines, fitting.place)
    else if (isFocus) {
      const lines = [name]
      const beside = besidePlaces(nameable, lines, namePx).find(({ x, y }) => {
        const box = boxAround(lines, namePx, x, y)
        return contains(room, box) && isFree(box)
      })
      if (beside) put(lines, beside)
    }
  }
  return placed.map(({ label }) => label)
}
