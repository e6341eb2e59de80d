import type { CorridorsFile } from '../data/contract'
import { useAtlas, useFiles } from './context'
import { areRoutesWanted, type Route, routesOf } from './routes'
import { type UsedResource, useResource } from '../data/useResource'

/** The routes in view, once they are wanted and loaded; null before and after a failure. */
export const useRoutes = (): UsedResource<CorridorsFile> & {
  readonly isWanted: boolean
  readonly file: CorridorsFile | null
  readonly routes: readonly Route[] | null
} => {
  const { corridors } = useFiles()
  const isWanted = useAtlas((atlas) => areRoutesWanted(atlas.filters))
  // Many views show them and come and go: after a failure only the reader requests them anew.
  const { state, retry } = useResource(corridors, isWanted && corridors.state().status !== 'failed')
  const dataset = useAtlas((atlas) => atlas.dataset)
  const file = isWanted && state.status === 'ready' ? state.value : null
  // Without routes no change of the filters concerns the view.
  const filters = useAtlas((atlas) => (file ? atlas.filters : null))
  return { state, isWanted, file, routes: file && filters && routesOf(file, filters, dataset), retry }
}
