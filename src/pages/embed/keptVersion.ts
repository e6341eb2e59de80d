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

/** The released version that the page of an embed keeps; null where it follows the data of the site. */
export const carriedVersion = (): KeptVersion | null => {
  const text = carriedText(KEPT_FILE)
  return text === null ? null : (JSON.parse(text) as KeptVersion)
}
