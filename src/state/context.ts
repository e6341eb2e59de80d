import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import { hasDay } from '../domain/themes'
import { type Answer, answerOf } from './answer'
import type { AtlasState, AtlasStore } from './createAtlasStore'
import type { AtlasFiles } from '../data/files'
import type { Filters } from './filters'
import type { SitePlace } from './sitePlace'

/** The atlas, or the page, that a view is part of. */
export interface Atlas {
  /** Unlike that of any other atlas on the page: the ids of its patterns begin with it. */
  readonly id: string
  readonly store: AtlasStore
  /** Where its page lies. */
  readonly place: SitePlace
  readonly files: AtlasFiles
}

/** The atlas of the views below. A provider within another replaces a part of it, such as the store. */
export const AtlasContext = createContext<Atlas | null>(null)

/** The atlas that a view is part of. Throws outside one. */
export const useAtlasParts = (): Atlas => {
  const atlas = useContext(AtlasContext)
  if (!atlas) throw new Error('This view is not inside an atlas.')
  return atlas
}

/** The store itself, for views that act without showing. */
export const useAtlasStore = (): AtlasStore => useAtlasParts().store

/** The files that are loaded on demand. */
export const useFiles = (): AtlasFiles => useAtlasParts().files

/** The smallest thing a view needs of the store; it is drawn again only when that changes. */
export const useAtlas = <T>(select: (state: AtlasState) => T): T => useStore(useAtlasStore(), select)

/** What a view reads of the filters where it need not follow a moving day; `select` gives a plain value. */
export const useSettled = <T extends string | number | boolean | null>(select: (filters: Filters) => T): T =>
  useAtlas(({ settled }) => select(settled))

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
