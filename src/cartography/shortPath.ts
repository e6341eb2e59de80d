/** A line of a path in tenths of a px, as whole numbers, so that steps add up to the places they lead to. */
export interface PathLine {
  readonly points: readonly (readonly [x: number, y: number])[]
  readonly isClosed: boolean
}

/** The lines of a path as d3 writes it: moves, lines and closings, to one digit. */
export const readLines = (path: string): PathLine[] =>
  path
    .split(/(?=M)/)
    .filter(Boolean)
    .map((part) => ({
      isClosed: part.endsWith('Z'),
      points: part
        .replace(/[MZ]/g, '')
        .split('L')
        .map((point) => {
          const [x = NaN, y = NaN] = point.split(',').map((value) => Math.round(Number(value) * 10))
          return [x, y] as const
        }),
    }))

/** The lines of a path as `writeLines` writes it: a place, and steps from there. */
export const readSteps = (path: string): PathLine[] =>
  path
    .split(/(?=M)/)
    .filter(Boolean)
    .map((part) => {
      const tenths = (part.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map((value) =>
        Math.round(Number(value) * 10),
      )
      let [x, y] = [0, 0]
      const points = Array.from({ length: tenths.length / 2 }, (_, index) => {
        ;[x, y] = [x + (tenths[index * 2] ?? 0), y + (tenths[index * 2 + 1] ?? 0)]
        return [x, y] as const
      })
      return { isClosed: part.endsWith('z'), points }
    })

/** A number as SVG reads it at its shortest: `.5` for `0.5`. */
const short = (tenths: number): string => String(tenths / 10).replace(/^(-?)0\./, '$1.')

const writeLine = ({ points, isClosed }: PathLine): string => {
  const [start = [0, 0]] = points
  let [x, y] = start
  const steps = points.slice(1).flatMap(([toX, toY]) => {
    const [dx, dy] = [toX - x, toY - y]
    ;[x, y] = [toX, toY]
    return dx === 0 && dy === 0 ? [] : [`${short(dx)} ${short(dy)}`]
  })
  if (steps.length === 0) return ''
  return `M${start.map(short).join(' ')}l${steps.join(' ').replaceAll(' -', '-')}${isClosed ? 'z' : ''}`
}

/** Lines in few letters: steps from point to point in place of places, without points that fall on the one before. */
export const writeLines = (lines: readonly PathLine[]): string => lines.map(writeLine).join('')

/** The same, but with every line, for what is known by its number: one whose points are all one has a step of nothing. */
export const writeSteps = (lines: readonly PathLine[]): string =>
  lines.map((line) => writeLine(line) || `M${(line.points[0] ?? [0, 0]).map(short).join(' ')}l0 0`).join('')

/** The same path in fewer letters, for a page that holds its shapes as text. Takes what d3 writes. */
export const shortPath = (path: string): string => writeLines(readLines(path))
