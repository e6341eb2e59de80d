import { describe, expect, it } from 'vitest'
import { FRAMES, isWithin } from '../../../../src/map/geometry/frames'
import { projectionOf } from '../../../../src/map/geometry/projection'
import { routeMap, routePoints, type Point } from '../../../../src/map/geometry/routeMap'
import { realCorridors } from '../../../support/dataset'
import { samplesOf } from './onCurve'
import { TOPOLOGY } from './topologyFile'

const file = realCorridors()
const points = routePoints(TOPOLOGY, file)
const pairs = [
  ...new Map(
    file.corridors.map(({ origin, destination }) => {
      const id = `${origin}-${destination}`
      return [id, { id, origin, destination }]
    }),
  ).values(),
]

const gap = ([ax, ay]: Point, [bx, by]: Point) => Math.hypot(ax - bx, ay - by)

/** The angle between two directions, in degrees. */
const between = ([ax, ay]: Point, [bx, by]: Point) =>
  Math.abs((Math.atan2(ax * by - ay * bx, ax * bx + ay * by) * 180) / Math.PI)

describe.each(Object.values(FRAMES))('the routes of reports in $id', (frame) => {
  const projection = projectionOf(frame)
  const trueOf = (code: string): Point =>
    projection([...(points.get(code) ?? [])] as [number, number]) ?? [0, 0]
  const drawn = routeMap({ frame, unitPx: 1, pairs, points })

  it('are those with an end in the frame', () => {
    const expected = pairs.filter(({ origin, destination }) =>
      [origin, destination].some((code) => isWithin(frame, trueOf(code))),
    )
    expect(drawn.map(({ route }) => route.id)).toEqual(expected.map(({ id }) => id))
    expect(expected.length).toBeGreaterThan(frame.id === 'wide' ? 1000 : 100)
  })

  it('begin and end at the true positions of places in the frame, and beyond it otherwise', () => {
    for (const { route, arc } of drawn) {
      const ends = [
        { code: route.origin, at: arc.start, off: 0.1 },
        // The head lies between the end of the line and the place.
        { code: route.destination, at: arc.curve[2], off: 10.1 },
      ]
      for (const { code, at, off } of ends) {
        const isThere = gap(at, trueOf(code)) < off
        expect(isThere || !isWithin(frame, at), `${route.id} ${code}`).toBe(true)
      }
    }
  })

  it('leave the frame towards the place beyond it', () => {
    const leaving = drawn.filter(({ route }) =>
      [route.origin, route.destination].some((code) => !isWithin(frame, trueOf(code))),
    )
    expect(leaving.length).toBeGreaterThan(100)
    for (const { route, arc } of leaving) {
      const isOut = isWithin(frame, trueOf(route.origin))
      const [here, there] = (
        isOut ? [route.origin, route.destination] : [route.destination, route.origin]
      ).map(trueOf) as [Point, Point]
      const samples = samplesOf(arc.curve)
      const last = (isOut ? samples : samples.toReversed()).find((point) => !isWithin(frame, point))
      // The head of a route to a place just beyond the frame ends inside it.
      if (!last || gap(here, last) < 40) continue
      const turn = between([there[0] - here[0], there[1] - here[1]], [last[0] - here[0], last[1] - here[1]])
      expect(turn, route.id).toBeLessThan(8)
    }
  })
})
