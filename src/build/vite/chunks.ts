import { fileURLToPath } from 'node:url'
import type { Rolldown } from 'vite'

type Build = Pick<Rolldown.PluginContext, 'getModuleInfo'>

/**
 * Chunks of the front page: a module is in the first one whose sources need it. Reading pages need `site`, and `react` for what
 * is stored; all else is one chunk, since each further one repeats names and compresses less.
 */
const SCRIPTS = {
  site: ['src/pages/startReading.ts', 'src/main.ts'],
  react: ['src/pages/offline/offlineParts.tsx'],
  front: ['src/pages/atlas/page.ts'],
}

/** Chunks of what its later parts share: a module is in the first one of which two sources need it. */
const SHARED = {
  // What opens with two countries is a later part of their page.
  compared: ['src/pages/compare/page.tsx', 'src/pages/embed/EmbedCompare.tsx'],
  // A map in a frame names the routes in its key; few of its readers need their geometry.
  key: ['src/pages/embed/EmbedMap.tsx', 'src/atlas/routes/routeParts.tsx'],
  // A comparison has names on small maps that the build has drawn.
  lettering: ['src/pages/compare/PairView.tsx', 'src/map/paint/placeNames.ts'],
  geometry: ['drawing', 'describe', 'placeNames', 'routes', 'zoomer'].map(
    (name) => `src/map/paint/${name}.ts`,
  ),
  rows: [
    'src/atlas/panel/CountryContent.tsx',
    'src/atlas/table/TableView.tsx',
    'src/atlas/grid/TreatyGrid.tsx',
    'src/atlas/routes/routeParts.tsx',
    'src/atlas/share/ShareDialog.tsx',
  ],
}

const modulesOf = (source: string, build: Build): ReadonlySet<string> => {
  const modules = new Set([fileURLToPath(new URL(`../../../${source}`, import.meta.url))])
  for (const id of modules)
    for (const imported of build.getModuleInfo(id)?.importedIds ?? []) modules.add(imported)
  return modules
}

interface Chunk {
  readonly name: string
  /** The modules that each of its sources needs. */
  readonly needed: readonly ReadonlySet<string>[]
}

const chunksOf = (named: Readonly<Record<string, readonly string[]>>, build: Build): readonly Chunk[] =>
  Object.entries(named).map(([name, sources]) => ({
    name,
    needed: sources.map((source) => modulesOf(source, build)),
  }))

const chunkOf = (id: string, chunks: readonly Chunk[], least = 1): string | undefined =>
  chunks.find(({ needed }) => needed.filter((modules) => modules.has(id)).length >= least)?.name

const OF_PAGE = new RegExp(`/(rolldown-runtime|${Object.keys(SCRIPTS).join('|')})-[^/]+$`)

/** Whether a file is of a chunk above: each page that shows what it is for names it in its head. */
export const isOfPage = (file: string): boolean => OF_PAGE.test(file)

/** Names the chunk of a module; null where it is in that of what needs it. */
export const frontScripts = (): ((id: string, build: Build) => string | null) => {
  let chunks: Readonly<Record<'front' | 'shared', readonly Chunk[]>> | undefined
  return (id, build) => {
    chunks ??= { front: chunksOf(SCRIPTS, build), shared: chunksOf(SHARED, build) }
    const { front, shared } = chunks
    const isOfFront = chunkOf(id, front.slice(-1)) !== undefined && !build.getModuleInfo(id)?.isEntry
    if (isOfFront) return chunkOf(id, front) ?? null
    // Modules that other pages need have chunks of their own.
    return chunkOf(id, front) === undefined ? (chunkOf(id, shared, 2) ?? null) : null
  }
}
