import type { StoryNote } from '../../state/story'
import { type Point, type RouteArc, routeArc } from './arcs'
import { type Box, overlaps, shared } from './boxes'
import { type Frame, isWithin } from './frames'
import { projectionOf } from './projection'
import { estimateWidth } from './textWidth'

/** A note of a story on a map, with lengths in frame px. */
export interface PlacedNote {
  readonly lines: readonly string[]
  readonly box: Box
  /** Where the line from the text ends: the country, the place, or the middle of the arrow. */
  readonly at: Point
  readonly arc: RouteArc | null
  readonly fontPx: number
}

/** The height of a line of text, and the space around the text, in px on the screen. */
export const NOTE_LINE = 16
export const NOTE_INSET = { x: 7, y: 5 } as const

/** Further lengths on the screen, in px. */
const FONT = 13
const WIDEST = 190
const DISTANCES = [26, 60, 110]
const EDGE = 4

const DIRECTIONS: readonly Point[] = [
  [1, -1],
  [-1, -1],
  [1, 1],
  [-1, 1],
  [0, -1],
  [0, 1],
  [1, 0],
  [-1, 0],
]

/** Breaks a text into lines by estimated widths; a word that is wider than a line is broken, too. */
const linesOf = (text: string, fontPx: number, mostPx: number): string[] => {
  const lines: string[] = []
  let line = ''
  const fits = (words: string) => estimateWidth(words, fontPx) <= mostPx
  for (const word of text.split(' ')) {
    const joined = line === '' ? word : `${line} ${word}`
    if (fits(joined)) {
      line = joined
      continue
    }
    if (line !== '') lines.push(line)
    line = ''
    for (const letter of word) {
      if (!fits(line + letter)) {
        lines.push(line)
        line = ''
      }
      line += letter
    }
  }
  return line === '' ? lines : [...lines, line]
}

const areaOf = ({ width, height }: Box): number => width * height

/** How bad a place is: what of the text leaves the frame, and what of it lies on another note or on its own place. */
const costOf = (box: Box, within: Box, taken: readonly Box[]): number =>
  areaOf(box) -
  areaOf(shared(box, within)) +
  taken.reduce((sum, other) => sum + areaOf(shared(box, other)), 0)

const bestBox = (
  at: Point,
  size: Pick<Box, 'width' | 'height'>,
  unitPx: number,
  within: Box,
  taken: readonly Box[],
): Box => {
  const { width, height } = size
  const boxes = DISTANCES.flatMap((distance) =>
    DIRECTIONS.map(([right, down]): Box => {
      const reach = distance * unitPx * (right !== 0 && down !== 0 ? 0.75 : 1)
      return {
        x: at[0] + right * reach + (right === 0 ? -width / 2 : right < 0 ? -width : 0),
        y: at[1] + down * reach + (down === 0 ? -height / 2 : down < 0 ? -height : 0),
        width,
        height,
      }
    }),
  )
  const free = boxes.find((box) => costOf(box, within, taken) === 0)
  const [least] = boxes.toSorted((a, b) => costOf(a, within, taken) - costOf(b, within, taken))
  return free ?? inside(least ?? { ...within, width, height }, within)
}

/** Moves a box into another one, as far as it fits. */
const inside = (box: Box, within: Box): Box => ({
  ...box,
  x: Math.max(within.x, Math.min(box.x, within.x + within.width - box.width)),
  y: Math.max(within.y, Math.min(box.y, within.y + within.height - box.height)),
})

interface NotesInput {
  /** The frame at rest. */
  readonly frame: Frame
  /** The part of the frame that is shown. */
  readonly view: Box
  /** Frame px per px on the screen. */
  readonly unitPx: number
  /** Longitude and latitude of a point inside each country. */
  readonly points: ReadonlyMap<string, readonly [number, number]>
  readonly notes: readonly StoryNote[]
}

interface Found extends Pick<PlacedNote, 'at' | 'arc'> {
  readonly note: StoryNote
}

/** Places the notes of a step, none over another one or over an arrow; a note outside the part that is shown is left out. */
export const placeNotes = ({ frame, view, unitPx, points, notes }: NotesInput): readonly PlacedNote[] => {
  const projection = projectionOf(frame)
  const place = (point: readonly [number, number] | undefined): Point | null => {
    const found = point ? projection([...point]) : null
    if (!found || !isWithin(frame, found)) return null
    const [x, y] = found
    return overlaps({ x, y, width: 1e-6, height: 1e-6 }, view) ? [x, y] : null
  }
  const margin = EDGE * unitPx
  const within = {
    x: view.x + margin,
    y: view.y + margin,
    width: view.width - 2 * margin,
    height: view.height - 2 * margin,
  }
  const fontPx = FONT * unitPx
  const found = notes.flatMap((note): readonly Found[] => {
    if (note.kind === 'arrow') {
      const [from, to] = [place(points.get(note.from)), place(points.get(note.to))]
      if (!from || !to) return []
      const arc = routeArc(from, to, { frame, unitPx })
      return [{ note, arc, at: arc.samples[Math.floor(arc.samples.length / 2)] ?? from }]
    }
    const at = place(note.kind === 'country' ? points.get(note.country) : [note.lon, note.lat])
    return at ? [{ note, arc: null, at }] : []
  })
  const dot = 7 * unitPx
  const taken: Box[] = found
    .flatMap(({ at, arc }) => arc?.samples ?? [at])
    .map(([x, y]) => ({ x: x - dot, y: y - dot, width: 2 * dot, height: 2 * dot }))
  return found.map(({ note, arc, at }) => {
    const lines = linesOf(
      note.text,
      fontPx,
      Math.min(WIDEST * unitPx, within.width - 2 * NOTE_INSET.x * unitPx),
    )
    const size = {
      width: Math.max(0, ...lines.map((line) => estimateWidth(line, fontPx))) + 2 * NOTE_INSET.x * unitPx,
      height: (lines.length * NOTE_LINE + 2 * NOTE_INSET.y) * unitPx,
    }
    const box = bestBox(at, size, unitPx, within, taken)
    taken.push(box)
    return { lines, box, at, arc, fontPx }
  })
}
