import type { createZoomer } from './zoomer'

/** Fetches what zooms a map: most readers never do. Rejects where it does not come. */
export const loadZoomer = async (): Promise<typeof createZoomer> => (await import('./zoomer')).createZoomer
