import { createContext, useContext } from 'react'
import type { NamesFile } from '../dataset/contract'
import type { Kept } from './kept'

/** Gives the names by which entities are looked for; asks the host once, and again only after a failure. */
export type Names = Kept<NamesFile>

/** The names' file of the atlas a view is mounted in. */
export const NamesContext = createContext<Names | null>(null)

/** The names' file. Throws outside a mounted atlas. */
export const useNames = (): Names => {
  const names = useContext(NamesContext)
  if (!names) throw new Error('This view is not inside a mounted atlas.')
  return names
}
