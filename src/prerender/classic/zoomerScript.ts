import { laterCode } from '../../carried/broughtLater'
import { ZOOMER } from '../../pages/embed/embedScripts'
import type { createZoomer } from '../../views/map/zoomer'

/** In place of `views/map/loadZoomer`: runs the script that the page names. */
export const loadZoomer = (): Promise<typeof createZoomer> => laterCode(ZOOMER)
