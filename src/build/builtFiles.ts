import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Manifest, ManifestChunk } from 'vite'
import { memoise } from '../domain/memoise.ts'
import { CLASSIC_ENTRIES } from './classicEntries'

export interface SourceFiles {
  readonly file: string
  /** Modules that it imports at any depth, each after its own imports. */
  readonly imports: readonly string[]
  readonly styles: readonly string[]
}

/** Finds built files by their sources. Each function throws where the build has none. */
export interface BuiltFiles {
  readonly ofModule: (source: string) => SourceFiles
  /** Gives the files of a page by the module that defines it; of one that is only read without one. */
  readonly ofPage: (module: string | undefined) => SourceFiles
  readonly ofClassic: (name: string) => SourceFiles
  /** Gives the one stylesheet of what is only read by the module that defines it, from the program that writes pages. */
  readonly ofReading: (source: string) => { readonly file: string; readonly text: string }
}

/** The document whose script starts every page. */
const ENTRY = 'index.html'

/** The module of the front page, whose chunk is `front` with all that the page needs. */
export const FRONT_PAGE = 'pages/atlas/page.ts'

export const MANIFESTS = '.vite'
const MANIFEST = 'manifest.json'
export const PROGRAM = '.prerender'
/** The site's manifests go here, since they are not part of the site. */
export const OF_SITE = join(PROGRAM, 'site')

const read = (folder: string, name: string): Manifest =>
  JSON.parse(readFileSync(join(folder, name), 'utf8')) as Manifest

const classicManifest = (source: string): string => `${source.replaceAll('/', '-')}.json`

/** Path of a classic script's manifest, below the folder the script is built into. */
export const classicManifestPath = (source: string): string => `${MANIFESTS}/${classicManifest(source)}`

/** The files of a source in a manifest; without a source, those of its entry. Throws where it has none. */
export const filesOf = (manifest: Manifest, source?: string): SourceFiles => {
  const [key] =
    Object.entries(manifest).find(([path, { name, isEntry }]) =>
      // The manifest lists a stylesheet imported with `?url` by its absolute path.
      source === undefined ? isEntry : [path, name].includes(source) || path.endsWith(`/${source}`),
    ) ?? []
  const seen = new Set<string>()
  const chunksOf = (name: string): ManifestChunk[] => {
    const chunk = manifest[name]
    if (!chunk || seen.has(name)) return []
    seen.add(name)
    return [...(chunk.imports ?? []).flatMap(chunksOf), chunk]
  }
  const chunks = key === undefined ? [] : chunksOf(key)
  const own = chunks.pop()
  if (!own) throw new Error(`The build has no file of ${source ?? 'its own'}.`)
  return {
    file: own.file,
    imports: chunks.map(({ file }) => file),
    styles: [...new Set([...chunks, own].flatMap(({ css = [] }) => css))],
  }
}

/** The module of what surrounds each page that is only read. */
const FRAME = 'src/pages/readOnlyPage.tsx'

/** What the program imports for a page and for its frame, in one file: a browser asks for it once. */
const readingSheet = memoise((program: Manifest, source: string) => {
  const styles = new Set([FRAME, `src/${source}`].flatMap((module) => filesOf(program, module).styles))
  const text = [...styles].map((file) => readFileSync(join(PROGRAM, file), 'utf8').trim()).join('\n')
  const hash = createHash('sha256').update(text).digest('base64url').slice(0, 8)
  return { file: `assets/reading-${hash}.css`, text }
})

/** Reads the manifests of the builds. */
export const readBuiltFiles = (): BuiltFiles => {
  const modules = read(OF_SITE, MANIFEST)
  const program = read(join(PROGRAM, MANIFESTS), MANIFEST)
  const ofPage: BuiltFiles['ofPage'] = (module) => {
    const { file, ...entry } = filesOf(modules, ENTRY)
    const own = filesOf(modules, module === FRONT_PAGE ? 'front' : `src/${module ?? 'pages/startReading.ts'}`)
    return {
      file,
      imports: [...new Set([...entry.imports, ...own.imports, own.file])],
      styles: [...new Set([...entry.styles, ...own.styles])],
    }
  }
  return {
    ofModule: (source) => filesOf(modules, source),
    ofPage,
    ofClassic: (name) => {
      const { source = '' } = CLASSIC_ENTRIES.find((entry) => entry.name === name) ?? {}
      const manifest = read(OF_SITE, classicManifest(source))
      const files = Object.values(manifest).map(({ file }) => file)
      return { ...filesOf(manifest), styles: files.filter((file) => file.endsWith('.css')) }
    },
    ofReading: (source) => readingSheet(program, source),
  }
}
