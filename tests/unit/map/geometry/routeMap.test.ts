import { describe, expect, it } from 'vitest'
import { FRAMES, isWithin } from '../../../../src/map/geometry/frames'
import { awayFrom, PANELS, projectionOf } from '../../../../src/map/geometry/projection'
import type { Point } from '../../../../src/map/geometry/arcs'
import { boxesOfRoutes, routeMap, routePoints } from '../../../../src/map/geometry/routeMap'
import { type Box, containerOf, contains, overlaps } from '../../../../src/map/geometry/boxes'
import { namesOnPart } from '../../../../src/map/geometry/namesOnMap'
import { outlinesIn } from '../../../../src/map/geometry/outlines'
import { boxOfName } from '../../../../src/map/geometry/setName'
import { mapNames } from '../../../../src/map/markup/mapNames'
import { DEFAULT_FILTERS } from '../../../../src/state/filters'
import { routesShown } from '../../../../src/state/routes'
import { allTexts } from '../../../support/allTexts'
import { realCorridors, realDataset } from '../../../support/dataset'
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

const dataset = realDataset()
const hasName = (code: string) => dataset.entityBySlugOrCode(code) !== undefined
const pointBox = ([x, y]: Point): Box => ({ x, y, width: 0, height: 0 })
/** The pairs that the map of all routes draws. */
const repeated = routesShown(file, { ...DEFAULT_FILTERS, view: 'routes' }, dataset).drawn
const labelOf = (code: string, isOrigin: boolean, count: number) => `${code} ${isOrigin} ${count}`

/** The same of the map of each country. */
const ofCountries = dataset.entities.map(
  ({ code }) => routesShown(file, { ...DEFAULT_FILTERS, view: 'routes', entity: code }, dataset).drawn,
)

const gap = ([ax, ay]: Point, [bx, by]: Point) => Math.hypot(ax - bx, ay - by)

/** The angle between two directions, in degrees. */
const between = ([ax, ay]: Point, [bx, by]: Point) =>
  Math.abs((Math.atan2(ax * by - ay * bx, ax * bx + ay * by) * 180) / Math.PI)

/** Fewer than these names beside the lines of all routes would leave a map without bearings; the east has eight countries. */
const LEAST_NAMES = { wide: 30, 'europe-panel': 15, 'east-panel': 2, 'balkans-panel': 5, area: 0 }

describe.each(Object.values(FRAMES))('the routes of reports in $id', (frame) => {
  const projection = projectionOf(frame)
  const trueOf = (code: string): Point =>
    projection([...(points.get(code) ?? [])] as [number, number]) ?? [0, 0]
  const { box: shown } = containerOf(frame)
  const { routes: drawn, labels } = routeMap({
    frame,
    unitPx: 1,
    shown,
    pairs,
    points,
    hasName,
    labelOf,
  })

  it('are those with an end in the frame', () => {
    const expected = pairs.filter(({ origin, destination }) =>
      [origin, destination].some((code) => isWithin(frame, trueOf(code))),
    )
    expect(drawn.map(({ route }) => route.id)).toEqual(expected.map(({ id }) => id))
    expect(expected.length).toBeGreaterThan(frame.id === 'wide' ? 1000 : 100)
  })

  const labelAt = (code: string, isOrigin: boolean) =>
    labels.find((label) => label.code === code && label.isOrigin === isOrigin)?.at

  it('begin and end at the true positions of places that are seen, at the label of others, or beyond the frame', () => {
    for (const { route, arc } of drawn) {
      const ends = [
        { code: route.origin, at: arc.start, label: labelAt(route.origin, true), off: 0.1 },
        // The head lies between the end of the line and the place, and leaves its point free.
        { code: route.destination, at: arc.curve[2], label: labelAt(route.destination, false), off: 20.1 },
      ]
      for (const { code, at, label, off } of ends) {
        const isThere = gap(at, trueOf(code)) < off || (label && gap(at, label) < off)
        expect(isThere || !isWithin(frame, at), `${route.id} ${code}`).toBe(true)
      }
    }
  })

  it('have labels of what is not seen or has no name, with the number of their lines, apart and in what is seen', () => {
    expect(labels.length).toBeGreaterThan(5)
    for (const { code, isOrigin, text, box } of labels) {
      const own = pairs.filter((pair) => pair[isOrigin ? 'origin' : 'destination'] === code)
      const seen = own.filter((pair) =>
        contains(shown, pointBox(trueOf(pair[isOrigin ? 'destination' : 'origin']))),
      )
      expect(text).toBe(labelOf(code, isOrigin, seen.length))
      expect(hasName(code) && contains(shown, pointBox(trueOf(code))), code).toBe(false)
      expect(contains(shown, box), code).toBe(true)
      expect(
        labels.filter((other) => overlaps(other.box, box)),
        code,
      ).toHaveLength(1)
    }
  })

  it.each([0.8, 1, 1.25])(
    'of all and of each country are named where they leave it, at %d px for a px',
    (unitPx) => {
      for (const some of [repeated, ...ofCountries]) {
        const map = routeMap({ frame, unitPx, shown, pairs: some, points, hasName, labelOf })
        const named = new Set(map.labels.map(({ code, isOrigin }) => `${code} ${isOrigin}`))
        const isSeen = (code: string) => contains(shown, pointBox(trueOf(code)))
        const bare = some.filter(
          ({ origin, destination }) =>
            (isSeen(destination) && !(hasName(origin) && isSeen(origin)) && !named.has(`${origin} true`)) ||
            (isSeen(origin) &&
              !(hasName(destination) && isSeen(destination)) &&
              !named.has(`${destination} false`)),
        )
        expect(bare.map(({ id }) => id)).toEqual([])
      }
    },
  )

  it('keep their tips and starts free of names', () => {
    // A panel of a phone draws the routes of the countries that it names.
    const away = new Set(PANELS.includes(frame) ? awayFrom(frame, TOPOLOGY) : [])
    const isOwn = (code: string) => hasName(code) && !away.has(code)
    const own = repeated.filter(({ origin, destination }) => isOwn(origin) || isOwn(destination))
    const few = routeMap({ frame, unitPx: 1, shown, pairs: own, points, hasName: isOwn, labelOf })
    const taken = boxesOfRoutes(few, 1)
    const placed = namesOnPart(
      { frame, shapes: outlinesIn(TOPOLOGY, frame), shown, unitPx: 1, taken },
      { names: mapNames(dataset, allTexts()), away },
    )
    expect(placed.countries.length).toBeGreaterThan(LEAST_NAMES[frame.id])
    for (const name of placed.countries)
      for (const box of taken) expect(overlaps(boxOfName(name, 1), box), name.code).toBe(false)
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
      if (labelAt(isOut ? route.destination : route.origin, !isOut)) continue
      const last = (isOut ? samples : samples.toReversed()).find((point) => !isWithin(frame, point))
      // The head of a route to a place just beyond the frame ends inside it.
      if (!last || gap(here, last) < 40) continue
      const turn = between([there[0] - here[0], there[1] - here[1]], [last[0] - here[0], last[1] - here[1]])
      expect(turn, route.id).toBeLessThan(8)
    }
  })
})
