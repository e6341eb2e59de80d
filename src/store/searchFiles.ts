import { createContext, useContext } from 'react'
import type { NamesFile, StatementsFile } from '../dataset/contract'
import type { Kept } from './kept'

/** What is searched besides the dataset. Each file is fetched once, and again only after a failure. */
export interface SearchFiles {
  /** The names by which entities are looked for. */
  readonly names: Kept<NamesFile>
  /** What the study states; null where its pages are not there to be opened, as in the atlas in one file. */
  readonly statements: Kept<StatementsFile> | null
}

/** The files behind the search of the page a view is mounted in. */
export const SearchFilesContext = createContext<SearchFiles | null>(null)

/** The files behind the search. Throws outside a mounted atlas or search. */
export const useSearchFiles = (): SearchFiles => {
  const files = useContext(SearchFilesContext)
  if (!files) throw new Error('This view is not inside a mounted atlas.')
  return files
}
