import type { Topology } from 'topojson-specification'
import type { CorridorsFile } from '../../data/contract'
import type { Dataset } from '../../data/Dataset'
import type { Route } from '../../state/routes'
import { frameLabel, placeNames } from '../../text/sentences/routeWords'
import type { Box } from '../geometry/boxes'
import type { Frame } from '../geometry/frames'
import { type RouteMap, routeMap, routePoints } from '../geometry/routeMap'

interface RoutesOnMap {
  readonly dataset: Dataset
  readonly topology: Topology
  readonly file: CorridorsFile
  readonly routes: readonly Route[]
  readonly frame: Frame
  /** Frame px per screen px. */
  readonly unitPx: number
  /** The part of the frame that is seen, in frame px. */
  readonly shown: Box
  /** What lies over the map there, in frame px. */
  readonly taken?: readonly Box[]
  /** Whether the frame names a country: by default each of the study. */
  readonly hasName?: (code: string) => boolean
}

/** Draws routes on a frame, with the labels of the places where their lines leave it. */
export const routesOnMap = ({ dataset, topology, file, routes, ...on }: RoutesOnMap): RouteMap<Route> => {
  const nameOf = placeNames(dataset, file)
  return routeMap({
    hasName: (code) => dataset.entityBySlugOrCode(code) !== undefined,
    ...on,
    pairs: routes,
    points: routePoints(topology, file),
    labelOf: (code, isOrigin, count) => frameLabel(nameOf(code), isOrigin, count),
  })
}
