import type { CorridorsFile } from '../data/contract'
import { useAtlas, useRoutesFile } from './context'
import { type RoutesShown, routesShown } from './routes'

/** The routes that map, note and list show while they are wanted; null until they are loaded. */
export const useRoutes = (): ReturnType<typeof useRoutesFile> & {
  readonly file: CorridorsFile | null
  readonly shown: RoutesShown | null
} => {
  const { state, isWanted, retry } = useRoutesFile()
  const dataset = useAtlas((atlas) => atlas.dataset)
  const file = isWanted && state.status === 'ready' ? state.value : null
  // Without routes the view need not follow the filters.
  const filters = useAtlas((atlas) => (file ? atlas.filters : null))
  return { state, isWanted, file, shown: file && filters && routesShown(file, filters, dataset), retry }
}
