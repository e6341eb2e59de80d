import type { LaterCatalogue } from '../../text/catalogues'
import type { DrawnKind } from './embedScripts'

/** The catalogues that an embed of a kind says besides `atlas`, those of its later views among them. */
export const CATALOGUES: Readonly<Record<DrawnKind, readonly LaterCatalogue[]>> = {
  map: ['embed', 'timeline', 'words', 'routes', 'country', 'keys'],
  compare: ['embed', 'panel', 'compare', 'treatydates'],
}
