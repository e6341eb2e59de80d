import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import { hasDay } from '../domain/themes'
import { type Answer, answerOf } from './answer'
import type { AtlasState, AtlasStore } from './createAtlasStore'
import type { Filters } from './filters'

/** The store of the atlas a view is mounted in. */
export const AtlasStoreContext = createContext<AtlasStore | null>(null)

/** The store itself, for views that act without showing. Throws outside a mounted atlas. */
export const useAtlasStore = (): AtlasStore => {
  const store = useContext(AtlasStoreContext)
  if (!store) throw new Error('This view is not inside a mounted atlas.')
  return store
}

/** The smallest thing a view needs of the store; it is drawn again only when that changes. */
export const useAtlas = <T>(select: (state: AtlasState) => T): T => useStore(useAtlasStore(), select)

/** These of the filters: a view that names what it reads is left alone by a change of any other. */
export const useFilters = <Key extends keyof Filters>(...keys: readonly Key[]): Pick<Filters, Key> =>
  useAtlas(
    useShallow(
      ({ filters }) => Object.fromEntries(keys.map((key) => [key, filters[key]])) as Pick<Filters, Key>,
    ),
  )

/** Whether the present question has a day. */
export const useHasDay = (): boolean => useAtlas(({ filters: { theme, sub } }) => hasDay(theme, sub))

/** The answer to the present question. */
export const useAnswer = (): Answer => useAtlas(({ dataset, filters }) => answerOf(dataset, filters))
