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
