import { TOOL_PATHS } from '../domain/sitePaths'
import { DEFAULT_FILTERS, type Filters } from '../state/filters'
import { toQuery } from '../state/link'
import { DEFAULT_FIGURE, type FigureSettings } from './figureSettings'

/** Returns the settings but the title as a query without `?`, leaving out the defaults. The title follows `#`, which browsers send to no server. */
export const toFigureQuery = ({ kind, size, isGrey }: FigureSettings): string =>
  new URLSearchParams({
    ...(kind !== null && { figure: kind }),
    ...(size !== DEFAULT_FIGURE.size && { size }),
    ...(isGrey && { grey: 'on' }),
  }).toString()

/** Gives the path, below a language's folder, of the page that makes a figure of a state, if there is one; `settings` is a query. */
export const figurePath = (filters: Filters, settings?: string): string | undefined => {
  const query = [toQuery(filters, DEFAULT_FILTERS), settings].filter(Boolean).join('&')
  return TOOL_PATHS.figure && TOOL_PATHS.figure + (query && `?${query}`)
}
