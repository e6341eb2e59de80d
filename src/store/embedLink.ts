import { areRoutesWanted } from './corridors'
import { DEFAULT_FILTERS, type Filters } from './filters'
import { toQuery } from './link'
import { SITE_PATHS } from './sitePaths'

/** What a frame can show of an atlas: its map in the present state, or the chosen country. */
export type EmbedKind = 'map' | 'country'

const address = (root: string, path: string, filters: Filters): string => {
  const query = toQuery(filters, DEFAULT_FILTERS)
  return `${root}${path}${query && `?${query}`}`
}

/**
 * Address of the embed that shows the present state; `root` is the site's folder, absolute. A frame has the map only:
 * a list of routes becomes routes on the map. That of a country names the country and nothing else.
 */
export const embedAddress = (root: string, kind: EmbedKind, filters: Filters): string =>
  kind === 'map'
    ? address(root, SITE_PATHS.embedMap, { ...filters, view: 'map', hasRoutes: areRoutesWanted(filters) })
    : address(root, SITE_PATHS.embedCountry, { ...DEFAULT_FILTERS, entity: filters.entity })
