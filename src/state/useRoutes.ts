import type { CorridorsFile } from '../data/contract'
import { useAtlas, useFiles } from './context'
import { areRoutesWanted, type Route, routesOf } from './routes'
import { type UsedResource, useResource } from '../data/useResource'

/** The routes in view while they are wanted; null until they are loaded. */
export const useRoutes = (): UsedResource<CorridorsFile> & {
  readonly isWanted: boolean
  readonly file: CorridorsFile | null
  readonly routes: readonly Route[] | null
} => {
  const { corridors } = useFiles()
  const isWanted = useAtlas((atlas) => areRoutesWanted(atlas.filters))
  // Views mount often: after a failure only the reader's retry requests the file again.
  const { state, retry } = useResource(corridors, isWanted && corridors.state().status !== 'failed')
  const dataset = useAtlas((atlas) => atlas.dataset)
  const file = isWanted && state.status === 'ready' ? state.value : null
  // Without routes the view need not follow the filters.
  const filters = useAtlas((atlas) => (file ? atlas.filters : null))
  return { state, isWanted, file, routes: file && filters && routesOf(file, filters, dataset), retry }
}
