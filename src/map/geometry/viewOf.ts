import type { Dataset } from '../../data/Dataset'
import type { EntityCode } from '../../domain/entity'
import { isInScope } from '../../state/answer'
import type { Area, Filters } from '../../state/filters'
import type { Frame } from './frames'
import type { EntityOutline } from './outlines'
import { PANELS, projectionOf } from './projection'
import {
  boxOfShapes,
  boxOfView,
  clamp,
  MAX_SCALE,
  middleOf,
  type View,
  viewAbout,
  viewOfBox,
  WHOLE_VIEW,
} from './view'

const EARTH_RADIUS_KM = 6371.0088

/** Width of land along the shorter side of the whole frame, in km. */
const kmOf = ({ widthPx, heightPx, scale }: Frame): number =>
  (Math.min(widthPx, heightPx) / scale) * EARTH_RADIUS_KM

/** How far inside a frame a place lies, in px; less than 0 outside. */
const depthIn = (frame: Frame, place: readonly [number, number]): number => {
  const [x, y] = projectionOf(frame)([...place]) ?? [-Infinity, -Infinity]
  return Math.min(x, frame.widthPx - x, y, frame.heightPx - y)
}

/** The view of an area; the whole frame where its middle lies outside, or deeper inside the other panel. */
const viewOfArea = (frame: Frame, [lon, lat, km]: Exclude<Area, 'whole'>): View => {
  const place: [number, number] = [lon, lat]
  const depth = depthIn(frame, place)
  const isOther =
    PANELS.some(({ id }) => id === frame.id) && PANELS.some((panel) => depthIn(panel, place) > depth)
  const middle = projectionOf(frame)(place)
  return middle && depth >= 0 && !isOther
    ? viewAbout(frame, clamp(kmOf(frame) / km, 1, MAX_SCALE), middle)
    : WHOLE_VIEW
}

/** Names the area of a view, for a link. */
export const areaOfView = (frame: Frame, view: View): Area => {
  if (view.scale <= 1) return 'whole'
  const [lon = 0, lat = 0] = projectionOf(frame).invert?.([...middleOf(boxOfView(frame, view))]) ?? []
  return [Number(lon.toFixed(2)), Number(lat.toFixed(2)), Math.round(kmOf(frame) / view.scale)]
}

/** The countries that a map is fitted to: those of the sub-regions and groups, and the chosen one. */
export const fittedCodes = (
  { entities }: Pick<Dataset, 'entities'>,
  filters: Filters,
): ReadonlySet<EntityCode> =>
  new Set(
    entities
      .filter((entity) => isInScope(entity, filters) || entity.code === filters.entity)
      .map(({ code }) => code),
  )

/**
 * The view of a state: its area, else the countries of its sub-regions and groups, else the whole frame. `shapes` are
 * those that the frame may be fitted to; null where it has none that are wanted.
 */
export const viewOf = (
  frame: Frame,
  { dataset, filters }: { readonly dataset: Pick<Dataset, 'entities'>; readonly filters: Filters },
  shapes: readonly Pick<EntityOutline, 'code' | 'path'>[],
): View | null => {
  const { area, regions, groups } = filters
  if (area === 'whole' || (area === null && regions.length + groups.length === 0)) return WHOLE_VIEW
  if (area !== null) return viewOfArea(frame, area)
  const codes = fittedCodes(dataset, filters)
  if (codes.size === 0) return WHOLE_VIEW
  const box = boxOfShapes(
    frame,
    shapes.filter(({ code }) => codes.has(code)),
  )
  return box && viewOfBox(frame, box)
}
