import { FINE_STEP, type GridPoint, readPath, writePath } from './path'

export type Place = readonly [x: number, y: number]

/** A similarity of the plane, in the order of SVG: a, b, c, d, e and f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number]

/** Writes a matrix as an SVG transform. */
export const writeMatrix = (matrix: Matrix): string =>
  `matrix(${matrix.map((value) => Number(value.toFixed(5))).join()})`

/** Reads a matrix that `writeMatrix` wrote. */
export const readMatrix = (transform: string): Matrix =>
  (transform.match(/-?[\d.]+/g) ?? []).map(Number) as unknown as Matrix

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
