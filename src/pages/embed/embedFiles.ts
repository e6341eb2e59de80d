import type { IsoDay } from '../../domain/treaty'
import { inlinedText } from '../../data/inlined'
import type { EmbedKind } from '../../embed/embedLink'

/** Name of an embed's script and stylesheet. */
export const embedScript = (kind: EmbedKind): string => `embed-${kind}`

/** Name of the script that sets an embed's looks before the first paint. */
export const LOOKS_SCRIPT = 'embed-looks'

/** Name in a map's page of the script for routes, detail, names and descriptions; and that script. */
export const MAP_LATER = 'map-later'
export const MAP_LATER_SCRIPT = 'embed-map-later'

/** Name in a map's page of the script that zooms, loaded on a reader's first zoom; and that script. */
export const ZOOMER = 'zoomer'
export const ZOOMER_SCRIPT = 'embed-zoomer'

/** A released version as its embed was built, with the newest version of that day. */
export interface FrozenVersion {
  readonly version: IsoDay
  /** The site's version when the embed was made; later than its own where there are newer data. */
  readonly present: IsoDay
}

/** Path of it among the page's inlined files. */
export const FROZEN_FILE = 'frozen.json'

/** The released version of an embed; null where it follows the data of the site. */
export const frozenVersion = (): FrozenVersion | null => {
  const text = inlinedText(FROZEN_FILE)
  return text === null ? null : (JSON.parse(text) as FrozenVersion)
}
