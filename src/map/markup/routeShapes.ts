import type { Frame } from '../geometry/frames'
import type { WidthLabel } from '../geometry/labels'
import { routeMap, type RouteMap } from '../geometry/routeMap'
import type { CorridorsFile } from '../../data/contract'
import type { Dataset } from '../../data/Dataset'
import type { Route } from '../../state/routes'
import { entityLabel } from '../../text/sentences/words'

/** From these counts on, lines are thinner and fainter, so that they remain distinct. */
const SOME = 200
const MANY = 500

/** How densely routes cover the map. */
export type RouteDensity = 'few' | 'some' | 'many'

export const routeDensity = (count: number): RouteDensity =>
  count > MANY ? 'many' : count > SOME ? 'some' : 'few'

interface RoutesToDraw {
  readonly frame: Frame
  readonly unitPx: number
  readonly points: ReadonlyMap<string, readonly [number, number]>
  readonly labels: readonly WidthLabel[]
  readonly dataset: Dataset
  readonly file: CorridorsFile
  readonly routes: readonly Route[]
}

/** Draws the routes in view; far places of routes of children are named first. */
export const routeShapes = ({
  frame,
  unitPx,
  points,
  labels,
  dataset,
  file,
  routes,
}: RoutesToDraw): RouteMap<Route> => {
  const ofChildren = new Set(
    routes
      .filter(({ isForChildren }) => isForChildren)
      .flatMap(({ origin, destination }) => [origin, destination]),
  )
  const rank = ({ code }: { code: string }) => Number(!ofChildren.has(code))
  return routeMap({
    frame,
    unitPx,
    pairs: routes,
    points,
    labels,
    names: new Map(dataset.entities.map((entity) => [entity.code, entityLabel(entity)])),
    far: file.places.toSorted((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, 'en')),
  })
}
