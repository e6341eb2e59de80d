/** Corners of a path of lines, one ring after the other. */
export const coordinatesOf = (path: string): [number, number][] =>
  [...path.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)])

/** Whether a point lies inside a path, by counting the edges to its right. */
export const isInside = (path: string, [px, py]: readonly [number, number]): boolean =>
  path
    .split(/(?=M)/)
    .flatMap((ring) => {
      const points = coordinatesOf(ring)
      return points.map((point, i) => [points.at(i - 1) ?? point, point] as const)
    })
    .filter(([[x0, y0], [x1, y1]]) => y0 > py !== y1 > py && px < ((x1 - x0) * (py - y0)) / (y1 - y0) + x0)
    .length %
    2 ===
  1

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
