import { FINE_STEP, type GridPoint, readPath, writePath } from './path'

type Place = readonly [x: number, y: number]

/** A similarity of the plane, in the order of SVG: a, b, c, d, e and f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number]

/** Gives the similarity that takes two places to two others. */
export const matrixBetween = (from: readonly [Place, Place], to: readonly [Place, Place]): Matrix => {
  const [[x, y], [x1, y1]] = from
  const [[u, v], [u1, v1]] = to
  const [dx, dy, du, dv] = [x1 - x, y1 - y, u1 - u, v1 - v]
  const square = dx ** 2 + dy ** 2
  const a = (du * dx + dv * dy) / square
  const b = (dv * dx - du * dy) / square
  return [a, b, -b, a, u - a * x + b * y, v - b * x - a * y]
}

/** Writes a matrix as an SVG transform. */
export const writeMatrix = (matrix: Matrix): string =>
  `matrix(${matrix.map((value) => Number(value.toFixed(5))).join()})`

/** Reads a matrix that `writeMatrix` wrote. */
export const readMatrix = (transform: string): Matrix =>
  (transform.match(/-?[\d.]+/g) ?? []).map(Number) as unknown as Matrix

/** Undoes turn and size of a matrix, but not its shift. */
export const unturned = (matrix: Matrix): Matrix => {
  const [a, b] = matrix.map((value) => value / sizeOf(matrix)) as [number, number]
  return [a, -b, b, a, 0, 0]
}

/** Gives how many times larger a matrix makes an area. */
export const sizeOf = ([a, b]: Matrix): number => a ** 2 + b ** 2

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
