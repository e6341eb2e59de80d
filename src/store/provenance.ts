import { createContext, useContext } from 'react'
import type { ProvenanceFile } from '../dataset/contract'
import type { Kept } from './kept'
import { type Load, useLoad } from './useLoad'

/** Gives the sources of whole maps; asks the host once, and again only after a failure. */
export type Provenance = Kept<ProvenanceFile>

/** The sources' file of the atlas a view is mounted in. */
export const ProvenanceContext = createContext<Provenance | null>(null)

/** The sources of whole maps, loaded by the first view that lists them. Throws outside a mounted atlas. */
export const useProvenance = (): Load<ProvenanceFile> => {
  const provenance = useContext(ProvenanceContext)
  if (!provenance) throw new Error('This view is not inside a mounted atlas.')
  return useLoad(provenance.load)
}
