import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { type MapTopology, mapMarkup, shapesOf, sharedProjection } from './pages/shared/map'
import { landsOf } from './pages/shared/names'
import { answerOf, classWord, countsOf, FIRST, PALETTE, questionOf } from './pages/shared/style'
import type { PageName } from './subjects/pages'

/** Folder of this bench. */
export const BENCH = fileURLToPath(new URL('.', import.meta.url))
/** The folder of what is built here; git does not know it. */
export const BUILT = join(BENCH, '.built')

const sourceOf = (name: string) =>
  [`${name}.ts`, `${name}.tsx`].find((file) => existsSync(join(BENCH, 'pages', file)))

const PRELOAD = '<link rel="preload" as="fetch" href="./map.json" crossorigin vite-ignore>'
const read = (file: string) => readFileSync(join(BENCH, 'pages', file), 'utf8').replaceAll(/\n\s*/g, '\n')

/** The markup around the map on the pages without a framework, and the map itself where it is made beforehand. */
const bodyOf = (name: PageName, topology: MapTopology): string => {
  if (name === 'react') return '<div id="page"></div>'
  const map = shapesOf(topology)
  const countries = map.countries.features.map(({ properties }) => properties)
  const counts = countsOf(countries, FIRST)
  const regions = [...new Set(countries.map(({ region }) => region))]
  const keys = PALETTE.map(
    (_, index) => `<button aria-pressed="false">${classWord(index)} <b>${counts[index]}</b></button>`,
  )
  const shell = read('shell.html')
    .replace('%QUESTION%', questionOf(FIRST))
    .replace('%ANSWER%', answerOf(counts))
    .replace('%REGIONS%', ['', ...regions].map((id) => `<option value="${id}">${id || 'all'}`).join(''))
    .replace('%KEY%', keys.join(''))
  if (name !== 'static') return shell.replace('%MAP%', '')
  const projection = sharedProjection()
  const data = JSON.stringify(landsOf(map, projection), (_, value) =>
    typeof value === 'number' ? Number(value.toFixed(1)) : value,
  )
  return `${shell.replace('%MAP%', () => mapMarkup(map, projection))}<script type="application/json" id="data">${data}</script>`
}

/** Builds each page by itself into a folder of its name, so that none shares a chunk with another. */
export const buildPages = async (
  names: readonly PageName[],
  topology: MapTopology,
  folder: string,
): Promise<void> => {
  mkdirSync(BUILT, { recursive: true })
  // Another run may build at the same time.
  const sources = mkdtempSync(join(BUILT, 'sources-'))
  for (const name of names) {
    const root = join(sources, name)
    mkdirSync(root)
    const html = read('template.html')
      .replaceAll('%TITLE%', name)
      .replace('%BODY%', () => bodyOf(name, topology))
      .replace('%PRELOAD%', name === 'static' ? '' : PRELOAD)
      .replace('%SCRIPT%', `../../../pages/${sourceOf(name)}`)
    writeFileSync(join(root, 'index.html'), html)
    await build({
      root,
      base: './',
      configFile: false,
      logLevel: 'warn',
      define: { 'process.env.NODE_ENV': '"production"' },
      // In a test, too.
      oxc: { jsx: { runtime: 'automatic', development: false } },
      build: {
        outDir: join(folder, name),
        emptyOutDir: true,
        target: 'esnext',
        chunkSizeWarningLimit: Infinity,
        modulePreload: { polyfill: false },
      },
    })
    if (name !== 'static') writeFileSync(join(folder, name, 'map.json'), JSON.stringify(topology))
  }
  rmSync(sources, { recursive: true })
}
