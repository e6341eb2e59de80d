import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Curve, type Point, routeArc, nearestArc } from '../../../../src/map/geometry/arcs'
import { onCurve } from './onCurve'

const frame = { widthPx: 1200, heightPx: 741 }
const point: fc.Arbitrary<Point> = fc.tuple(
  fc.double({ min: 0, max: frame.widthPx, noNaN: true }),
  fc.double({ min: 0, max: frame.heightPx, noNaN: true }),
)
const routes = fc.array(
  fc.tuple(point, point).map(([from, to]) => ({ arc: routeArc(from, to, { frame, unitPx: 1 }) })),
  { minLength: 1, maxLength: 30 },
)

/** Far more finely than the arcs are drawn. */
const distanceTo = (curve: Curve, [x, y]: Point): number =>
  Math.min(
    ...Array.from({ length: 2001 }, (_, step) => {
      const [cx, cy] = onCurve(curve, step / 2000)
      return Math.hypot(cx - x, cy - y)
    }),
  )

/** How much the pieces, and the steps above, may differ from the curve. */
const TOLERANCE = 0.6

describe('nearestArc', () => {
  it('finds the arc that is nearest, and none beyond reach', () => {
    fc.assert(
      fc.property(routes, point, fc.double({ min: 1, max: 60, noNaN: true }), (all, at, reach) => {
        const distances = all.map(({ arc }) => distanceTo(arc.curve, at))
        const least = Math.min(...distances)
        const found = nearestArc(all, at, reach)
        if (found) {
          const distance = distances[all.indexOf(found)] ?? Infinity
          expect(distance).toBeLessThanOrEqual(least + TOLERANCE)
          expect(distance).toBeLessThanOrEqual(reach + TOLERANCE)
        } else expect(least).toBeGreaterThan(reach - TOLERANCE)
      }),
    )
  })

  it('finds every arc from its own middle, where no other lies there', () => {
    fc.assert(
      fc.property(routes, fc.nat(), (all, index) => {
        const meant = all[index % all.length]
        if (!meant) throw new Error('There is a route.')
        const middle = onCurve(meant.arc.curve, 0.5)
        const others = all.filter((route) => route !== meant && distanceTo(route.arc.curve, middle) < 4)
        fc.pre(others.length === 0 && distanceTo(meant.arc.curve, middle) < 3)
        expect(nearestArc(all, middle, 4)).toBe(meant)
      }),
    )
  })

  it('takes the one drawn above of two that coincide', () => {
    const [below, above] = [0, 1].map(() => ({ arc: routeArc([100, 300], [400, 300], { frame, unitPx: 1 }) }))
    if (!below || !above) throw new Error('There are two.')
    expect(nearestArc([below, above], below.arc.start, 4)).toBe(above)
  })
})
