import {
  type GeoContext,
  type GeoPermissibleObjects,
  type GeoProjection,
  type GeoStreamWrapper,
  geoPath,
} from 'd3-geo'
import { type GridPoint, type PathLine, writePath } from './path'

const isSame = (a: GridPoint | undefined, b: GridPoint | undefined): boolean =>
  a !== undefined && a[0] === b?.[0] && a[1] === b[1]

/** Makes a writer of projected shapes as SVG paths on a grid. */
export const pathWriter = (
  projection: GeoProjection | GeoStreamWrapper,
  stepPx: number,
): ((shape: GeoPermissibleObjects) => string) => {
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
    if (points.length > (isClosed ? 2 : 1)) lines.push({ points, isClosed })
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
    return writePath(lines, stepPx)
  }
}
