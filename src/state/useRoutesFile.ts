import type { CorridorsFile } from '../data/contract'
import { type UsedResource, useResource } from '../data/useResource'
import { useAtlas, useFiles } from './context'
import { areRoutesWanted } from './routesWanted'

/** The file of the routes, loaded while they are wanted. */
export const useRoutesFile = (): UsedResource<CorridorsFile> & { readonly isWanted: boolean } => {
  const { corridors } = useFiles()
  const isWanted = useAtlas((atlas) => areRoutesWanted(atlas.filters))
  // Views mount often: after a failure only the reader's retry requests the file again.
  return { isWanted, ...useResource(corridors, isWanted && corridors.state().status !== 'failed') }
}
