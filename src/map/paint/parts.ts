import type { AtlasStore } from '../../state/createAtlasStore'
import type { AtlasFiles } from '../../data/files'
import type { Texts } from '../../text/i18n'

/** What of a map is loaded only when it is wanted. */
export type MapPart = 'zoom' | 'words' | 'routes'

/** Says that a part was wanted and did not load or cannot be drawn, and how it is tried again; null where it is there. */
export type ReportFailure = (part: MapPart, retry: (() => void) | null) => void

/** Where a map is drawn as two panels, one over the other. */
export interface PanelLimits {
  /** In a container narrower than this, in px. */
  readonly belowPx: number
  /** In a window at least so high, in px: a lower one has no room for two. */
  readonly windowPx: number
  /** In a container at least so high, in px, where its height does not follow from its panels. */
  readonly heightPx?: number
}

/** Where the atlas draws them; Picture.module.css names the same width. */
export const PANELS_IN_ATLAS: PanelLimits = { belowPx: 560, windowPx: 501 }

/** What a map on a page works with. */
export interface MapParts {
  readonly store: AtlasStore
  readonly texts: Texts
  readonly files: Pick<AtlasFiles, 'topology' | 'wholeTopology' | 'corridors'>
  /** Ids of the map, and those of the patterns that fill its shapes, begin with it. */
  readonly id: string
  readonly panels?: PanelLimits | undefined
  /** Id of what tells this map in words, where the page has it. */
  readonly descriptionId?: string | undefined
  /** Whether the page has a list of the keys of the map. */
  readonly hasKeysHelp?: boolean | undefined
  /** Opens a country by `choose`, and takes a reader with a keyboard on to what is told of it. */
  readonly onOpen?: ((code: string, choose: () => void) => void) | undefined
  readonly reportFailure: ReportFailure
}
