import type { MapGeometry } from './geometry'
import { type MapLook, mapMarkup } from './mapMarkup'

/** A map that is yet to be written to a page. */
export interface MapDrawing {
  readonly html: (look: MapLook) => string
}

/** The map of a geometry. */
export const drawingOf = (wide: MapGeometry): MapDrawing => ({ html: (look) => mapMarkup(wide, look) })
