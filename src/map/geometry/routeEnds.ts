import type { CorridorsFile } from '../../data/contract'
import type { Dataset } from '../../data/Dataset'
import { ROUTE_YEARS } from '../../domain/corridors'
import { type Filters, isFittedToRoutes } from '../../state/filters'
import { routesInView } from '../../state/routes'
import type { Point } from './arcs'
import type { FittedShape } from './fit'
import { type Frame, isWithin } from './frames'
import { projectionOf } from './projection'

/** Half of the room that an end of a line has, in frame px. */
const ROOM = 12

const shapeOf = (code: string, [x, y]: Point): FittedShape => ({
  code,
  pointPx: [x, y],
  areaPx: Infinity,
  path: `M${x - ROOM},${y - ROOM}l${2 * ROOM},0 0,${2 * ROOM} ${-2 * ROOM},0Z`,
})

interface RoutesState {
  readonly dataset: Dataset
  readonly filters: Filters
  readonly corridors?: CorridorsFile | null | undefined
}

/**
 * What a view of the chosen country's routes shows: the country, and the places of a frame where its routes of any year
 * end, so that it is the same while years play. Nothing where the frame has not the country or it has no routes.
 */
export const routeEnds = (
  frame: Frame,
  { dataset, filters, corridors }: RoutesState,
  shapes: readonly FittedShape[],
): readonly FittedShape[] => {
  const chosen = shapes.find(({ code }) => code === filters.entity)
  if (!chosen || !corridors || !isFittedToRoutes(filters)) return []
  const routes = routesInView(corridors.corridors, { ...filters, years: ROUTE_YEARS }, dataset)
  const codes = new Set(routes.flatMap(({ origin, destination }) => [origin, destination]))
  if (codes.size === 0) return []
  const projection = projectionOf(frame)
  const outside = corridors.places
    .filter(({ code }) => codes.has(code))
    .map(({ code, point }) => ({ code, pointPx: projection([...point]) ?? ([NaN, NaN] as const) }))
  const ends = [...shapes.filter(({ code }) => codes.has(code)), ...outside]
    .filter(({ pointPx }) => isWithin(frame, pointPx))
    .map(({ code, pointPx }) => shapeOf(code, pointPx))
  return [chosen, ...ends]
}
