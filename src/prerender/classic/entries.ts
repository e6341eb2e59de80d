import { WORKER_PATH } from '../../offline/offlineList'
import {
  DRAWN_KINDS,
  embedScript,
  LOOKS_SCRIPT,
  MAP_LATER_SCRIPT,
  ZOOMER_SCRIPT,
} from '../../pages/embed/embedScripts'
import { HOST_SCRIPT } from '../../store/sitePaths'

/**
 * Modules that a classic script has something else in place of, by their paths below `src`: what is fetched beside a
 * module is carried by the page of a classic script, or named by it.
 */
const STAND_INS = {
  'text/catalogueFiles.ts': 'prerender/classic/noCatalogueFiles.ts',
  'text/ownCatalogue.ts': 'prerender/classic/carriedCatalogue.ts',
  'ui/fontsFile.ts': 'prerender/classic/fontsLink.ts',
} as const

/** A map's embed is small: code that few need is in scripts of its own, and messages are said by less. */
const MAP_STAND_INS = {
  ...STAND_INS,
  'map/paint/loadParts.ts': 'prerender/classic/mapCode.ts',
  'map/paint/loadZoomer.ts': 'prerender/classic/mapCode.ts',
  'text/setupI18n.ts': 'text/smallI18n.ts',
} as const

/** A script that a page can run without being allowed to fetch: one file, no module, all its code in it. */
export interface ClassicEntry {
  /** Name of the script and its style sheet in `assets/`, before their hashes. */
  readonly name: string
  /** Path of its first module below `src`. */
  readonly source: string
  /** Path below the site's folder, for a script that others name: it keeps it, whatever it holds. */
  readonly fixedPath?: string
  /** Whether only its style sheet is wanted, which is that of the script of the same name: of what the script does not draw itself. */
  readonly isStyles?: boolean
  /** Modules with something else in their place, by their paths below `src`. */
  readonly standIns: Readonly<Record<string, string>>
}

/** Name of the script of the atlas in one file, which takes it in. */
export const ONE_FILE_SCRIPT = 'one-file'

/** Every classic script of the site. */
export const CLASSIC_ENTRIES: readonly ClassicEntry[] = [
  ...DRAWN_KINDS.map((kind) => ({
    name: embedScript(kind),
    source: `embed/${kind}.ts`,
    standIns: kind === 'map' ? MAP_STAND_INS : STAND_INS,
  })),
  { name: embedScript('map'), source: 'embed/mapStyles.ts', standIns: STAND_INS, isStyles: true },
  { name: embedScript('country'), source: 'embed/country.ts', standIns: STAND_INS },
  { name: embedScript('country'), source: 'embed/countryStyles.ts', standIns: STAND_INS, isStyles: true },
  { name: LOOKS_SCRIPT, source: 'embed/looks.ts', standIns: {} },
  // Other sites name it in their pages.
  { name: 'host', source: 'host/hostScript.ts', fixedPath: HOST_SCRIPT, standIns: {} },
  { name: ZOOMER_SCRIPT, source: 'embed/zoomer.ts', standIns: {} },
  { name: MAP_LATER_SCRIPT, source: 'embed/mapLaterScript.ts', standIns: STAND_INS },
  { name: 'offline-worker', source: 'offline/worker.ts', fixedPath: WORKER_PATH, standIns: {} },
  {
    name: ONE_FILE_SCRIPT,
    source: 'oneFile.ts',
    standIns: { ...STAND_INS, 'pictures/fontFaces.ts': 'pictures/ownFontFaces.ts' },
  },
]
