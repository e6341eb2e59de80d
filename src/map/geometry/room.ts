import { type Box, shared } from './boxes'
import { type Edges, extentOf, isInside } from './edges'

/** The largest box inside a shape, in px: its middle and its height. */
export interface Room {
  readonly x: number
  readonly y: number
  readonly height: number
}

interface RoomWanted {
  readonly aspect: number
  readonly within: Box
  readonly avoid?: readonly Box[]
}

/** The box found may be smaller than the largest by this share. */
const PRECISION = 0.03

const LEAST_PX = 0.2

const farAt = (share: number, x: number, y: number, dx: number, dy: number): number =>
  share > 0 && share < 1 ? Math.max(Math.abs(x + share * dx), Math.abs(y + share * dy)) : Infinity

/** Distance of a segment from the origin in the maximum norm. */
const distanceTo = (x0: number, y0: number, x1: number, y1: number): number => {
  const [dx, dy] = [x1 - x0, y1 - y0]
  return Math.min(
    Math.max(Math.abs(x0), Math.abs(y0)),
    Math.max(Math.abs(x1), Math.abs(y1)),
    farAt(-x0 / dx, x0, y0, dx, dy),
    farAt(-y0 / dy, x0, y0, dx, dy),
    farAt((y0 - x0) / (dx - dy), x0, y0, dx, dy),
    farAt(-(x0 + y0) / (dx + dy), x0, y0, dx, dy),
  )
}

const leastOf = (a: number, b: number): number =>
  a > 0 ? (b > 0 ? Math.min(a, b) : 0) : b < 0 ? -Math.max(a, b) : 0

/** A square of points, in widths and heights of the box, with the edges that may be the nearest to one of them. */
interface Cell {
  readonly x: number
  readonly y: number
  readonly half: number
  /** Half the height of the largest box around its middle; negative outside the shape. */
  readonly room: number
  /** Upper bound of `room` over its points. */
  readonly most: number
  readonly near: readonly number[]
}

const freeAround = (x: number, y: number, { aspect, within, avoid = [] }: RoomWanted): number => {
  let free = Math.min(
    (x - within.x) / aspect,
    (within.x + within.width - x) / aspect,
    y - within.y,
    within.y + within.height - y,
  )
  for (const box of avoid) {
    const across = Math.max(box.x - x, x - box.x - box.width) / aspect
    const down = Math.max(box.y - y, y - box.y - box.height)
    free = Math.min(free, Math.max(across, down))
  }
  return free
}

const MOST_CELLS = 12

const insert = (cells: Cell[], cell: Cell) => {
  let [from, to] = [0, cells.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((cells[middle] as Cell).most < cell.most) from = middle + 1
    else to = middle
  }
  cells.splice(from, 0, cell)
}

/** Finds the largest box inside some edges by branch and bound over ever smaller squares. Null where none fits. */
export const roomIn = (edges: Edges, wanted: RoomWanted): Room | null => {
  const { aspect, within } = wanted
  const cellAt = (x: number, y: number, half: number, candidates: readonly number[]): Cell => {
    let nearest = Infinity
    const bounds = candidates.map((at) => {
      const x0 = (edges[at] as number) / aspect - x
      const y0 = (edges[at + 1] as number) - y
      const x1 = (edges[at + 2] as number) / aspect - x
      const y1 = (edges[at + 3] as number) - y
      const least = Math.max(leastOf(x0, x1), leastOf(y0, y1))
      if (least < nearest) nearest = Math.min(nearest, distanceTo(x0, y0, x1, y1))
      return least
    })
    const own = isInside(edges, x * aspect, y) ? nearest : -nearest
    const room = Math.min(own, freeAround(x * aspect, y, wanted))
    const near = candidates.filter((_, index) => (bounds[index] as number) <= nearest + 2 * half)
    return { x, y, half, room, most: room + half, near }
  }
  const area = shared(within, extentOf(edges))
  const [width, height] = [area.width / aspect, area.height]
  const side = Math.max(Math.min(width, height), Math.max(width, height) / MOST_CELLS)
  if (!(width > 0 && height > 0)) return null
  const all = Array.from({ length: edges.length / 4 }, (_, index) => index * 4)
  const cells: Cell[] = []
  for (let x = area.x / aspect; x < area.x / aspect + width; x += side)
    for (let y = area.y; y < area.y + height; y += side)
      insert(cells, cellAt(x + side / 2, y + side / 2, side / 2, all))
  let best: Cell | undefined
  while (cells.length > 0) {
    const cell = cells.pop() as Cell
    if (!best || cell.room > best.room) best = cell
    if (cell.most <= Math.max(best.room * (1 + PRECISION), LEAST_PX / 2)) break
    const half = cell.half / 2
    for (const across of [-half, half])
      for (const down of [-half, half]) {
        const part = cellAt(cell.x + across, cell.y + down, half, cell.near)
        if (part.most > best.room) insert(cells, part)
      }
  }
  return best && best.room >= LEAST_PX / 2 ? { x: best.x * aspect, y: best.y, height: 2 * best.room } : null
}
