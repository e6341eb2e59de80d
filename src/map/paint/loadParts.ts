import { loadLater } from '../../text/catalogues'
import type { Texts } from '../../text/i18n'
import type { AtlasStore } from '../../state/createAtlasStore'
import type { AtlasFiles } from '../../data/load'
import type { tap } from './tap'
import type { createZoomer } from './zoomer'

/** Parts of a map that are loaded on demand. */
export type MapPart = 'zoom' | 'words' | 'routes'

/** Reports that a part failed, with its retry; null once it has loaded. */
export type ReportFailure = (part: MapPart, retry: (() => void) | null) => void

/** The elements and data of an interactive map. */
export interface MapParts {
  readonly store: AtlasStore
  readonly texts: Texts
  readonly files: Pick<AtlasFiles, 'topology' | 'wholeTopology' | 'corridors'>
  readonly id: string
  readonly descriptionId?: string | undefined
  readonly isAtlas?: boolean | undefined
  /** Opens a country by `choose`, and moves a keyboard reader to its text. */
  readonly onOpen?: ((code: string, choose: () => void) => void) | undefined
  readonly reportFailure: ReportFailure
}

/** Loads zoom on demand, with its messages, because most readers never use it. */
export const loadZoomer = async (texts: Texts): Promise<typeof createZoomer> => {
  const [part] = await Promise.all([import('./zoomer'), loadLater(texts)])
  return part.createZoomer
}

type Drawing = typeof import('./routes')

let loaded: Drawing | undefined

/** Gives the drawing of routes if it has loaded, so that routes are drawn without a wait. */
export const loadedRoutes = (): Drawing | undefined => loaded

/** Loads the drawing of routes; like every loader here, it rejects on failure. */
export const loadRoutes = async (): Promise<Drawing> => {
  loaded ??= await import('./routes')
  return loaded
}

export const loadPlaceNames = () => import('./placeNames')

/** Loads projection and markup, for the detail of a part. */
export const loadDrawing = () => import('./drawing')

/** Loads what only a reader with the focus on the map needs: its descriptions, and the way to a name by its letters. */
export const loadDescribe = () => import('./describe')

/** Loads what a finger means, with its messages. */
export const loadTap = async (texts: Texts): Promise<typeof tap> => {
  const [part] = await Promise.all([import('./tap'), loadLater(texts)])
  return part.tap
}
