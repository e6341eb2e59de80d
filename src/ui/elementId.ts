import { createContext, useContext, useId } from 'react'

/** What the ids of one atlas begin with: what numbers them counts anew in each, and a page may hold several. */
export const IdPrefix = createContext('')

/** An id that no other element of the page has, the same in Node and in the browser. */
export const useElementId = (): string => useContext(IdPrefix) + useId()
