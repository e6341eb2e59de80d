import { paragraphsOf } from './figureText'

/** A cell of a table that is a chart, with lengths in px. */
export interface Cell {
  readonly paragraphs: readonly string[]
  readonly weight: number
  readonly isAtEnd: boolean
  readonly drawing: CellDrawing | null
}

/** A mark before the text of a cell, a bar after it, or an axis as the cell. */
export interface CellDrawing {
  readonly svg: SVGSVGElement
  readonly kind: 'mark' | 'bar' | 'axis'
  /** 0 for an axis, which is as high as its row. */
  readonly height: number
  readonly width: number
  readonly start: number
  readonly end: number
}

export interface Row {
  readonly part: 'head' | 'body' | 'footer'
  readonly cells: readonly Cell[]
}

/** A table as it is drawn: the shares of its columns, and its rows. */
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

const PARTS: Readonly<Record<string, Row['part']>> = { thead: 'head', tfoot: 'footer' }

/** Reads the number of parts that each column takes. */
export const columnsOf = (table: HTMLTableElement): number[] =>
  [...(table.rows[0]?.cells ?? [])].map((cell) => Number(cell.dataset['pictureColumn']) || 1)

/** Reads a table of a page as it is shown. */
export const tableCells = (table: HTMLTableElement): ChartTable => {
  const rows = [...table.rows].map((row) => ({
    part: PARTS[row.parentElement?.localName ?? ''] ?? 'body',
    cells: [...row.cells].map(cellOf),
  }))
  return { columns: columnsOf(table), rows }
}
