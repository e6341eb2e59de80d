/** Corners of a path of lines, one ring after the other; steps from corner to corner are added up. */
export const coordinatesOf = (path: string): [number, number][] =>
  path
    .split(/(?=M)/)
    .filter(Boolean)
    .flatMap((line) => {
      const numbers = (line.match(/-?\d*\.?\d+/g) ?? []).map(Number)
      let [x, y] = [0, 0]
      return Array.from({ length: numbers.length / 2 }, (_, index): [number, number] => {
        const [a = NaN, b = NaN] = numbers.slice(index * 2)
        ;[x, y] = line.includes('l') ? [x + a, y + b] : [a, b]
        return [Number(x.toFixed(1)), Number(y.toFixed(1))]
      })
    })

/** Area of a path in px², holes taken off. */
export const areaOf = (path: string): number =>
  Math.abs(
    path
      .split(/(?=M)/)
      .map((ring) => {
        const points = coordinatesOf(ring)
        return points.reduce((sum, [x, y], i) => {
          const [x0, y0] = points.at(i - 1) ?? [x, y]
          return sum + (x0 * y - x * y0) / 2
        }, 0)
      })
      .reduce((sum, area) => sum + area, 0),
  )
