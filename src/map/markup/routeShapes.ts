import type { Frame } from '../geometry/frames'
import type { WidthLabel } from '../geometry/labels'
import { routeMap, type RouteMap } from '../geometry/routeMap'
import type { CorridorsFile } from '../../data/contract'
import type { Dataset } from '../../data/Dataset'
import type { Route } from '../../state/routes'
import { entityLabel } from '../../text/sentences/words'

/** From these many routes on, lines are thinner and fainter, so that they stay lines. */
const SOME = 200
const MANY = 500

/** How closely routes lie on the map. */
export type RouteDensity = 'few' | 'some' | 'many'

/** How closely so many routes lie on the map. */
export const routeDensity = (count: number): RouteDensity =>
  count > MANY ? 'many' : count > SOME ? 'some' : 'few'

/** What routes are drawn from. */
interface RoutesToDraw {
  readonly frame: Frame
  /** Frame px for a px on the screen. */
  readonly unitPx: number
  /** Longitude and latitude where routes of the 51 start and end, by code. */
  readonly points: ReadonlyMap<string, readonly [number, number]>
  /** Names on the map. */
  readonly labels: readonly WidthLabel[]
  readonly dataset: Dataset
  readonly file: CorridorsFile
  readonly routes: readonly Route[]
}

/** The routes in view as arcs. Places outside get names in this order: those of the chosen country, of children, others. */
export const routeShapes = ({
  frame,
  unitPx,
  points,
  labels,
  dataset,
  file,
  routes,
}: RoutesToDraw): RouteMap<Route> => {
  const ends = (wanted: (route: Route) => boolean) =>
    new Set(routes.filter(wanted).flatMap(({ origin, destination }) => [origin, destination]))
  const ofChosen = ends(({ isOfChosen }) => isOfChosen)
  const ofChildren = ends(({ isForChildren }) => isForChildren)
  const rank = ({ code }: { code: string }) => (ofChosen.has(code) ? 0 : ofChildren.has(code) ? 1 : 2)
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
