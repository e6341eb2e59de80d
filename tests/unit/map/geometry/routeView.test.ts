import { describe, expect, it } from 'vitest'
import { contains, boxOfView, containerOf } from '../../../../src/map/geometry/boxes'
import {
  EUROPE_PANEL,
  type Frame,
  isWithin,
  WIDE_FRAME,
  WHOLE_VIEW,
} from '../../../../src/map/geometry/frames'
import { boxOfShapes } from '../../../../src/map/geometry/fit'
import { projectOutlines } from '../../../../src/map/geometry/outlines'
import { projectionOf } from '../../../../src/map/geometry/projection'
import { routePoints } from '../../../../src/map/geometry/routeMap'
import { viewOf } from '../../../../src/map/geometry/viewOf'
import { ROUTE_VICTIMS } from '../../../../src/domain/corridors'
import { DEFAULT_FILTERS, type Filters } from '../../../../src/state/filters'
import { routesInView } from '../../../../src/state/routes'
import { realCorridors, realDataset, realOutlines } from '../../../support/dataset'
import { TOPOLOGY } from './topologyFile'

const dataset = realDataset()
const corridors = realCorridors()
const points = routePoints(TOPOLOGY, corridors)

const shapesIn = (frame: Frame) =>
  projectOutlines(realOutlines(), frame).entities.filter(({ pointPx }) => isWithin(frame, pointPx))

describe.each([
  [WIDE_FRAME, 936, 527],
  [WIDE_FRAME, 680, 438],
  [EUROPE_PANEL, 390, 325],
] as const)('the map of a chosen country’s routes, $0.id in $1 by $2 px', (frame, width, height) => {
  const container = containerOf(frame, { width, height })
  const shapes = shapesIn(frame)
  const projection = projectionOf(frame)
  const viewFor = (patch: Partial<Filters>) =>
    viewOf(container, { dataset, filters: { ...DEFAULT_FILTERS, ...patch }, corridors }, shapes)

  it.each([{ victims: ['children'] }, { victims: ROUTE_VICTIMS }] as const)(
    'has the country and every end of its routes in view, about $victims',
    ({ victims }) => {
      for (const shape of shapes) {
        const filters = { ...DEFAULT_FILTERS, view: 'routes', entity: shape.code, victims } as const
        const box = boxOfView(container, viewFor(filters) ?? WHOLE_VIEW)
        const country = boxOfShapes(frame, [shape])
        expect(country && contains(box, country), shape.code).toBe(true)
        for (const { id, origin, destination } of routesInView(corridors.corridors, filters, dataset))
          for (const code of [origin, destination]) {
            const [x, y] = projection([...(points.get(code) ?? [])] as [number, number]) ?? [NaN, NaN]
            if (isWithin(frame, [x, y]))
              expect(contains(box, { x, y, width: 0, height: 0 }), `${id} ${code}`).toBe(true)
          }
      }
    },
  )

  it('is larger than the whole map where these lie close together, over another question, too', () => {
    const view = viewFor({ view: 'routes', entity: 'SVK' })
    expect(view?.scale).toBeGreaterThan(1.3)
    expect(viewFor({ theme: 'plans', hasRoutes: true, entity: 'SVK' })).toEqual(view)
  })

  it('stays while years play, and is the whole map where a reader asks for it or there is no route', () => {
    const view = viewFor({ view: 'routes', entity: 'SVK' })
    expect(viewFor({ view: 'routes', entity: 'SVK', years: [2008, 2008] })).toEqual(view)
    expect(viewFor({ view: 'routes', entity: 'SVK', area: 'whole' })).toEqual(WHOLE_VIEW)
    expect(viewFor({ view: 'routes', entity: 'ISL' })).toEqual(WHOLE_VIEW)
    expect(viewFor({ view: 'routes' })).toEqual(WHOLE_VIEW)
  })
})
