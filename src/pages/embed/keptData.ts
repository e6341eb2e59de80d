import { createContext, useContext } from 'react'
import { carriedText } from '../../carried/carriedText'
import type { IsoDay } from '../../domain/treaty'

/** What an embed knows that keeps a released version of the data. */
export interface KeptVersion {
  /** The version it shows. */
  readonly version: IsoDay
  /** The version that the other pages of the site had when it was made; later than its own where there are newer data. */
  readonly present: IsoDay
}

/** Path by which the page of such an embed carries it. */
export const KEPT_FILE = 'kept.json'

/** Tells an embed that is drawn at build; in the browser its page does. */
export const KeptVersionContext = createContext<KeptVersion | null>(null)

const carriedVersion = (): KeptVersion | null => {
  const text = carriedText(KEPT_FILE)
  return text === null ? null : (JSON.parse(text) as KeptVersion)
}

/** The released version that this embed keeps; null where it follows the data of the site. */
export const useKeptVersion = (): KeptVersion | null => useContext(KeptVersionContext) ?? carriedVersion()
