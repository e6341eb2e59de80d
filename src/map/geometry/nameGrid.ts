import type { Box } from './boxes'
import type { Ring } from './hit'
import type { Place } from './path'

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
interface Ground {
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
  /** Whether all of a box, moved right and down, has one owner. */
  readonly isAll: (box: Box, owner: number, right?: number, down?: number) => boolean
  /** Whether a part of a box, moved right and down, belongs to another country. */
  readonly hasOther: (box: Box, owner: number, right: number, down: number) => boolean
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
  /** Where the inside of lines begins or ends in a row, while they are filled. */
  readonly crossed: Uint8Array
}

/** Fills closed lines by the parity of their crossings of the middle of each row. */
const fill = ({ shown, cell, columns, rows, owner, crossed }: Cells, rings: Rings, by: number): void => {
  const across = (x: number) => Math.min(columns, Math.max(0, Math.ceil((x - shown.x) / cell - 0.5)))
  let [left, right, top, bottom] = [columns, 0, rows, 0]
  for (const ring of rings) {
    let from = ring.at(-1)!
    for (const to of ring) {
      const first = Math.max(0, Math.ceil((Math.min(from[1], to[1]) - shown.y) / cell - 0.5))
      const end = Math.min(rows, Math.ceil((Math.max(from[1], to[1]) - shown.y) / cell - 0.5))
      for (let row = first; row < end; row++) {
        const down = shown.y + (row + 0.5) * cell - from[1]
        const column = across(from[0] + ((to[0] - from[0]) * down) / (to[1] - from[1]))
        crossed[row * (columns + 1) + column]! ^= 1
        left = Math.min(left, column)
        right = Math.max(right, column)
      }
      top = Math.min(top, first)
      bottom = Math.max(bottom, end)
      from = to
    }
  }
  for (let row = top; row < bottom; row++) {
    let isIn = 0
    for (let column = left; column <= right; column++) {
      const at = row * (columns + 1) + column
      isIn ^= crossed[at]!
      crossed[at] = 0
      if (isIn) owner[at - row] = by
    }
  }
  // An island or a cape between the middles of two rows has its cells as well.
  for (const ring of rings)
    for (const [x, y] of ring) {
      const [over, down] = [(x - shown.x) / cell, (y - shown.y) / cell]
      const isIn = over >= 0 && down >= 0 && over < columns && down < rows
      const at = Math.floor(down) * columns + Math.floor(over)
      if (isIn && owner[at] === SEA) owner[at] = by
    }
}

/** Marks the cells through which closed lines pass. */
const markBorders = ({ shown, cell, columns, rows, whole }: Cells, rings: Rings): void => {
  for (const ring of rings) {
    let from = ring.at(-1)!
    for (const to of ring) {
      const x0 = (from[0] - shown.x) / cell
      const y0 = (from[1] - shown.y) / cell
      const x1 = (to[0] - shown.x) / cell
      const y1 = (to[1] - shown.y) / cell
      from = to
      const isAway =
        Math.max(x0, x1) < 0 || Math.max(y0, y1) < 0 || Math.min(x0, x1) > columns || Math.min(y0, y1) > rows
      const steps = isAway ? 0 : Math.max(1, Math.ceil(Math.max(Math.abs(x1 - x0), Math.abs(y1 - y0)) * 2))
      for (let step = 0; step < steps; step++) {
        const column = Math.floor(x0 + ((x1 - x0) * step) / steps)
        const row = Math.floor(y0 + ((y1 - y0) * step) / steps)
        if (column >= 0 && row >= 0 && column < columns && row < rows) whole[row * columns + column] = BORDER
      }
    }
  }
}

/** Counts for each cell of a row how many from it on have one owner. */
const countRow = ({ columns, whole }: Cells, run: Uint16Array, row: number): void => {
  let length = 0
  let by = -1
  for (let at = (row + 1) * columns - 1; at >= row * columns; at--) {
    length = whole[at] === by ? length + 1 : 1
    by = whole[at]!
    run[at] = length
  }
}

/** Sorts the cells of countries by their owner. */
const sortedByOwner = ({ owner }: Cells, owners: number) => {
  const starts = new Int32Array(owners + 1)
  for (let at = 0; at < owner.length; at++) if (owner[at]! >= FIRST) starts[owner[at]! + 1]! += 1
  for (let by = 0; by < owners; by++) starts[by + 1]! += starts[by]!
  const next = starts.slice()
  const sorted = new Int32Array(starts[owners]!)
  for (let at = 0; at < owner.length; at++) if (owner[at]! >= FIRST) sorted[next[owner[at]!]!++] = at
  const coasts: Int32Array[] = []
  return { sorted, starts, coasts }
}

const gridOn = (cells: Cells, run: Uint16Array, byOwner: ReturnType<typeof sortedByOwner>): NameGrid => {
  const { sorted, starts, coasts } = byOwner
  const { shown, cell, columns, rows, owner, whole } = cells
  const clipped = ({ x, y, width, height }: Box, right = 0, down = 0) =>
    [
      Math.max(0, Math.floor((x + right - shown.x) / cell)),
      Math.max(0, Math.floor((y + down - shown.y) / cell)),
      Math.min(columns, Math.ceil((x + right + width - shown.x) / cell)),
      Math.min(rows, Math.ceil((y + down + height - shown.y) / cell)),
    ] as const
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
    isAll: ({ x, y, width, height }, by, across = 0, down = 0) => {
      const left = Math.floor((x + across - shown.x) / cell)
      const top = Math.floor((y + down - shown.y) / cell)
      const right = Math.ceil((x + across + width - shown.x) / cell)
      const bottom = Math.ceil((y + down + height - shown.y) / cell)
      if (left < 0 || top < 0 || right > columns || bottom > rows) return false
      for (let at = top * columns + left; at < bottom * columns; at += columns)
        if (whole[at] !== by || run[at]! < right - left) return false
      return true
    },
    hasOther: (box, by, across, down) => {
      const [left, top, right, bottom] = clipped(box, across, down)
      for (let row = top; row < bottom; row++)
        for (let at = row * columns + left; at < row * columns + right; at++)
          if (owner[at]! >= FIRST && owner[at] !== by) return true
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
  const crossed = new Uint8Array((columns + 1) * rows)
  const cells = { shown, cell, columns, rows, owner, whole: owner, crossed }
  fill(cells, land, LAND)
  for (const [index, { rings }] of countries.entries()) fill(cells, rings, FIRST + index)
  for (const [index, { disc }] of countries.entries()) if (disc) fill(cells, [discOf(disc)], FIRST + index)
  const bordered = { ...cells, whole: owner.slice() }
  for (const rings of [land, ...countries.map((country) => country.rings)]) markBorders(bordered, rings)
  const run = new Uint16Array(columns * rows)
  for (let row = 0; row < rows; row++) countRow(bordered, run, row)
  return gridOn(bordered, run, sortedByOwner(cells, FIRST + countries.length))
}
