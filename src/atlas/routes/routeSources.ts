import type { SourceName } from '../../data/contract'
import type { Dataset } from '../../data/Dataset'
import type { Route } from '../../state/routes'

/** The sources that some routes rest on. They come with the first map, over which routes are drawn. */
export const routeSources = ({ mapSources }: Dataset, routes: readonly Route[]): readonly SourceName[] => {
  const ids = new Set(routes.flatMap(({ statements }) => statements.flatMap(({ sourceIds }) => sourceIds)))
  return mapSources.filter(({ id }) => ids.has(id))
}
