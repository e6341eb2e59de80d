import {
  type GeoContext,
  type GeoPermissibleObjects,
  type GeoProjection,
  type GeoStreamWrapper,
  geoPath,
} from 'd3-geo'

/** A point in whole steps of a grid. */
export type GridPoint = readonly [x: number, y: number]

/** A line on the grid without repeated points. */
export interface PathLine {
  readonly points: readonly GridPoint[]
  readonly isClosed: boolean
}

/** Step of a grid finer than any screen shows, in px. */
export const FINE_STEP = 0.1

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

/** Writes a number with one decimal in the shortest form of SVG: `.5` for `0.5`. */
const short = (value: number): string => String(Math.round(value * 10) / 10).replace(/^(-?)0\./, '$1.')

const joined = (numbers: readonly string[]): string => numbers.join(' ').replaceAll(' -', '-')

/** Writes lines as a short SVG path: each has a start and relative steps. */
export const writePath = (lines: readonly PathLine[], stepPx: number): string =>
  lines
    .map(({ points, isClosed }) => {
      const [[startX, startY] = [0, 0], ...rest] = points
      let [x, y] = [startX, startY]
      const steps = rest.flatMap(([toX, toY]) => {
        const step = [short((toX - x) * stepPx), short((toY - y) * stepPx)]
        ;[x, y] = [toX, toY]
        return step
      })
      const start = joined([short(startX * stepPx), short(startY * stepPx)])
      return `M${start}l${joined(steps)}${isClosed ? 'z' : ''}`
    })
    .join('')

/** Makes a writer of shapes as SVG paths on a grid. */
export const pathWriter = (
  projection: GeoProjection | GeoStreamWrapper,
  stepPx: number,
): ((shape: GeoPermissibleObjects) => string) => {
  const linesOf = linesOn(projection, { stepPx })
  return (shape) => writePath(linesOf(shape), stepPx)
}

/** Reads the points, in px, of each line of a path that `writePath` wrote. */
export const readPath = (path: string): (readonly [x: number, y: number])[][] =>
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
