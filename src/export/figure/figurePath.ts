import { SITE_PATHS } from '../../domain/sitePaths'
import { DEFAULT_FILTERS, type Filters } from '../../state/filters'
import { toQuery } from '../../state/link'

/** Gives the path, below a language's folder, of the page that makes a figure of a state; `settings` is a query. */
export const figurePath = (filters: Filters, settings?: string): string => {
  const query = [toQuery(filters, DEFAULT_FILTERS), settings].filter(Boolean).join('&')
  return `${SITE_PATHS.figure}${query && `?${query}`}`
}
