import type { createZoomer } from './zoomer'

/** True where a browser fetches a failed import only once in the life of a page. */
export const IS_FETCHED_ONCE = true

/** Loads zoom on demand, because most readers never use it. */
export const loadZoomer = async (): Promise<typeof createZoomer> => (await import('./zoomer')).createZoomer

type Drawing = typeof import('./routes')

let loaded: Drawing | undefined

/** Gives the drawing of routes if it has loaded, so that routes are drawn without a wait. */
export const loadedRoutes = (): Drawing | undefined => loaded

/** Loads the drawing of routes; like every loader here, it rejects on failure. */
export const loadRoutes = async (): Promise<Drawing> => {
  loaded ??= await import('./routes')
  return loaded
}

export const loadPlaceNames = () => import('./placeNames')

/** Loads projection and markup, for panels, for detail, and for pages without a map. */
export const loadDrawing = () => import('./drawing')

export const loadDescribe = () => import('./describe')
