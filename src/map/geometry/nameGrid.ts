import type { Box } from './boxes'
import type { Ring } from './rings'

/** A place in frame px. */
export type Place = readonly [x: number, y: number]

/** Closed lines, in frame px. */
export type Rings = readonly (readonly Place[])[]

/** Side of a cell in screen px: a border is known to half of it. */
const CELL_PX = 2

/** Owners of cells; the countries of a map follow from FIRST on, in their order. */
export const SEA = 0
const LAND = 1
const TAKEN = 2
const BORDER = 3
export const FIRST = 4

/** The ground of a map: its countries with their outlines, and the land outside the study. */
export interface Ground {
  readonly countries: readonly { readonly rings: Rings; readonly disc?: Ring | undefined }[]
  readonly land: Rings
}

export interface CellsOf {
  readonly own: Int32Array
  readonly coast: Int32Array
}

/** Which owner each cell of a part of a map has, and for how many cells to its right the owner stays the same. */
export interface NameGrid {
  /** A country's cells, and those of them that lie at the sea, which few countries ask for. */
  readonly cellsOf: (owner: number) => CellsOf
  /** Where the middle of a cell is. */
  readonly x: (cell: number) => number
  readonly y: (cell: number) => number
  /** Whether all of a box has one owner. */
  readonly isAll: (box: Box, owner: number) => boolean
  /** Whether a part of a box belongs to another country. */
  readonly hasOther: (box: Box, owner: number) => boolean
  /** Makes the cells of a box owned by what stands there. */
  readonly take: (box: Box) => void
  readonly copy: () => NameGrid
}

const discOf = ({ x, y, radius }: Ring): readonly Place[] =>
  Array.from({ length: 16 }, (_, step) => {
    const angle = (step * Math.PI) / 8
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)]
  })

interface Cells {
  readonly shown: Box
  readonly cell: number
  readonly columns: number
  readonly rows: number
  readonly owner: Uint8Array
  /** The same, but that a cell through which a border or coast passes belongs to nobody. */
  readonly whole: Uint8Array
}

/** Fills closed lines by the parity of their crossings of the middle of each row. */
const fill = ({ shown, cell, columns, rows, owner }: Cells, rings: Rings, by: number): void => {
  const crossings: number[][] = []
  for (const ring of rings) {
    let from = ring.at(-1)
    for (const to of ring) {
      const [x0, y0] = from ?? to
      const [x1, y1] = to
      const [upper, lower] = [(Math.min(y0, y1) - shown.y) / cell, (Math.max(y0, y1) - shown.y) / cell]
      for (let row = Math.max(0, Math.ceil(upper - 0.5)); row < rows && row + 0.5 < lower; row++) {
        const y = shown.y + (row + 0.5) * cell
        ;(crossings[row] ??= []).push((x0 + ((x1 - x0) * (y - y0)) / (y1 - y0) - shown.x) / cell)
      }
      from = to
    }
  }
  const column = (x: number) => Math.min(columns, Math.max(0, Math.ceil(x - 0.5)))
  crossings.forEach((xs, row) => {
    xs.sort((a, b) => a - b)
    for (let pair = 0; pair + 1 < xs.length; pair += 2)
      owner.fill(by, row * columns + column(xs[pair] ?? 0), row * columns + column(xs[pair + 1] ?? 0))
  })
  // An island between the middles of two rows has a cell as well.
  for (const [start] of rings) {
    const [across = -1, down = -1] = start ? [(start[0] - shown.x) / cell, (start[1] - shown.y) / cell] : []
    const isIn = across >= 0 && down >= 0 && across < columns && down < rows
    const at = Math.floor(down) * columns + Math.floor(across)
    if (isIn && owner[at] === SEA) owner[at] = by
  }
}

/** Marks the cells through which closed lines pass. */
const markBorders = ({ shown, cell, columns, rows, whole }: Cells, rings: Rings): void => {
  const inCells = ([x, y]: Place): Place => [(x - shown.x) / cell, (y - shown.y) / cell]
  for (const ring of rings) {
    let [x0, y0] = inCells(ring.at(-1) ?? [0, 0])
    for (const point of ring) {
      const [x1, y1] = inCells(point)
      const isAway =
        Math.max(x0, x1) < 0 || Math.max(y0, y1) < 0 || Math.min(x0, x1) > columns || Math.min(y0, y1) > rows
      const steps = isAway ? 0 : Math.max(1, Math.ceil(Math.max(Math.abs(x1 - x0), Math.abs(y1 - y0)) * 2))
      for (let step = 0; step < steps; step++) {
        const column = Math.floor(x0 + ((x1 - x0) * step) / steps)
        const row = Math.floor(y0 + ((y1 - y0) * step) / steps)
        if (column >= 0 && row >= 0 && column < columns && row < rows) whole[row * columns + column] = BORDER
      }
      ;[x0, y0] = [x1, y1]
    }
  }
}

/** Counts for each cell of a row how many from it on have one owner. */
const countRow = ({ columns, whole }: Cells, run: Uint16Array, row: number): void => {
  let [length, by]: [number, number | undefined] = [0, undefined]
  for (let at = (row + 1) * columns - 1; at >= row * columns; at--) {
    length = whole[at] === by ? length + 1 : 1
    by = whole[at]
    run[at] = length
  }
}

/** Sorts cells by their owner. */
const sortedByOwner = ({ owner }: Cells, owners: number) => {
  const starts = new Int32Array(owners + 1)
  for (const by of owner) starts[by + 1]! += 1
  for (let by = 0; by < owners; by++) starts[by + 1]! += starts[by]!
  const next = starts.slice()
  const sorted = new Int32Array(owner.length)
  for (let at = 0; at < owner.length; at++) sorted[next[owner[at]!]!++] = at
  const coasts: Int32Array[] = []
  return { sorted, starts, coasts }
}

const gridOn = (cells: Cells, run: Uint16Array, byOwner: ReturnType<typeof sortedByOwner>): NameGrid => {
  const { sorted, starts, coasts } = byOwner
  const { shown, cell, columns, rows, owner, whole } = cells
  const sidesOf = ({ x, y, width, height }: Box) =>
    [
      Math.floor((x - shown.x) / cell),
      Math.floor((y - shown.y) / cell),
      Math.ceil((x + width - shown.x) / cell),
      Math.ceil((y + height - shown.y) / cell),
    ] as const
  const clipped = (box: Box) => {
    const [left, top, right, bottom] = sidesOf(box)
    return [Math.max(0, left), Math.max(0, top), Math.min(columns, right), Math.min(rows, bottom)] as const
  }
  const isAtSea = (at: number) =>
    owner[at - columns] === SEA ||
    owner[at + columns] === SEA ||
    owner[at - 1] === SEA ||
    owner[at + 1] === SEA
  return {
    cellsOf: (by) => {
      const own = sorted.subarray(starts[by], starts[by + 1])
      return {
        own,
        get coast() {
          return (coasts[by] ??= own.filter(isAtSea))
        },
      }
    },
    x: (at) => shown.x + ((at % columns) + 0.5) * cell,
    y: (at) => shown.y + (Math.floor(at / columns) + 0.5) * cell,
    isAll: (box, by) => {
      const [left, top, right, bottom] = sidesOf(box)
      if (left < 0 || top < 0 || right > columns || bottom > rows) return false
      for (let at = top * columns + left; at < bottom * columns; at += columns)
        if (whole[at] !== by || (run[at] ?? 0) < right - left) return false
      return true
    },
    hasOther: (box, by) => {
      const [left, top, right, bottom] = clipped(box)
      for (let row = top; row < bottom; row++)
        for (let at = row * columns + left; at < row * columns + right; at++)
          if ((owner[at] ?? SEA) >= FIRST && owner[at] !== by) return true
      return false
    },
    take: (box) => {
      const [left, top, right, bottom] = clipped(box)
      if (left >= right) return
      for (let row = top; row < bottom; row++) {
        whole.fill(TAKEN, row * columns + left, row * columns + right)
        countRow(cells, run, row)
      }
    },
    copy: () => gridOn({ ...cells, whole: whole.slice() }, run.slice(), byOwner),
  }
}

/** Writes who owns what of a part of a map, `shown` in frame px; `unitPx` is frame px per screen px. */
export const nameGrid = ({ countries, land }: Ground, shown: Box, unitPx: number): NameGrid => {
  const cell = CELL_PX * unitPx
  const [columns, rows] = [Math.floor(shown.width / cell), Math.floor(shown.height / cell)]
  const owner = new Uint8Array(columns * rows)
  const cells = { shown, cell, columns, rows, owner, whole: owner }
  fill(cells, land, LAND)
  for (const [index, { rings }] of countries.entries()) fill(cells, rings, FIRST + index)
  for (const [index, { disc }] of countries.entries()) if (disc) fill(cells, [discOf(disc)], FIRST + index)
  const bordered = { ...cells, whole: owner.slice() }
  for (const rings of [land, ...countries.map((country) => country.rings)]) markBorders(bordered, rings)
  const run = new Uint16Array(columns * rows)
  for (let row = 0; row < rows; row++) countRow(bordered, run, row)
  return gridOn(bordered, run, sortedByOwner(cells, FIRST + countries.length))
}
