import { createContext, use } from 'react'
import type { NamesFile } from '../dataset/contract'

/** Gives the names by which entities are looked for; asks the host once, and again only after a failure. */
export interface Names {
  readonly load: () => Promise<NamesFile>
}

/** Keeps the file once it has arrived; a failed load is forgotten, so that a retry asks again. */
export const createNames = (load: Names['load']): Names => {
  let loading: Promise<NamesFile> | null = null
  return {
    load: () => {
      if (loading) return loading
      loading = load()
      loading.catch(() => {
        loading = null
      })
      return loading
    },
  }
}

/** The names' file of the atlas a view is mounted in. */
export const NamesContext = createContext<Names | null>(null)

/** The names' file. Throws outside a mounted atlas. */
export const useNames = (): Names => {
  const names = use(NamesContext)
  if (!names) throw new Error('This view is not inside a mounted atlas.')
  return names
}
