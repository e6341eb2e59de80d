import type { CorridorsFile } from '../../data/contract'
import type { Dataset } from '../../data/Dataset'
import { ROUTE_YEARS } from '../../domain/corridors'
import type { EntityCode } from '../../domain/entity'
import { answerOf } from '../../state/answer'
import { type Area, type Filters, isFiltered, isFittedToRoutes } from '../../state/filters'
import { routesInView } from '../../state/routes'
import type { Point } from './arcs'
import { fitTo, type FittedShape } from './fit'
import { type Frame, isWithin, MAX_SCALE, type View, WHOLE_VIEW } from './frames'
import { EARTH_RADIUS_KM, PANELS, projectionOf } from './projection'
import { boxOfView, clamp, type Container, middleOf, viewAbout } from './boxes'

/** Width of land along the shorter side of the whole map, in km. */
const kmOf = ({ box, frame }: Container): number =>
  (Math.min(box.width, box.height) / frame.scale) * EARTH_RADIUS_KM

/** How far inside a frame a place lies, in px; less than 0 outside. */
const depthIn = (frame: Frame, place: readonly [number, number]): number => {
  const [x, y] = projectionOf(frame)([...place]) ?? [-Infinity, -Infinity]
  return Math.min(x, frame.widthPx - x, y, frame.heightPx - y)
}

/** The view of an area; the whole frame where its middle lies outside, or deeper inside the other panel. */
const viewOfArea = (container: Container, [lon, lat, km]: Exclude<Area, 'whole'>): View => {
  const { frame } = container
  const place: [number, number] = [lon, lat]
  const depth = depthIn(frame, place)
  const isOther =
    PANELS.some(({ id }) => id === frame.id) && PANELS.some((panel) => depthIn(panel, place) > depth)
  const middle = projectionOf(frame)(place)
  return middle && depth >= 0 && !isOther
    ? viewAbout(container, clamp(kmOf(container) / km, 1, MAX_SCALE), middle)
    : WHOLE_VIEW
}

/** Names the area of a view, for a link. */
export const areaOfView = (container: Container, view: View): Area => {
  if (view.scale <= 1) return 'whole'
  const middle = middleOf(boxOfView(container, view))
  const [lon = 0, lat = 0] = projectionOf(container.frame).invert?.([...middle]) ?? []
  return [Number(lon.toFixed(2)), Number(lat.toFixed(2)), Math.round(kmOf(container) / view.scale)]
}

export interface MapState {
  readonly dataset: Dataset
  readonly filters: Filters
  /** All routes, once they are loaded: the map of a chosen country's routes shows where they end. */
  readonly corridors?: CorridorsFile | null | undefined
}

/** The countries that must be in view: those that the filters show, and the chosen one. */
const codesInView = ({ dataset, filters }: MapState): ReadonlySet<EntityCode> => {
  const { shown, inScope } = answerOf(dataset, filters)
  // The map of the routes shows no classes.
  const codes = filters.view === 'routes' ? inScope.map(({ code }) => code) : shown
  return new Set([...codes, ...(filters.entity === null ? [] : [filters.entity])])
}

/** Half of the room that an end of a line has, in frame px. */
const ROOM = 12

const shapeOf = (code: string, [x, y]: Point): FittedShape => ({
  code,
  pointPx: [x, y],
  areaPx: Infinity,
  path: `M${x - ROOM},${y - ROOM}l${2 * ROOM},0 0,${2 * ROOM} ${-2 * ROOM},0Z`,
})

/**
 * The content of a view of the chosen country's routes: it, and the places of a frame where its routes of any year
 * end, so that it is the same while years play. Nothing where the frame has not the country or it has no routes.
 */
const routeEnds = (
  frame: Frame,
  { dataset, filters, corridors }: MapState,
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

/** The shapes, of those of a frame, that must be in view; null where neither filters nor routes show a part of the map. */
export const shapesInView = (
  frame: Frame,
  state: MapState,
  shapes: readonly FittedShape[],
): readonly FittedShape[] | null => {
  const ends = routeEnds(frame, state, shapes)
  if (ends.length > 0) return ends
  const codes = codesInView(state)
  return isFiltered(state.filters) && codes.size > 0 ? shapes.filter(({ code }) => codes.has(code)) : null
}

/**
 * The view of a state in a container: its area, else the countries that its filters show, else the whole frame. `shapes`
 * are those that the frame may be fitted to; null where it has none that are shown.
 */
export const viewOf = (
  container: Container,
  state: MapState,
  shapes: readonly FittedShape[],
): View | null => {
  const { area } = state.filters
  if (area !== null && area !== 'whole') return viewOfArea(container, area)
  const shown = area === 'whole' ? null : shapesInView(container.frame, state, shapes)
  if (!shown) return WHOLE_VIEW
  return shown.length === 0 ? null : fitTo(container, shown)
}
