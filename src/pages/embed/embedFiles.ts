import { PARTS } from '../../domain/themes'
import type { IsoDay } from '../../domain/treaty'
import { inlinedText } from '../../data/inlined'
import type { EmbedKind } from '../../embed/embedLink'
import type { LaterCatalogue } from '../../text/catalogues'

/** Embeds that a script draws, with data that their pages hold; a country's is whole without. */
export const DRAWN_KINDS = ['map', 'compare'] as const
/** One of these. */
export type DrawnKind = (typeof DRAWN_KINDS)[number]

/** Name of an embed's script and style sheet. */
export const embedScript = (kind: EmbedKind): string => `embed-${kind}`

/** Name of the script that sets an embed's looks before it is painted. */
export const LOOKS_SCRIPT = 'embed-looks'

/** By what name the page of a map names the script for routes, panels, names anew, and words; and that script. */
export const MAP_LATER = 'map-later'
export const MAP_LATER_SCRIPT = 'embed-map-later'

/** By what name it names the script that zooms a map, loaded when a reader first zooms; and that script. */
export const ZOOMER = 'zoomer'
export const ZOOMER_SCRIPT = 'embed-zoomer'

/** What an embed knows that keeps a released version of the data. */
export interface FrozenVersion {
  /** The version it shows. */
  readonly version: IsoDay
  /** The version that the other pages of the site had when it was made; later than its own where there are newer data. */
  readonly present: IsoDay
}

/** Path by which the page of such an embed holds it. */
export const FROZEN_FILE = 'frozen.json'

/** The released version that the page of an embed keeps; null where it follows the data of the site. */
export const frozenVersion = (): FrozenVersion | null => {
  const text = inlinedText(FROZEN_FILE)
  return text === null ? null : (JSON.parse(text) as FrozenVersion)
}

/** The catalogues that a map says besides `atlas`, those of what it loads on demand among them. */
export const MAP_CATALOGUES = [...PARTS, 'embed', 'timeline', 'words', 'routes', 'country', 'keys'] as const

/** The catalogues that an embed of a kind says besides `atlas`. */
export const CATALOGUES: Readonly<Record<DrawnKind, readonly LaterCatalogue[]>> = {
  map: MAP_CATALOGUES,
  compare: [...PARTS, 'embed', 'panel', 'compare', 'treatydates'],
}

/** Messages that no embed says: of the search, of pictures, of what leads through the site. */
const NEVER_SAID = 'content|language|leave|nav|noscript|pictures?|published|search|sheet|skip'
/** Those that are said of a map alone, or in the panel and on the page of a country. */
const OF_OTHER_VIEWS = `${NEVER_SAID}|action|answer|cell|code|filter|indicator|key|kind|map|membership|role|route|rule|sea|view|why|zoom`

/** Whether the embeds of a kind may say a message, by its id. */
export const isSaid = (kind: DrawnKind, id: string): boolean => {
  const [groups, others] = UNSAID[kind]
  return !new RegExp(`^(?:(?:${groups})\\.|${others})`).test(id)
}

/** By their ids, what the embeds of a kind never say: whole groups, and some of others. */
const UNSAID = {
  map: [NEVER_SAID, 'countryPage\\.(?!place|direction)'],
  compare: [
    OF_OTHER_VIEWS,
    'panel\\.(?!atLeast)|comparePage\\.(shared|routes|file|filter|sentence|sheet|print|download|swap|map)',
  ],
} as const
