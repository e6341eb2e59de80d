import { memoise } from '../../domain/memoise'
import { type Box, clamp } from './boxes'
import type { Ring } from './hit'
import { boundsOfPoints, type Place } from './path'

type Line = readonly Place[]

/** The ground of a map: its countries with their outlines, closed lines in frame px, and the land outside the study. */
interface Ground {
  /** What no name may cover: buttons, a panel. */
  readonly taken?: readonly Box[]
  readonly countries: readonly { readonly rings: readonly Line[]; readonly disc?: Ring | undefined }[]
  readonly land: readonly Line[]
}

/** Side of a cell in screen px: a border is known to half of it. */
const CELL_PX = 2

/** Owners of cells; the countries of a map follow from FIRST on, in their order. */
export const SEA = 0
const LAND = 1
const BORDER = 2
export const FIRST = 3

/** The cells from a column and row up to others. */
export type Cells = readonly [left: number, top: number, right: number, bottom: number]

/** Whether two areas share a cell. */
export const meet = (a: Cells, b: Cells): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]

/** Which owner each cell of a part of a map has, `shown` in frame px; `unitPx` is frame px per screen px. */
export type NameGrid = ReturnType<typeof nameGrid>

const boundsOfLine = memoise((line: Line) => boundsOfPoints(line))

const discOf = ({ x, y, radius }: Ring): Line =>
  Array.from({ length: 16 }, (_, step) => {
    const angle = (step * Math.PI) / 8
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)]
  })

/** Which cells are whose, and through which a border or coast passes. */
const drawCells = ({ countries, land }: Ground, { x, y, width, height }: Box, cell: number) => {
  const [columns, rows] = [Math.floor(width / cell), Math.floor(height / cell)]
  const [owner, isBorder] = [new Uint8Array(columns * rows), new Uint8Array(columns * rows)]
  const column = (px: number) => clamp(Math.ceil((px - x) / cell - 0.5), 0, columns)
  const row = (px: number) => clamp(Math.ceil((px - y) / cell - 0.5), 0, rows)
  const markBorder = (x0: number, y0: number, x1: number, y1: number) => {
    const isAway =
      Math.max(x0, x1) < 0 || Math.max(y0, y1) < 0 || Math.min(x0, x1) > columns || Math.min(y0, y1) > rows
    const steps = isAway ? 0 : Math.max(1, Math.ceil(Math.max(Math.abs(x1 - x0), Math.abs(y1 - y0)) * 2))
    for (let step = 0; step < steps; step++) {
      const right = Math.floor(x0 + ((x1 - x0) * step) / steps)
      const down = Math.floor(y0 + ((y1 - y0) * step) / steps)
      if (right >= 0 && down >= 0 && right < columns && down < rows) isBorder[down * columns + right] = 1
    }
  }
  /** Fills closed lines, between each two crossings of the middle of a row. */
  const fill = (all: readonly Line[], by: number, hasBorder = true) => {
    const lines = all.filter((line) => {
      const [left, top, right, bottom] = boundsOfLine(line)
      return left <= x + width && top <= y + height && right >= x && bottom >= y
    })
    const crossings: number[] = []
    for (const line of lines) {
      let from = line.at(-1)!
      for (const to of line) {
        const end = row(Math.max(from[1], to[1]))
        for (let at = row(Math.min(from[1], to[1])); at < end; at++) {
          const down = y + (at + 0.5) * cell - from[1]
          const over = column(from[0] + ((to[0] - from[0]) * down) / (to[1] - from[1]))
          crossings.push(at * (columns + 1) + over)
        }
        if (hasBorder)
          markBorder((from[0] - x) / cell, (from[1] - y) / cell, (to[0] - x) / cell, (to[1] - y) / cell)
        from = to
      }
    }
    const sorted = Int32Array.from(crossings).sort()
    for (let index = 0; index < sorted.length; index += 2) {
      const down = Math.floor(sorted[index]! / (columns + 1))
      owner.fill(by, sorted[index]! - down, sorted[index + 1]! - down)
    }
    // An island or a cape between the middles of two rows has its cells as well.
    for (const line of lines)
      for (const place of line) {
        const [right, down] = [(place[0] - x) / cell, (place[1] - y) / cell]
        const isIn = right >= 0 && down >= 0 && right < columns && down < rows
        const at = Math.floor(down) * columns + Math.floor(right)
        if (isIn && owner[at] === SEA) owner[at] = by
      }
  }
  fill(land, LAND)
  for (const [index, { rings }] of countries.entries()) fill(rings, FIRST + index)
  for (const [index, { disc }] of countries.entries()) if (disc) fill([discOf(disc)], FIRST + index, false)
  return { columns, rows, owner, isBorder }
}

export const nameGrid = (ground: Ground, shown: Box, unitPx: number) => {
  const cell = CELL_PX * unitPx
  const { columns, rows, owner, isBorder } = drawCells(ground, shown, cell)
  const cellsIn = ({ x, y, width, height }: Box): Cells => [
    Math.floor((x - shown.x) / cell),
    Math.floor((y - shown.y) / cell),
    Math.ceil((x + width - shown.x) / cell),
    Math.ceil((y + height - shown.y) / cell),
  ]
  for (const box of ground.taken ?? []) {
    const [left, top, right, bottom] = cellsIn(box)
    const ends = [Math.max(0, left), Math.min(columns, right)] as const
    for (let row = Math.max(0, top); row < Math.min(rows, bottom) && ends[0] < ends[1]; row++)
      isBorder.fill(1, row * columns + ends[0], row * columns + ends[1])
  }
  /** The owner of all of a cell: one through which a border or coast passes, or that is taken, belongs to nobody. */
  const whole = owner.slice()
  /** How many cells from one to the right have the same owner. */
  const run = new Uint16Array(columns * rows)
  /** Of each owner, the number of its cells, and the longest row of them. */
  const count = new Int32Array(FIRST + ground.countries.length)
  const longest = new Uint16Array(count.length)
  for (let row = 0; row < rows; row++) {
    let [length, by] = [0, -1]
    for (let at = (row + 1) * columns - 1; at >= row * columns; at--) {
      count[owner[at]!]! += 1
      if (isBorder[at]) whole[at] = BORDER
      length = whole[at] === by ? length + 1 : 1
      by = whole[at]!
      run[at] = length
      if (length > longest[by]!) longest[by] = length
    }
  }
  const owned = Array.from(count, (length, by) => new Int32Array(by < FIRST ? 0 : length))
  for (let at = owner.length - 1; at >= 0; at--) {
    const by = owner[at]!
    if (by >= FIRST) owned[by]![(count[by]! -= 1)] = at
  }
  const isAtSea = (at: number) =>
    owner[at - columns] === SEA ||
    owner[at + columns] === SEA ||
    owner[at - 1] === SEA ||
    owner[at + 1] === SEA
  const coasts: Int32Array[] = []
  return {
    /** The cells of a country, and those of them that lie at the sea. */
    own: (by: number): Int32Array => owned[by]!,
    coast: (by: number): Int32Array => (coasts[by] ??= owned[by]!.filter(isAtSea)),
    /** Where the middle of a cell is, in frame px. */
    x: (at: number): number => shown.x + ((at % columns) + 0.5) * cell,
    y: (at: number): number => shown.y + (Math.floor(at / columns) + 0.5) * cell,
    /** The cells on which a box lies. */
    cellsIn,
    /** Whether a country has a row of cells as wide as a box. */
    hasRow: (by: number, { width }: Box): boolean => longest[by]! >= width / cell,
    /** Whether a box, moved right and down, has one owner. */
    isAll: ({ x, y, width, height }: Box, by: number, across: number, down: number): boolean => {
      const left = Math.floor((x + across - shown.x) / cell)
      const top = Math.floor((y + down - shown.y) / cell)
      const right = Math.ceil((x + across + width - shown.x) / cell)
      const bottom = Math.ceil((y + down + height - shown.y) / cell)
      if (left < 0 || top < 0 || right > columns || bottom > rows) return false
      for (let at = top * columns + left; at < bottom * columns; at += columns)
        if (whole[at] !== by || run[at]! < right - left) return false
      return true
    },
    /** Whether cells have one of another country among them. */
    hasOther: ([left, top, right, bottom]: Cells, by: number): boolean => {
      for (let row = Math.max(0, top); row < Math.min(rows, bottom); row++)
        for (let at = row * columns + Math.max(0, left); at < row * columns + Math.min(columns, right); at++)
          if (owner[at]! >= FIRST && owner[at] !== by) return true
      return false
    },
  }
}
