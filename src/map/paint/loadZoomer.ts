import type { createZoomer } from './zoomer'

/** Whether the browser asks for it but once in the life of a page. */
export const IS_ASKED_ONCE = true

/** Fetches what zooms a map: most readers never do. Rejects where it does not come. */
export const loadZoomer = async (): Promise<typeof createZoomer> => (await import('./zoomer')).createZoomer
