import { laterCode } from '../../carried/broughtLater'
import { ZOOMER } from '../../pages/embed/embedScripts'
import type { createZoomer } from '../../map/paint/zoomer'

/** A classic script that did not come is asked for again. */
export const IS_ASKED_ONCE = false

/** In place of `map/paint/loadZoomer`: runs the script that the page names. */
export const loadZoomer = (): Promise<typeof createZoomer> => laterCode(ZOOMER)
