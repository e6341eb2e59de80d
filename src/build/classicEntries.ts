import { WORKER_PATH } from '../pages/offline/stored'
import { embedScript, LOOKS_SCRIPT, MAP_LATER_SCRIPT, ZOOMER_SCRIPT } from '../pages/embed/embedFiles'
import { HOST_SCRIPT } from '../domain/sitePaths'

/** Modules that fetch and what classic scripts import instead, by their paths below `src`. */
const STAND_INS = {
  'text/catalogues.ts': 'build/standIns.ts',
  'ui/fontsFile.ts': 'build/standIns.ts',
} as const

/** A map's embed is small: code that few readers need is in scripts of its own. */
const MAP_STAND_INS = {
  ...STAND_INS,
  'map/paint/loadParts.ts': 'build/standIns.ts',
} as const

/** A script for pages that may not fetch: one file, not a module, with all its code in it. */
export interface ClassicEntry {
  /** Name of the script and its stylesheet in `assets/`, before their hashes. */
  readonly name: string
  readonly source: string
  /** Path below the site's folder of a script that other sites name; it has no hash. */
  readonly fixedPath?: string
  /** Builds one of the two: a script without styles and its styles are two entries of one name. */
  readonly only?: 'script' | 'styles'
  /** Replaced modules and their replacements, by their paths below `src`. */
  readonly standIns?: Readonly<Record<string, string>>
}

const EMBEDS = 'pages/embed'
const [MAP, COUNTRY] = [embedScript('map'), embedScript('country')]

export const CLASSIC_ENTRIES: readonly ClassicEntry[] = [
  { name: MAP, source: `${EMBEDS}/startMapEmbed.ts`, only: 'script', standIns: MAP_STAND_INS },
  { name: MAP, source: `${EMBEDS}/mapStyles.ts`, only: 'styles' },
  { name: MAP_LATER_SCRIPT, source: `${EMBEDS}/mapLater.ts`, only: 'script', standIns: STAND_INS },
  { name: ZOOMER_SCRIPT, source: `${EMBEDS}/zoomer.ts` },
  { name: COUNTRY, source: `${EMBEDS}/startCountryEmbed.ts`, standIns: STAND_INS },
  { name: COUNTRY, source: `${EMBEDS}/countryStyles.ts`, only: 'styles' },
  { name: embedScript('compare'), source: `${EMBEDS}/startCompareEmbed.ts`, standIns: STAND_INS },
  { name: LOOKS_SCRIPT, source: `${EMBEDS}/looks.ts` },
  // Other sites name it in their pages.
  { name: 'host', source: 'embed/host/hostScript.ts', fixedPath: HOST_SCRIPT },
  { name: 'offline-worker', source: 'pages/offline/worker.ts', fixedPath: WORKER_PATH },
]
