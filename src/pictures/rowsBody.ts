import type { Fill } from '../map/geometry/fills'
import { estimateWidth } from '../map/geometry/setName'
import { element } from '../map/markup/element'
import type { Paint } from '../map/markup/shapes'
import {
  beside,
  type BlockStyle,
  drawnStyles,
  type Look,
  type Part,
  type Place,
  stack,
  swatch,
  textPart,
} from './parts'

/** A cell of a figure's table: words, with the fill of the map where it is a class. */
interface RowCell {
  readonly words: string
  readonly fill?: Fill | undefined
}

/** A table as a figure draws it. */
export interface FigureTable {
  readonly heads: readonly string[]
  readonly rows: readonly (readonly RowCell[])[]
}

/** The least size of text in a table, in px of the layout. */
const LEAST_SIZE = 8

const BETWEEN_BLOCKS = 26
const BETWEEN_CELLS = 10
const SIZE_SHARES = [1, 0.92, 0.85, 0.78, 0.7]
const MOST_BLOCKS = 5

const cellPart = ({ words, fill }: RowCell, style: BlockStyle, width: number, paint: Paint): Part => {
  if (!fill) return textPart(words, style, width)
  const left = swatchWidth({ words, fill }, style.size)
  const text = textPart(words, style, width - left)
  return {
    height: text.height,
    draw: (x, top) =>
      element(
        'g',
        { transform: `translate(${x},${top + (style.leading - style.size * 0.9) / 2})` },
        swatch(style.size * 1.3, style.size * 0.9, { fill: paint(fill) }),
      ) + text.draw(x + left, top),
  }
}

/** A row with its line below. */
const rowPart = (
  cells: readonly RowCell[],
  widths: readonly number[],
  style: BlockStyle,
  paint: Paint,
  rule: string,
  extra = 0,
): Part => {
  const starts = widths.map((_, index) => widths.slice(0, index).reduce((sum, one) => sum + one, 0))
  const drawn = beside(
    cells.map(
      (cell, index) =>
        [
          starts[index] ?? 0,
          cellPart(
            cell,
            index === 0 ? { ...style, weight: Math.max(style.weight, 500) } : style,
            (widths[index] ?? 0) - BETWEEN_CELLS,
            paint,
          ),
        ] as const,
    ),
  )
  const padding = style.size * 0.15 + extra / 2
  const width = widths.reduce((sum, one) => sum + one, 0) - BETWEEN_CELLS
  const height = drawn.height + 2 * padding + 1
  return {
    height,
    draw: (x, top) =>
      drawn.draw(x, top + padding) +
      element('path', { d: `M${x} ${top + height - 0.5}h${width}`, stroke: rule, 'stroke-width': 0.8 }),
  }
}

const swatchWidth = ({ fill }: RowCell, size: number): number => (fill ? size * 1.3 + 6 : 0)

/** Widths of columns between that of their longest word and that of their longest text; null where words do not fit. */
const columnWidths = (
  rows: readonly (readonly RowCell[])[],
  size: number,
  width: number,
): readonly number[] | null => {
  const ofColumn = (index: number, textsOf: (words: string) => readonly string[]) =>
    Math.max(
      ...rows.map((cells) => {
        const cell = cells[index] ?? { words: '' }
        const longest = Math.max(0, ...textsOf(cell.words).map((text) => estimateWidth(text, size)))
        return longest + swatchWidth(cell, size) + BETWEEN_CELLS + 1
      }),
    )
  const columns = (rows[0] ?? []).map((_, index) => ({
    least: ofColumn(index, (words) => words.split(/\s+/)),
    most: ofColumn(index, (words) => [words]),
  }))
  const least = columns.reduce((sum, column) => sum + column.least, 0)
  const most = columns.reduce((sum, column) => sum + column.most, 0)
  const free = width + BETWEEN_CELLS - least
  if (free < 0) return null
  const share = most > least ? Math.min(1, free / (most - least)) : 0
  const spare = Math.max(0, width + BETWEEN_CELLS - most) / columns.length
  return columns.map((column) => column.least + (column.most - column.least) * share + spare)
}

/** Divides rows into blocks of about the same height; null where one would be too high. */
const blocksOf = (
  rows: readonly Part[],
  count: number,
  most: number | null,
): readonly (readonly Part[])[] | null => {
  const total = rows.reduce((sum, { height }) => sum + height, 0)
  const limit = most ?? Infinity
  // The last block may not be higher than the rest, so the height is raised until all rows have a place.
  for (
    let wanted = total / count;
    wanted <= Math.min(limit, total) + 0.5;
    wanted += Math.max(2, total / 200)
  ) {
    const blocks: Part[][] = [[]]
    let height = 0
    for (const row of rows) {
      if (height > 0 && height + row.height > wanted) {
        blocks.push([])
        height = 0
      }
      blocks.at(-1)?.push(row)
      height += row.height
    }
    if (blocks.length <= count) return blocks
  }
  return null
}

/** The most that a row gets of the height that is left, in sizes of its text. */
const MOST_EXTRA = 0.9

const laidOut = (
  table: FigureTable,
  look: Look & { readonly count: number },
  place: Place,
  extra = 0,
): Part | null => {
  const { heads, rows } = table
  const { paint, size, count } = look
  const { width, height } = place
  const { style, quiet } = drawnStyles(size)
  const blockWidth = (width - (count - 1) * BETWEEN_BLOCKS) / count
  const headCells = heads.map((words) => ({ words }))
  const widths = columnWidths([headCells, ...rows], size, blockWidth)
  if (!widths) return null
  const head = rowPart(headCells, widths, quiet, paint, 'var(--ink)')
  const parts = rows.map((cells) => rowPart(cells, widths, style, paint, 'var(--rule)', extra))
  const blocks = blocksOf(parts, count, height === null ? null : height - head.height)
  if (!blocks) return null
  const drawn = beside(
    blocks.map((block, index) => [index * (blockWidth + BETWEEN_BLOCKS), stack([head, ...block])] as const),
  )
  if (height !== null && extra === 0) {
    const spare = (height - drawn.height) / Math.max(...blocks.map((block) => block.length))
    const airier = spare > 1 ? laidOut(table, look, place, Math.min(spare * 0.98, size * MOST_EXTRA)) : null
    if (airier) return airier
  }
  return drawn
}

/** Draws a table in as many blocks beside each other as it needs; null where it does not fit, or has no rows. */
export const rowsBody = (table: FigureTable, look: Look, place: Place): Part | null => {
  if (table.rows.length === 0) return null
  for (const share of SIZE_SHARES)
    for (let count = 1; count <= MOST_BLOCKS; count += 1) {
      const size = Math.max(LEAST_SIZE, look.size * share)
      const part = laidOut(table, { ...look, size, count }, place)
      if (part) return part
    }
  return null
}
