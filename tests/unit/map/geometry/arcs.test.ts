import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Point, routeArc } from '../../../../src/map/geometry/arcs'
import { onCurve, samplesOf } from './onCurve'

const frame = { widthPx: 1200, heightPx: 741 }
const point: fc.Arbitrary<Point> = fc.tuple(
  fc.double({ min: 0, max: frame.widthPx, noNaN: true }),
  fc.double({ min: 0, max: frame.heightPx, noNaN: true }),
)
const unit = fc.double({ min: 0.6, max: 2.2, noNaN: true })
const ways = fc.tuple(point, point, unit).filter(([a, b, u]) => Math.hypot(a[0] - b[0], a[1] - b[1]) > 14 * u)

const numbersOf = (path: string): Point[] =>
  [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]): Point => [Number(x), Number(y)])

const nearest = ([x, y]: Point, points: readonly Point[]): number =>
  Math.min(...points.map(([px, py]) => Math.hypot(px - x, py - y)))

/** Height of a level arc as a share of its way. */
const bow = (way: number) =>
  (300 - onCurve(routeArc([100, 300], [100 + way, 300], { frame, unitPx: 1 }).curve, 0.5)[1]) / way

describe('routeArc', () => {
  it('never leaves the frame', () => {
    fc.assert(
      fc.property(ways, ([from, to, unitPx]) => {
        const arc = routeArc(from, to, { frame, unitPx })
        for (const [x, y] of [...samplesOf(arc.curve), ...numbersOf(arc.line)]) {
          expect(x).toBeGreaterThanOrEqual(-0.1)
          expect(x).toBeLessThanOrEqual(frame.widthPx + 0.1)
          expect(y).toBeGreaterThanOrEqual(-0.1)
          expect(y).toBeLessThanOrEqual(frame.heightPx + 0.1)
        }
      }),
    )
  })

  it('never coincides with its reverse away from the ends', () => {
    fc.assert(
      fc.property(ways, ([from, to, unitPx]) => {
        const there = routeArc(from, to, { frame, unitPx })
        const back = routeArc(to, from, { frame, unitPx })
        expect(nearest(onCurve(there.curve, 0.5), samplesOf(back.curve))).toBeGreaterThan(1)
      }),
    )
  })

  it('bows to the left of travel', () => {
    const east = routeArc([100, 300], [400, 300], { frame, unitPx: 1 })
    expect(onCurve(east.curve, 0.5)[1]).toBeLessThan(290)
    const west = routeArc([400, 300], [100, 300], { frame, unitPx: 1 })
    expect(onCurve(west.curve, 0.5)[1]).toBeGreaterThan(310)
  })

  it('straightens short ways', () => {
    expect(bow(60)).toBeLessThan(bow(300))
  })

  it('stops short of the end with a head that can be seen, however short the way', () => {
    fc.assert(
      fc.property(ways, ([from, to, unitPx]) => {
        const [tip, left, right] = numbersOf(routeArc(from, to, { frame, unitPx }).head)
        if (!tip || !left || !right) throw new Error('A head is a triangle.')
        const [base]: Point[] = [[(left[0] + right[0]) / 2, (left[1] + right[1]) / 2]]
        expect(Math.hypot(tip[0] - to[0], tip[1] - to[1])).toBeGreaterThan(1 * unitPx)
        expect(nearest(tip, [base ?? tip])).toBeGreaterThan(4 * unitPx)
      }),
    )
  })
})
