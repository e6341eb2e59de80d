import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import type { Time } from '../domain/clock'
import type { AtlasFiles } from '../data/load'
import type { CorridorsFile } from '../data/contract'
import { type UsedResource, useResource } from '../data/useResource'
import { type Answer, answerOf } from './answer'
import { timeOf } from './clock'
import type { AtlasState, AtlasStore } from './createAtlasStore'
import { type Filters, areRoutesDrawn, pick } from './filters'
import type { SitePlace } from './sitePlace'

export interface Atlas {
  /** Unique on the page; the ids of its patterns begin with it. */
  readonly id: string
  readonly store: AtlasStore
  readonly place: SitePlace
  readonly files: AtlasFiles
}

/** The atlas of the views below; a nested provider may replace a part, such as the store. */
export const AtlasContext = createContext<Atlas | null>(null)

export const useAtlasParts = (): Atlas => {
  const atlas = useContext(AtlasContext)
  if (!atlas) throw new Error('This view is not inside an atlas.')
  return atlas
}

export const useAtlasStore = (): AtlasStore => useAtlasParts().store

export const useFiles = (): AtlasFiles => useAtlasParts().files

/** Selects from the store; the view renders only when the selection changes. */
export const useAtlas = <T>(select: (state: AtlasState) => T): T => useStore(useAtlasStore(), select)

/** Selects a plain value from the filters without following a moving day. */
export const useSettled = <T extends string | number | boolean | null>(select: (filters: Filters) => T): T =>
  useAtlas(({ settled }) => select(settled))

/** The dataset, and what is asked of it. */
export const useAtlasData = (): Pick<AtlasState, 'dataset' | 'filters'> =>
  useAtlas(useShallow(({ dataset, filters }) => ({ dataset, filters })))

/** Selects some filters, so that no other one renders the view. */
export const useFilters = <Key extends keyof Filters>(...keys: readonly Key[]): Pick<Filters, Key> =>
  useAtlas(useShallow(({ filters }) => pick(filters, keys)))

/** The time for which the present question is asked. */
export const useTime = (): Time => useAtlas(({ dataset, filters }) => timeOf(dataset, filters))

export const useAnswer = (): Answer => useAtlas(({ dataset, filters }) => answerOf(dataset, filters))

/** The file of the routes, loaded while they are wanted. */
export const useRoutesFile = (): UsedResource<CorridorsFile> & { readonly isWanted: boolean } => {
  const { corridors } = useFiles()
  const isWanted = useAtlas((atlas) => areRoutesDrawn(atlas.filters))
  // Views mount often: after a failure only the reader's retry requests the file again.
  return { isWanted, ...useResource(corridors, isWanted && corridors.state().status !== 'failed') }
}
