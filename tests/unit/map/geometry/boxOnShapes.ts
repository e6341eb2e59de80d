import type { Box } from '../../../../src/map/geometry/boxes'
import { coordinatesOf } from './svgPath'

/** A shape as its edges, with their extent. */
export interface TestShape {
  readonly code: string
  readonly edges: readonly (readonly [x0: number, y0: number, x1: number, y1: number])[]
  readonly extent: readonly [left: number, top: number, right: number, bottom: number]
}

const edgesOf = (line: string) => {
  const points = coordinatesOf(line)
  return points.map(([x, y], index) => {
    const [x0, y0] = points.at(index - 1) ?? [x, y]
    return [x0, y0, x, y] as const
  })
}

/** The shape of a path. */
export const shapeOf = ({ code, path }: { readonly code: string; readonly path: string }): TestShape => {
  const edges = path.split(/(?=M)/).filter(Boolean).flatMap(edgesOf)
  const [xs, ys] = [edges.map(([, , x]) => x), edges.map(([, , , y]) => y)]
  return { code, edges, extent: [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] }
}

/** Whether an edge passes through a box: it is cut off at each side in turn until nothing is left. */
const passes = ([x0, y0, x1, y1]: TestShape['edges'][number], { x, y, width, height }: Box): boolean => {
  if ((x0 <= x && x1 <= x) || (x0 >= x + width && x1 >= x + width)) return false
  if ((y0 <= y && y1 <= y) || (y0 >= y + height && y1 >= y + height)) return false
  let [from, to] = [0, 1]
  for (const [start, step, low, high] of [
    [x0, x1 - x0, x, x + width],
    [y0, y1 - y0, y, y + height],
  ] as const) {
    if (step === 0) {
      if (start <= low || start >= high) return false
      continue
    }
    const [a, b] = [(low - start) / step, (high - start) / step]
    from = Math.max(from, Math.min(a, b))
    to = Math.min(to, Math.max(a, b))
  }
  return from < to
}

/** How a box lies on a shape: wholly inside, wholly outside, or across its edge. */
export const lieOf = (
  { edges, extent: [left, top, right, bottom] }: TestShape,
  box: Box,
): 'inside' | 'outside' | 'across' => {
  const { x, y, width, height } = box
  if (x > right || y > bottom || x + width < left || y + height < top) return 'outside'
  if (edges.some((edge) => passes(edge, box))) return 'across'
  const crossed = edges.filter(
    ([x0, y0, x1, y1]) => y0 > y !== y1 > y && x < ((x1 - x0) * (y - y0)) / (y1 - y0) + x0,
  )
  return crossed.length % 2 === 1 ? 'inside' : 'outside'
}
