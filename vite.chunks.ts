import { fileURLToPath } from 'node:url'
import type { Rolldown } from 'vite'

/** Chunks of the front page: a module is in the first one whose sources need it, so other pages load little more. */
const SCRIPTS = {
  site: ['src/pages/startReading.ts'],
  figure: ['src/export/pictures/figurePicture.ts'],
  atlas: ['src/pages/correct/startCorrect.tsx', 'src/pages/site/searchParts.tsx'],
  map: [
    'src/pages/compare/startCompare.tsx',
    'src/export/pictures/load.ts',
    'src/embed/builder/EmbedDialog.tsx',
  ],
  front: ['src/pages/atlas/startAtlas.tsx'],
}

interface Build {
  readonly getModuleInfo: (id: string) => Rolldown.ModuleInfo | null
}

const modulesOf = (sources: readonly string[], build: Build): ReadonlySet<string> => {
  const modules = new Set(sources.map((source) => fileURLToPath(new URL(source, import.meta.url))))
  for (const id of modules)
    for (const imported of build.getModuleInfo(id)?.importedIds ?? []) modules.add(imported)
  return modules
}

/** Names the chunk of a module; null where the front page does not need it at first. */
export const frontScripts = (): ((id: string, build: Build) => string | null) => {
  let scripts: readonly (readonly [name: string, modules: ReadonlySet<string>])[] | undefined
  return (id, build) => {
    scripts ??= Object.entries(SCRIPTS).map(([name, sources]) => [name, modulesOf(sources, build)])
    const isOfFront = scripts.at(-1)?.[1].has(id) && !build.getModuleInfo(id)?.isEntry
    return (isOfFront && scripts.find(([, modules]) => modules.has(id))?.[0]) || null
  }
}
