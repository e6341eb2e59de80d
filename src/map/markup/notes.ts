import { BASELINE_EM } from '../geometry/labelSizes'
import { NOTE_INSET, NOTE_LINE, type PlacedNote } from '../geometry/placeNotes'
import { element, escaped, stroke } from './element'

interface NotesSize {
  /** Frame px per px on the screen. */
  readonly unitPx: number
  /** The same for the width of lines, which a map of the page does not scale: 1 there. */
  readonly linePx: number
}

/** Where the line from the place meets the box of the text. */
const nearest = ({ box, at: [x, y] }: PlacedNote): readonly [number, number] => [
  Math.max(box.x, Math.min(x, box.x + box.width)),
  Math.max(box.y, Math.min(y, box.y + box.height)),
]

const tenths = (value: number): number => Math.round(value * 10) / 10

/** The arrow or the dot of a note, and the line to its text. */
const placeMarkup = (note: PlacedNote, { unitPx, linePx }: NotesSize): string => {
  const { lines, at, arc } = note
  const [x, y] = at.map(tenths)
  const [toX, toY] = nearest(note).map(tenths)
  const line = (d: string, width: number): string =>
    element('path', { d, fill: 'none', ...stroke('paper', (width + 3) * linePx) }) +
    element('path', { d, fill: 'none', ...stroke('ink', width * linePx) })
  return [
    lines.length > 0 ? line(`M${x},${y}L${toX},${toY}`, 1.3) : '',
    arc
      ? line(arc.line, 2.4) +
        element('path', { d: arc.head, fill: 'var(--ink)', ...stroke('ink', 3 * linePx) })
      : element('circle', {
          cx: x,
          cy: y,
          r: tenths(3.6 * unitPx),
          fill: 'var(--ink)',
          ...stroke('paper', 1.6 * linePx),
        }),
  ].join('')
}

const textMarkup = ({ lines, box, fontPx }: PlacedNote, { unitPx, linePx }: NotesSize): string => {
  const { x, y, width, height } = box
  const lineHeight = height / (lines.length + (2 * NOTE_INSET.y) / NOTE_LINE)
  const first = y + (height - lines.length * lineHeight) / 2
  return element(
    'g',
    {},
    element('rect', {
      x: tenths(x),
      y: tenths(y),
      width: tenths(width),
      height: tenths(height),
      rx: tenths(3 * unitPx),
      fill: 'var(--paper)',
      ...stroke('ink', linePx),
    }),
    element(
      'text',
      { 'font-size': tenths(fontPx), 'font-weight': 600, fill: 'var(--ink)', 'text-anchor': 'middle' },
      ...lines.map((words, index) =>
        element(
          'tspan',
          {
            x: tenths(x + width / 2),
            y: tenths(first + (index + 0.5) * lineHeight + fontPx * BASELINE_EM),
          },
          escaped(words),
        ),
      ),
    ),
  )
}

/** Draws the notes of a story above a map, for pages and pictures alike; no line crosses a text. */
export const notesMarkup = (notes: readonly PlacedNote[], size: NotesSize): string =>
  element(
    'g',
    { 'data-story-notes': '', 'aria-hidden': 'true', 'pointer-events': 'none' },
    ...notes.map((note) => placeMarkup(note, size)),
    ...notes.filter(({ lines }) => lines.length > 0).map((note) => textMarkup(note, size)),
  )
