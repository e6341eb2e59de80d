import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { makeMap } from './mapData'
import { staticMap } from './staticMap'

/** Folder of this yardstick. */
export const BENCH = fileURLToPath(new URL('.', import.meta.url))
/** What is built here; git does not know it. */
export const BUILT = join(BENCH, '.built')

/** Where the built page of this name lies. */
export const pageFolder = (name: string): string => join(BUILT, 'pages', name)

const sourceOf = (name: string) =>
  [`${name}.ts`, `${name}.tsx`].find((file) => existsSync(join(BENCH, 'pages', file)))

/** Builds each of the pages by itself, so that none shares a chunk with another. */
export const buildPages = async (names: readonly string[]): Promise<void> => {
  const topology = makeMap()
  const json = JSON.stringify(topology)
  const template = readFileSync(join(BENCH, 'pages/template.html'), 'utf8').replaceAll(/\n\s*/g, '\n')
  for (const name of names) {
    const isStatic = name === 'static'
    const root = join(BUILT, 'sources', name)
    mkdirSync(root, { recursive: true })
    const html = template
      .replaceAll('%TITLE%', name)
      .replace('%MAP%', () => (isStatic ? staticMap(topology) : ''))
      .replace(
        '%PRELOAD%',
        isStatic ? '' : '<link rel="preload" as="fetch" href="./map.json" crossorigin vite-ignore>',
      )
      .replace('%SCRIPT%', `../../../pages/${sourceOf(name)}`)
    writeFileSync(join(root, 'index.html'), html)
    await build({
      root,
      base: './',
      configFile: false,
      logLevel: 'warn',
      define: { 'process.env.NODE_ENV': '"production"' },
      build: {
        outDir: pageFolder(name),
        emptyOutDir: true,
        target: 'esnext',
        chunkSizeWarningLimit: Infinity,
        modulePreload: { polyfill: false },
      },
    })
    if (!isStatic) writeFileSync(join(pageFolder(name), 'map.json'), json)
  }
  rmSync(join(BUILT, 'sources'), { recursive: true })
}
