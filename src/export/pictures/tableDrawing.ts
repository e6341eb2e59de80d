import type { Drawings } from './drawings'
import { element } from '../../map/markup/element'
import type { Cell, CellDrawing, ChartTable, Row } from './tableCells'
import { type BlockStyle, type SetBlock, setBlock } from './type'

const GAP = 14
const PADDING = 5
const LEADING = 17
const SIZE = 13
const NUMBER = 28
const AFTER_MARK = 7

interface Place {
  readonly x: number
  readonly top: number
  readonly width: number
  readonly height: number
}

const styleOf = (cell: Cell, part: Row['part']): BlockStyle => ({
  voice: 'sans',
  size: part === 'head' ? 12 : SIZE,
  weight: cell.weight,
  fill: part === 'head' ? 'var(--ink-3)' : 'var(--ink)',
  leading: LEADING,
  ...(cell.isAtEnd && { anchor: 'end' }),
})

const indentOf = ({ drawing }: Cell): number => (drawing?.kind === 'mark' ? drawing.width + AFTER_MARK : 0)

const words = (cell: Cell, part: Row['part'], { x, top, width }: Omit<Place, 'height'>): SetBlock => {
  const style = styleOf(cell, part)
  const indent = indentOf(cell)
  const place = { x: cell.isAtEnd ? x + width : x + indent, width: width - indent }
  return cell.paragraphs.reduce<SetBlock>(
    ({ svg, bottom }, paragraph) => {
      const block = setBlock(paragraph, { ...place, top: bottom }, style)
      return { svg: svg + block.svg, bottom: block.bottom }
    },
    { svg: '', bottom: top },
  )
}

const drawingBox = ({ kind, width, height, start, end }: CellDrawing, { x, top, ...cell }: Place) => {
  const middle = top + PADDING + (LEADING - height) / 2
  if (kind === 'mark') return { x, y: middle, width, height }
  if (kind === 'bar') return { x: x + NUMBER, y: middle, width: cell.width - NUMBER, height }
  return {
    x: x + start,
    y: height > 0 ? top + cell.height - height - 1 : top,
    width: cell.width + GAP - start - end,
    height: height || cell.height,
  }
}

const line = (x: number, y: number, width: number, colour: string): string =>
  element('path', { d: `M${x} ${y}h${width}`, stroke: colour })

/** Draws a table that is a chart: text is set again, drawings are copied from the page. */
export const drawTable = (
  { columns, rows }: ChartTable,
  { x, top, width }: Omit<Place, 'height'>,
  drawings: Drawings,
): SetBlock => {
  const parts = columns.reduce((sum, column) => sum + column, 0)
  const widths = columns.map((column) => (width * column) / parts)
  const startOf = (index: number) => x + widths.slice(0, index).reduce((sum, one) => sum + one, 0)
  const drawRow = ({ part, cells }: Row, rowTop: number): SetBlock => {
    const set = cells.map((cell, index) =>
      words(cell, part, { x: startOf(index), top: rowTop + PADDING, width: (widths[index] ?? 0) - GAP }),
    )
    const height = Math.max(LEADING, ...set.map(({ bottom }) => bottom - rowTop - PADDING)) + 2 * PADDING
    const drawn = cells.map(({ drawing }, index) =>
      drawing
        ? drawings.draw(
            drawing.svg,
            drawingBox(drawing, {
              x: startOf(index),
              top: rowTop,
              width: (widths[index] ?? 0) - GAP,
              height,
            }),
          )
        : '',
    )
    const rule = line(x, rowTop + height, width, part === 'head' ? 'var(--ink)' : 'var(--rule)')
    return { svg: [rule, ...drawn, ...set.map(({ svg }) => svg)].join(''), bottom: rowTop + height }
  }
  return rows.reduce<SetBlock>(
    ({ svg, bottom }, row) => {
      const drawn = drawRow(row, bottom)
      return { svg: svg + drawn.svg, bottom: drawn.bottom }
    },
    { svg: '', bottom: top },
  )
}
