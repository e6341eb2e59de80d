import type { GeoContext, GeoPath } from 'd3-geo'
import type { GeoPermissibleObjects } from 'd3-geo'

/** A point in whole px. */
export type Point = readonly [x: number, y: number]

/** A line of whole px, closed or open, without repeated points. */
export interface Stroke {
  readonly points: readonly Point[]
  readonly isClosed: boolean
}

/** Area inside a closed line, in px². */
const areaOf = (points: readonly Point[]): number =>
  Math.abs(
    points.reduce((sum, [x, y], index) => {
      const [x0, y0] = points.at(index - 1) ?? [x, y]
      return sum + (x0 * y - x * y0) / 2
    }, 0),
  )

/** What d3 draws, as lines of whole px; islands below `minArea` px² are left out. */
export const strokesOf = (path: GeoPath, shape: GeoPermissibleObjects, minArea = 0): Stroke[] => {
  const strokes: Stroke[] = []
  let points: Point[] = []
  const add = (x: number, y: number) => {
    const point: Point = [Math.round(x), Math.round(y)]
    const last = points.at(-1)
    if (last?.[0] !== point[0] || last[1] !== point[1]) points.push(point)
  }
  const end = (isClosed: boolean) => {
    const isDrawn = isClosed ? points.length > 2 && areaOf(points) >= minArea : points.length > 1
    if (isDrawn) strokes.push({ points, isClosed })
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
  path.context(context)(shape)
  end(false)
  path.context(null)
  return strokes
}

const signed = (value: number, isFirst: boolean): string => (value < 0 || isFirst ? `${value}` : ` ${value}`)

/** An SVG path of few bytes: steps from point to point instead of places. */
export const compactPath = (strokes: readonly Stroke[]): string =>
  strokes
    .map(({ points, isClosed }) => {
      const [start = [0, 0]] = points
      let [x, y] = start
      const steps = points.slice(1).map(([toX, toY], index) => {
        const step = signed(toX - x, index === 0) + signed(toY - y, false)
        ;[x, y] = [toX, toY]
        return step
      })
      return `M${start[0]}${signed(start[1], false)}l${steps.join('')}${isClosed ? 'z' : ''}`
    })
    .join('')
