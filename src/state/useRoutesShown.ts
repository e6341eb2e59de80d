import { useAtlas } from './context'
import { type RoutesShown, routesShown } from './routesShown'
import { useRoutes } from './useRoutes'

/** What map, note and list show of the routes; null until they are loaded. */
export const useRoutesShown = (): RoutesShown | null => {
  const { file } = useRoutes()
  const dataset = useAtlas((atlas) => atlas.dataset)
  const filters = useAtlas((atlas) => (file ? atlas.filters : null))
  return file && filters && routesShown(file, filters, dataset)
}
