import { inlinedText, scriptCode } from '../data/inlined'
import type { createZoomer } from '../map/paint/zoomer'
import { MAP_LATER, ZOOMER } from '../pages/embed/embedFiles'
import type { MapLater } from '../pages/embed/mapLater'
import type { Catalogue } from '../text/i18n'
import { addSheet } from '../ui/stylesheets'

/* Replaces modules that fetch: the page holds what they would fetch, or names a script for it. */

/** Path of the inlined messages of a page, in its own language. */
export const MESSAGES_FILE = 'messages.json'

/** Replaces `text/catalogues`, with the functions below: one script serves all languages. */
export const ownCatalogue = (): Catalogue => JSON.parse(inlinedText(MESSAGES_FILE) ?? '{}') as Catalogue

export const loadFirst = async (): Promise<void> => undefined

export { loadFirst as loadLater, loadFirst as loadTools }

/** Name of the meta element with the address of the stylesheet of fonts. */
export const FONTS_META = 'atlas-fonts'

/** Replaces that of `ui/fontsFile`: links to the page's stylesheet of fonts; rejects where it does not load. */
export const loadFonts = async (): Promise<void> => {
  const named = document.querySelector<HTMLMetaElement>(`meta[name="${FONTS_META}"]`)
  if (!named) throw new Error('The page names no fonts.')
  await addSheet(named.content)
  await Promise.all(
    ['400 1em "Atlas Sans"', '600 1em "Atlas Serif"'].map((font) => document.fonts.load(font)),
  )
}

/** Replaces `map/paint/loadZoomer`: a classic script that did not load is requested again. */
export const IS_FETCHED_ONCE = false

export const loadZoomer = (): Promise<typeof createZoomer> => scriptCode(ZOOMER)

let loaded: MapLater | undefined

const load = async (): Promise<MapLater> => {
  loaded ??= await scriptCode<MapLater>(MAP_LATER)
  return loaded
}

/** Replaces `map/paint/loadParts`, with the functions below: what draws routes, once it has loaded. */
export const loadedRoutes = (): MapLater | undefined => loaded

export const loadTap = async () => (await load()).tap

export { load as loadPlaceNames, load as loadRoutes, load as loadDrawing, load as loadDescribe }
