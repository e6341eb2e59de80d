import { paragraphsOf } from './figureText'

/** A cell of a table that is a chart. Lengths in px. */
export interface Cell {
  readonly paragraphs: readonly string[]
  readonly weight: number
  readonly isAtEnd: boolean
  readonly drawing: CellDrawing | null
}

/** What is drawn in a cell: a mark before its words, a bar after them, or an axis that is the cell. */
export interface CellDrawing {
  readonly svg: SVGSVGElement
  readonly kind: 'mark' | 'bar' | 'axis'
  /** Of an axis 0: it is as high as its row. */
  readonly height: number
  readonly width: number
  /** Room that an axis keeps at its ends, for what reaches over them. */
  readonly start: number
  readonly end: number
}

/** A row of such a table. */
export interface Row {
  readonly part: 'head' | 'body' | 'foot'
  readonly cells: readonly Cell[]
}

/** A table as it is drawn: the parts of the width that its columns take, and its rows. */
export interface ChartTable {
  readonly columns: readonly number[]
  readonly rows: readonly Row[]
}

const drawingOf = (cell: HTMLTableCellElement, hasWords: boolean): CellDrawing | null => {
  const svg = [...cell.querySelectorAll('svg')].find((one) => !one.closest('[data-picture-skip]'))
  if (!svg) return null
  const style = getComputedStyle(cell)
  const width = Number(svg.getAttribute('width'))
  return {
    svg,
    kind: width > 0 ? 'mark' : hasWords ? 'bar' : 'axis',
    width: width || 0,
    height: Number(svg.getAttribute('height')) || 0,
    start: Number.parseFloat(style.paddingLeft) || 0,
    end: Number.parseFloat(style.paddingRight) || 0,
  }
}

const cellOf = (cell: HTMLTableCellElement): Cell => {
  const style = getComputedStyle(cell)
  const paragraphs = paragraphsOf(cell)
  return {
    paragraphs,
    weight: Number(style.fontWeight) || 400,
    isAtEnd: ['end', 'right'].includes(style.textAlign),
    drawing: drawingOf(cell, paragraphs.length > 0),
  }
}

const PARTS: Readonly<Record<string, Row['part']>> = { thead: 'head', tfoot: 'foot' }

/** How many parts of the width each column takes: as many as its head says, or one. */
export const columnsOf = (table: HTMLTableElement): number[] =>
  [...(table.rows[0]?.cells ?? [])].map((cell) => Number(cell.dataset['pictureColumn']) || 1)

/** Reads a table of a page as it is seen now. */
export const tableCells = (table: HTMLTableElement): ChartTable => {
  const rows = [...table.rows].map((row) => ({
    part: PARTS[row.parentElement?.localName ?? ''] ?? 'body',
    cells: [...row.cells].map(cellOf),
  }))
  return { columns: columnsOf(table), rows }
}
