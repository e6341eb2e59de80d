import {
  type GeoContext,
  type GeoPermissibleObjects,
  type GeoProjection,
  type GeoStreamWrapper,
  geoPath,
} from 'd3-geo'
import { type GridPoint, type PathLine, writePath } from './path'

const areaOf = (points: readonly GridPoint[]): number =>
  Math.abs(
    points.reduce((sum, [x, y], index) => {
      const [x0, y0] = points.at(index - 1) ?? [x, y]
      return sum + (x0 * y - x * y0) / 2
    }, 0),
  )

const isSame = (a: GridPoint | undefined, b: GridPoint | undefined): boolean =>
  a !== undefined && a[0] === b?.[0] && a[1] === b[1]

export interface Grid {
  readonly stepPx: number
  readonly leastArea?: number
}

/** Projects shapes to lines on a grid. */
export const linesOn = (
  projection: GeoProjection | GeoStreamWrapper,
  { stepPx, leastArea = 0 }: Grid,
): ((shape: GeoPermissibleObjects) => PathLine[]) => {
  let lines: PathLine[] = []
  let points: GridPoint[] = []
  const add = (x: number, y: number) => {
    const point: GridPoint = [Math.round(x / stepPx), Math.round(y / stepPx)]
    // A step there and back encloses nothing, as on the coast of an island smaller than the grid.
    if (isSame(points.at(-2), point)) points.pop()
    else if (!isSame(points.at(-1), point)) points.push(point)
  }
  const end = (isClosed: boolean) => {
    if (isClosed && isSame(points[0], points.at(-1))) points.pop()
    const isDrawn = isClosed ? points.length > 2 && areaOf(points) >= leastArea : points.length > 1
    if (isDrawn) lines.push({ points, isClosed })
    points = []
  }
  const context: GeoContext = {
    beginPath: () => undefined,
    moveTo: (x, y) => {
      end(false)
      add(x, y)
    },
    lineTo: add,
    closePath: () => end(true),
    arc: () => undefined,
  }
  const draw = geoPath(projection, context)
  return (shape) => {
    lines = []
    draw(shape)
    end(false)
    return lines
  }
}

/** Makes a writer of shapes as SVG paths on a grid. */
export const pathWriter = (
  projection: GeoProjection | GeoStreamWrapper,
  stepPx: number,
): ((shape: GeoPermissibleObjects) => string) => {
  const linesOf = linesOn(projection, { stepPx })
  return (shape) => writePath(linesOf(shape), stepPx)
}
