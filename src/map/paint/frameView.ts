import { type Area, isDayMoved } from '../../state/filters'
import { type View, WHOLE_VIEW } from '../geometry/frames'
import type { MapState } from '../geometry/viewOf'
import type { FramePart } from './zoomControls'

/** What a frame shows, and who moved it there. */
export interface FrameView {
  readonly view: View
  readonly source: 'reader' | 'filters'
}

/** A reader moves a frame by hand; filters fit it to what they show, null for nothing in it. */
type Movement =
  | { readonly source: 'reader'; readonly view: View }
  | { readonly source: 'filters'; readonly view: View | null }

export const WHOLE_MAP: FrameView = { view: WHOLE_VIEW, source: 'filters' }

/** Whoever moved it, a view that differs by less than a reader can see is the same. */
const keyOf = ({ scale, x, y }: View): string => [scale.toFixed(6), x.toFixed(3), y.toFixed(3)].join()

/** What a frame shows after a movement; the same object where nothing in it changes. */
export const viewAfter = (before: FrameView, { source, view }: Movement): FrameView => {
  const after: FrameView = { view: view ?? WHOLE_VIEW, source }
  return keyOf(after.view) === keyOf(before.view) ? before : after
}

/** The part of the map that a frame has controls for. */
export const partOf = (isPart: boolean, source: FrameView['source'], area: Area | null): FramePart => {
  if (!isPart) return 'whole'
  return source === 'filters' && area === null ? 'filtered' : 'moved'
}

/** Whether two states show the same on a map. */
export const isSameState = (before: MapState | null, now: MapState): boolean =>
  before?.filters === now.filters && before.corridors === now.corridors

/** What decides whether a frame is fitted to another state. */
interface FitQuestion {
  readonly before: MapState | null
  readonly now: MapState
  readonly shown: FrameView
  /** The area that the frame shows. */
  readonly areaOfShown: () => Area
  /** Whether each country of the new state is in view already. */
  readonly isAllInView: () => boolean
}

/** Whether a new state moves a frame: not while days play and all is in view, nor where a reader moved it there. */
export const isMovedBy = ({ before, now, shown, areaOfShown, isAllInView }: FitQuestion): boolean => {
  const { area } = now.filters
  const isLoaded = now.corridors !== before?.corridors
  if (before && !isLoaded && isDayMoved(before.filters, now.filters) && isAllInView()) return false
  return area === null || shown.source === 'filters' || String(area) !== String(areaOfShown())
}
