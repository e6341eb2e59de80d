import type { AtlasStore } from '../../state/createAtlasStore'
import type { AtlasFiles } from '../../data/files'
import type { Texts } from '../../text/i18n'

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
