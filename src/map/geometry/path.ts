import type { Box } from './boxes'

/** A point in whole steps of a grid. */
export type GridPoint = readonly [x: number, y: number]

/** A line on the grid without repeated points. */
export interface PathLine {
  readonly points: readonly GridPoint[]
  readonly isClosed: boolean
}

/** Step of a grid finer than any screen shows, in px. */
export const FINE_STEP = 0.1

/** Writes tenths as a number in the shortest form of SVG, after a space where the sign does not separate it: ` .5`, `-.5`. */
const written = (tenths: number): string => {
  const size = Math.abs(tenths)
  const rest = size % 10
  const whole = (size - rest) / 10
  return `${tenths < 0 ? '-' : ' '}${whole === 0 && rest > 0 ? '' : whole}${rest > 0 ? `.${rest}` : ''}`
}

/** Writes lines as a short SVG path: each has a start and relative steps. */
export const writePath = (lines: readonly PathLine[], stepPx: number): string => {
  const pair = (x: number, y: number) =>
    written(Math.round(x * stepPx * 10)) + written(Math.round(y * stepPx * 10))
  return lines
    .map(({ points, isClosed }) => {
      const [[startX, startY] = [0, 0]] = points
      let [x, y, steps] = [startX, startY, '']
      for (const [toX, toY] of points.slice(1)) {
        steps += pair(toX - x, toY - y)
        ;[x, y] = [toX, toY]
      }
      return `M${pair(startX, startY).trimStart()}l${steps.trimStart()}${isClosed ? 'z' : ''}`
    })
    .join('')
}

/** Reads the points, in px, of each line of a path that `writePath` wrote. */
export const readPath = (path: string): Place[][] =>
  path
    .split(/(?=M)/)
    .filter(Boolean)
    .map((line) => {
      const tenths = (line.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map((value) =>
        Math.round(Number(value) * 10),
      )
      let [x, y] = [0, 0]
      return Array.from({ length: tenths.length / 2 }, (_, index): [number, number] => {
        ;[x, y] = [x + (tenths[index * 2] ?? 0), y + (tenths[index * 2 + 1] ?? 0)]
        return [x / 10, y / 10]
      })
    })

export type Place = readonly [x: number, y: number]

/** The least and the greatest coordinates of some places: left, top, right and bottom in px; or west, south, east and north in degrees. */
export type Bounds = readonly [number, number, number, number]

/** Gives the smallest bounds of all places; without places, bounds that meet nothing. */
export const boundsOfPoints = (places: Iterable<Place>): Bounds => {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x, y] of places) {
    left = Math.min(left, x)
    top = Math.min(top, y)
    right = Math.max(right, x)
    bottom = Math.max(bottom, y)
  }
  return [left, top, right, bottom]
}

/** Gives the smallest box around a path that `writePath` wrote. */
export const boxOfPath = (path: string): Box => {
  const [x, y, right, bottom] = boundsOfPoints(readPath(path).flat())
  return { x, y, width: right - x, height: bottom - y }
}

/** A similarity of the plane, in the order of SVG: a, b, c, d, e and f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number]

/** Writes a matrix as an SVG transform. */
export const writeMatrix = (matrix: Matrix): string =>
  `matrix(${matrix.map((value) => Number(value.toFixed(5))).join()})`

/** Reads a matrix that `writeMatrix` wrote. */
export const readMatrix = (transform: string): Matrix =>
  (transform.match(/-?[\d.]+/g) ?? []).map(Number) as unknown as Matrix

/** Gives how many times larger a matrix makes an area. */
export const growthOf = ([a, b]: Matrix): number => a ** 2 + b ** 2

/** Moves a place by a matrix, to a tenth of a px. */
export const moved = ([a, b, c, d, e, f]: Matrix, [x, y]: Place): Place => [
  Math.round((a * x + c * y + e) * 10) / 10,
  Math.round((b * x + d * y + f) * 10) / 10,
]

const onGrid = ([x, y]: Place): GridPoint => [Math.round(x / FINE_STEP), Math.round(y / FINE_STEP)]

/** Moves a closed path that `writePath` wrote. */
export const movedPath = (path: string, matrix: Matrix): string =>
  writePath(
    readPath(path).map((points) => ({
      points: points.map((point) => onGrid(moved(matrix, point))),
      isClosed: true,
    })),
    FINE_STEP,
  )
