/** A number as SVG reads it at its shortest: `.5` for `0.5`. */
const short = (value: number): string => String(value).replace(/^(-?)0\./, '$1.')

/**
 * The same path in fewer letters, for a page that holds its shapes as text: steps from point to point in place of
 * places, without points that fall on the one before. Takes what d3 writes: moves, lines and closings, to one digit.
 */
export const shortPath = (path: string): string =>
  path
    .split(/(?=M)/)
    .map((part) => {
      const isClosed = part.endsWith('Z')
      // In tenths, so that steps add up to the places they lead to.
      const points = part
        .replace(/[MZ]/g, '')
        .split('L')
        .map((point) => point.split(',').map((value) => Math.round(Number(value) * 10)))
      let [x, y] = [0, 0]
      const steps = points.flatMap(([toX = 0, toY = 0], index) => {
        const [dx, dy] = [toX - x, toY - y]
        ;[x, y] = [toX, toY]
        return index > 0 && dx === 0 && dy === 0 ? [] : [`${short(dx / 10)} ${short(dy / 10)}`]
      })
      const [start = '', ...rest] = steps
      const first = points[0] ?? []
      const absolute = first.map((value) => short(value / 10)).join(' ')
      if (rest.length === 0) return ''
      const line = rest.join(' ').replaceAll(' -', '-')
      return start && `M${absolute}l${line}${isClosed ? 'z' : ''}`
    })
    .join('')
