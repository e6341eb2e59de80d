/** A point in whole steps of a grid. */
export type GridPoint = readonly [x: number, y: number]

/** A line on the grid without repeated points. */
export interface PathLine {
  readonly points: readonly GridPoint[]
  readonly isClosed: boolean
}

/** Step of a grid finer than any screen shows, in px. */
export const FINE_STEP = 0.1

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
