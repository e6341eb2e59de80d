import { createContext, useContext } from 'react'
import { carriedVersion, type KeptVersion } from './keptVersion'

/** Tells an embed that is drawn at build; in the browser its page does. */
export const KeptVersionContext = createContext<KeptVersion | null>(null)

/** The released version that this embed keeps; null where it follows the data of the site. */
export const useKeptVersion = (): KeptVersion | null => useContext(KeptVersionContext) ?? carriedVersion()
