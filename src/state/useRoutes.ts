import type { CorridorsFile } from '../data/contract'
import { useAtlas, useRoutesFile } from './context'
import { type Route, routesOf, type RoutesShown, routesShown } from './routes'

/** The routes in view while they are wanted; null until they are loaded. */
export const useRoutes = (): ReturnType<typeof useRoutesFile> & {
  readonly file: CorridorsFile | null
  readonly routes: readonly Route[] | null
} => {
  const { state, isWanted, retry } = useRoutesFile()
  const dataset = useAtlas((atlas) => atlas.dataset)
  const file = isWanted && state.status === 'ready' ? state.value : null
  // Without routes the view need not follow the filters.
  const filters = useAtlas((atlas) => (file ? atlas.filters : null))
  return { state, isWanted, file, routes: file && filters && routesOf(file, filters, dataset), retry }
}

/** The routes that map, note and list show; null until they are loaded. */
export const useRoutesShown = (): RoutesShown | null => {
  const { file } = useRoutes()
  const dataset = useAtlas((atlas) => atlas.dataset)
  const filters = useAtlas((atlas) => (file ? atlas.filters : null))
  return file && filters && routesShown(file, filters, dataset)
}
