import {
  type GeoContext,
  type GeoPermissibleObjects,
  type GeoProjection,
  type GeoStreamWrapper,
  geoPath,
} from 'd3-geo'

/** A place in steps of a grid, as whole numbers: the steps from place to place add up. */
export type GridPoint = readonly [x: number, y: number]

/** A line on the grid, closed or open, without repeated points. */
export interface PathLine {
  readonly points: readonly GridPoint[]
  readonly isClosed: boolean
}

/** Step of the grid that is finer than any screen shows, in px. */
export const FINE_STEP = 0.1

/** Area inside a closed line, in squares of the grid. */
const areaOf = (points: readonly GridPoint[]): number =>
  Math.abs(
    points.reduce((sum, [x, y], index) => {
      const [x0, y0] = points.at(index - 1) ?? [x, y]
      return sum + (x0 * y - x * y0) / 2
    }, 0),
  )

const isSame = (a: GridPoint | undefined, b: GridPoint | undefined): boolean =>
  a !== undefined && a[0] === b?.[0] && a[1] === b[1]

/** How lines are put on a grid. */
export interface Grid {
  readonly stepPx: number
  /** Closed lines around less than this are left out, in squares of the grid. */
  readonly leastArea?: number
}

/** What d3 draws of shapes, as lines on a grid. */
export const linesOn = (
  projection: GeoProjection | GeoStreamWrapper,
  { stepPx, leastArea = 0 }: Grid,
): ((shape: GeoPermissibleObjects) => PathLine[]) => {
  let lines: PathLine[] = []
  let points: GridPoint[] = []
  const add = (x: number, y: number) => {
    const point: GridPoint = [Math.round(x / stepPx), Math.round(y / stepPx)]
    // What leads there and back encloses nothing: the coast of an island of which the grid leaves nothing.
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

/** A number as SVG reads it at its shortest, to one digit: `.5` for `0.5`. */
const short = (value: number): string => String(Math.round(value * 10) / 10).replace(/^(-?)0\./, '$1.')

/** Numbers one after the other: those below 0 need nothing between. */
const joined = (numbers: readonly string[]): string => numbers.join(' ').replaceAll(' -', '-')

/** Lines as an SVG path of few letters: each begins at a place, and goes on in steps from point to point. */
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

/** Writes shapes as paths with a projection, their points on a grid. */
export const pathWriter = (
  projection: GeoProjection | GeoStreamWrapper,
  stepPx: number,
): ((shape: GeoPermissibleObjects) => string) => {
  const linesOf = linesOn(projection, { stepPx })
  return (shape) => writePath(linesOf(shape), stepPx)
}

/** The points of each line of a path that `writePath` wrote, in px. */
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
