import { laterCode } from '../../carried/broughtLater'
import type * as MapLater from '../../embed/mapLater'
import { MAP_LATER, ZOOMER } from '../../pages/embed/embedScripts'
import type { createZoomer } from '../../map/paint/zoomer'

/* In place of `map/paint/loadParts` and `map/paint/loadZoomer`: runs the classic scripts that the page names. */

/** A classic script that did not load is requested again. */
export const IS_ASKED_ONCE = false

export const loadZoomer = (): Promise<typeof createZoomer> => laterCode(ZOOMER)

let loaded: typeof MapLater | undefined

const load = async (): Promise<typeof MapLater> => {
  loaded ??= await laterCode<typeof MapLater>(MAP_LATER)
  return loaded
}

/** What draws routes, once it has loaded. */
export const loadedRoutes = (): typeof MapLater | undefined => loaded

export { load as loadPlaceNames, load as loadRoutes, load as loadDrawing, load as loadDescribe }
