import { createContext, use } from 'react'
import { useStore } from 'zustand'
import { type Answer, answerOf } from './answer'
import type { AtlasState, AtlasStore } from './createAtlasStore'

/** The store of the atlas a view is mounted in. */
export const AtlasStoreContext = createContext<AtlasStore | null>(null)

/** The store itself, for views that act without showing. Throws outside a mounted atlas. */
export const useAtlasStore = (): AtlasStore => {
  const store = use(AtlasStoreContext)
  if (!store) throw new Error('This view is not inside a mounted atlas.')
  return store
}

/** The smallest thing a view needs of the store; it is drawn again only when that changes. */
export const useAtlas = <T>(select: (state: AtlasState) => T): T => useStore(useAtlasStore(), select)

/** The answer to the present question. */
export const useAnswer = (): Answer => {
  const dataset = useAtlas((state) => state.dataset)
  const filters = useAtlas((state) => state.filters)
  return answerOf(dataset, filters)
}
