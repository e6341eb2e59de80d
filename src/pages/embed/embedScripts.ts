import type { EmbedKind } from '../../store/embedLink'

/** Embeds that a script draws, with data that their pages carry; a country's is whole without. */
export const DRAWN_KINDS = ['map', 'compare'] as const
/** One of these. */
export type DrawnKind = (typeof DRAWN_KINDS)[number]

/** Name of an embed's script and style sheet. */
export const embedScript = (kind: EmbedKind): string => `embed-${kind}`

/** Name of the script that sets an embed's looks before it is painted. */
export const LOOKS_SCRIPT = 'embed-looks'

/** By what name the page of a map says where the code is for routes, panels, names anew, and words; and that script. */
export const MAP_LATER = 'map-later'
export const MAP_LATER_SCRIPT = 'embed-map-later'

/** By what name a page says where the code is that zooms a map. */
export const ZOOMER = 'zoomer'

/** Name of the script that zooms a map, brought to an embed by the first wish for it. */
export const ZOOMER_SCRIPT = 'embed-zoomer'
