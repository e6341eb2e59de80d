import { type Box, contains, overlaps } from './boxes'
import type { Edges } from './edges'

/** A box, and the line to it from a point: to the middle of its near side, or straight up or down. */
interface BoxAtLine {
  readonly box: Box
  readonly meets: readonly [x: number, y: number]
  readonly length: number
}

/** A box to be found, with lengths in frame px. */
interface BoxWanted {
  readonly width: number
  readonly height: number
  readonly from: readonly [x: number, y: number]
  readonly avoid: readonly Box[]
  readonly longest?: number
  /** The only shape that the line may cross, or ANY_SHAPE. If absent, the line may also cross what is to be avoided. */
  readonly through?: number
}

/** The part of a map outside its shapes: water, and land outside. */
interface FreeSpace {
  readonly nearest: (wanted: BoxWanted) => BoxAtLine | null
}

/** Number of cells across a map; a cell that a shape reaches into is not free. */
const ACROSS = 300

/** For a line that may cross all shapes, but nothing that is to be avoided. */
export const ANY_SHAPE = -1

/** Owners of cells: free and more than one shape; the numbers between are of single shapes. */
const FREE = 0
const SEVERAL = 255

const squaresOf = ({ x: left, y: top, width, height }: Box, shapes: readonly Edges[]) => {
  const side = width / ACROSS
  const rows = Math.floor(height / side)
  const owners = new Uint8Array(ACROSS * rows)
  const take = (row: number, from: number, to: number, owner: number) => {
    const last = Math.min(ACROSS - 1, Math.floor(to / side))
    for (let column = Math.max(0, Math.floor(from / side)); column <= last; column++) {
      const at = row * ACROSS + column
      owners[at] = owners[at] === FREE || owners[at] === owner ? owner : SEVERAL
    }
  }
  shapes.forEach((edges, index) => {
    const crossings: number[][] = Array.from({ length: rows }, () => [])
    for (let at = 0; at < edges.length; at += 4) {
      const [x0, y0] = [(edges[at] as number) - left, (edges[at + 1] as number) - top]
      const [x1, y1] = [(edges[at + 2] as number) - left, (edges[at + 3] as number) - top]
      const [upper, lower] = [Math.min(y0, y1), Math.max(y0, y1)]
      const xAt = (y: number) => x0 + ((x1 - x0) * (y - y0)) / (y1 - y0)
      const lastRow = Math.min(rows - 1, Math.floor(lower / side))
      for (let row = Math.max(0, Math.floor(upper / side)); row <= lastRow; row++) {
        const [a, b] =
          y0 === y1 ? [x0, x1] : [xAt(Math.max(upper, row * side)), xAt(Math.min(lower, (row + 1) * side))]
        take(row, Math.min(a, b), Math.max(a, b), index + 1)
        const middle = (row + 0.5) * side
        if (y0 > middle !== y1 > middle) crossings[row]?.push(xAt(middle))
      }
    }
    crossings.forEach((found, row) => {
      const sorted = found.toSorted((a, b) => a - b)
      for (let pair = 0; pair + 1 < sorted.length; pair += 2)
        take(row, sorted[pair] ?? 0, sorted[pair + 1] ?? 0, index + 1)
    })
  })
  return { side, rows, owners }
}

/** Rasters the free space of a part of a map, once for its shapes. */
export const freeSpaceOf = (within: Box, shapes: readonly Edges[]): FreeSpace => {
  const { side, rows, owners } = squaresOf(within, shapes)
  // A summed-area table counts the owned cells above and to the left of each corner.
  const sums = new Uint32Array((ACROSS + 1) * (rows + 1))
  const sum = (column: number, row: number) => sums[row * (ACROSS + 1) + column] ?? 0
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < ACROSS; column++)
      sums[(row + 1) * (ACROSS + 1) + column + 1] =
        (owners[row * ACROSS + column] === FREE ? 0 : 1) +
        sum(column, row + 1) +
        sum(column + 1, row) -
        sum(column, row)

  /** Tells whether a line crosses no shape but one, to the precision of cells, and no box to be avoided. */
  const passesOnly = (
    { meets: [toX, toY], length }: BoxAtLine,
    { from: [x, y], avoid }: BoxWanted,
    own: number,
  ) => {
    const steps = Math.ceil(length / side)
    return Array.from({ length: steps }, (_, step) => step / steps).every((share) => {
      const [atX, atY] = [x + (toX - x) * share, y + (toY - y) * share]
      const [column, row] = [Math.floor((atX - within.x) / side), Math.floor((atY - within.y) / side)]
      const owner = owners[row * ACROSS + column] ?? FREE
      const isClear = own === ANY_SHAPE || owner === FREE || owner === SEVERAL || owner === own + 1
      return isClear && !avoid.some((box) => contains(box, { x: atX, y: atY, width: 0, height: 0 }))
    })
  }

  const nearest = (wanted: BoxWanted): BoxAtLine | null => {
    const { from, avoid, through, longest = Infinity } = wanted
    const [across, down] = [Math.ceil(wanted.width / side), Math.ceil(wanted.height / side)]
    const [width, height] = [across * side, down * side]
    let best: BoxAtLine | null = null
    let shortest = longest
    const lookInRow = (row: number) => {
      const y = within.y + row * side
      const first = Math.floor((from[0] - shortest - width - within.x) / side)
      const last = Math.ceil((from[0] + shortest - within.x) / side)
      for (let column = Math.max(0, first); column <= Math.min(ACROSS - across, last); column++) {
        const x = within.x + column * side
        const isBeside = from[0] < x || from[0] > x + width
        const meetsX = isBeside ? (from[0] < x ? x : x + width) : x + width / 2
        const meetsY = isBeside ? y + height / 2 : from[1] < y ? y : y + height
        const length = Math.hypot(meetsX - from[0], meetsY - from[1])
        if (length >= shortest && !(best && length === shortest && y < best.box.y)) continue
        const taken =
          sum(column + across, row + down) -
          sum(column, row + down) -
          sum(column + across, row) +
          sum(column, row)
        if (taken > 0) continue
        const found: BoxAtLine = { box: { x, y, width, height }, meets: [meetsX, meetsY], length }
        if (avoid.some((other) => overlaps(other, found.box))) continue
        if (through !== undefined && !passesOnly(found, wanted, through)) continue
        best = found
        shortest = length
      }
    }
    const lastRow = rows - down
    const start = Math.max(0, Math.min(lastRow, Math.round((from[1] - within.y - height / 2) / side)))
    const isNear = (row: number) => {
      const y = within.y + row * side
      return Math.max(y - from[1], from[1] - y - height) <= shortest
    }
    for (let offset = 0; offset <= lastRow; offset++) {
      const near = [...new Set([start - offset, start + offset])].filter(
        (row) => row >= 0 && row <= lastRow && isNear(row),
      )
      if (near.length === 0) break
      near.forEach(lookInRow)
    }
    return best
  }
  return { nearest }
}
