import type { Source } from '../../dataset/contract'
import type { Dataset } from '../../dataset/Dataset'
import type { Route } from '../../store/routes'

/** The sources that some routes rest on. They are among those of whole maps, which every page has. */
export const routeSources = ({ mapSources }: Dataset, routes: readonly Route[]): readonly Source[] => {
  const ids = new Set(routes.flatMap(({ statements }) => statements.flatMap(({ sourceIds }) => sourceIds)))
  return mapSources.filter(({ id }) => ids.has(id))
}
