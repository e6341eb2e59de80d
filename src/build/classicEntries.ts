import { HOST_SCRIPT } from '../domain/sitePaths'
import { WORKER_PATH } from '../pages/offline/stored'

/** Name of the script of all frames, which runs before their styles. */
export const FRAME_SCRIPT = 'embed-frame'

/** A script that is no module: one file, with all its code in it. */
export interface ClassicEntry {
  /** Name of the script and its stylesheet in `assets/`, before their hashes. */
  readonly name: string
  readonly source: string
  /** Path below the site's folder of a script that other sites name; it has no hash. */
  readonly fixedPath?: string
}

export const CLASSIC_ENTRIES: readonly ClassicEntry[] = [
  { name: FRAME_SCRIPT, source: 'pages/embed/frame.ts' },
  // Other sites name it in their pages.
  { name: 'host', source: 'embed/host/hostScript.ts', fixedPath: HOST_SCRIPT },
  { name: 'offline-worker', source: 'pages/offline/worker.ts', fixedPath: WORKER_PATH },
]
