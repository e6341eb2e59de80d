import type { createZoomer } from './zoomer'

/** Whether the browser asks for it but once in the life of a page. */
export const IS_FETCHED_ONCE = true

/** Fetches what zooms a map: most readers never do. Rejects where it does not come. */
export const loadZoomer = async (): Promise<typeof createZoomer> => (await import('./zoomer')).createZoomer

type Drawing = typeof import('./routes')

let loaded: Drawing | undefined

/** What draws routes, once it has loaded: routes that have loaded are then drawn at once. */
export const loadedRoutes = (): Drawing | undefined => loaded

/** Loads what draws routes. Like all that a map loads on demand, it rejects where it does not load. */
export const loadRoutes = async (): Promise<Drawing> => {
  loaded ??= await import('./routes')
  return loaded
}

/** Loads what places names: for a chosen country, and on a zoomed map. */
export const loadPlaceNames = () => import('./placeNames')

/** Loads what projects outlines and writes maps: for panels, for detail, and where the page has no map. */
export const loadDrawing = () => import('./drawing')

/** Loads what describes the country that the keyboard is on. */
export const loadDescribe = () => import('./describe')
