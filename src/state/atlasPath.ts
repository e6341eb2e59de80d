import { DEFAULT_FILTERS, type Filters } from './filters'
import { toQuery } from './link'
import { themePath } from '../domain/sitePaths'

/** Path, below the site's folder, of the theme's page in this state: the link under a figure that opens its map. */
export const atlasPath = (change: Partial<Filters>): string => {
  const defaults = { ...DEFAULT_FILTERS, theme: change.theme ?? DEFAULT_FILTERS.theme }
  const query = toQuery({ ...defaults, ...change }, defaults)
  return `${themePath(defaults.theme)}${query && `?${query}`}`
}
