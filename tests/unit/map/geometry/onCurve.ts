import type { Curve, Point } from '../../../../src/map/geometry/arcs'

/** Gives the point of a curve at a share of it. */
export const onCurve = ([[x0, y0], [x1, y1], [x2, y2]]: Curve, t: number): Point => {
  const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t * t]
  return [a * x0 + b * x1 + c * x2, a * y0 + b * y1 + c * y2]
}

/** Gives 17 points of a curve, its ends among them. */
export const samplesOf = (curve: Curve): Point[] =>
  Array.from({ length: 17 }, (_, index) => onCurve(curve, index / 16))
