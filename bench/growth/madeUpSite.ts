import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Topology } from 'topojson-specification'
import { readInputs } from '../../data/build/files'
import { BUILT } from '../buildPages'
import { compileMadeUp } from './compiler'
import { madeUpEntities, withEntities, withShapes } from './madeUp'

const run = promisify(execFile)
const PROJECT = fileURLToPath(new URL('../../', import.meta.url))
const OUTLINES = 'public/data/map.topo.json'
/** What the build reads; the rest of the project stays where it is. */
const COPIED = [
  'src',
  'docs',
  'public',
  'package.json',
  'tsconfig.json',
  'vite.config.ts',
  'vite.shared.ts',
  'index.html',
  'reading.html',
  'compare.html',
  'correct.html',
  'embed.html',
  'CITATION.cff',
  'bench/growth/frontPage.ts',
]
const BUILD_TIMEOUT_MS = 900_000

/**
 * Builds the site as it is, from data with so many entities, in a folder of its own, which is returned: all of its
 * scripts, and of its pages the front page.
 */
export const buildMadeUpSite = async (count: number): Promise<string> => {
  const folder = join(BUILT, 'sites', String(count))
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const path of COPIED) cpSync(join(PROJECT, path), join(folder, path), { recursive: true })
  symlinkSync(join(PROJECT, 'node_modules'), join(folder, 'node_modules'))
  const real = readInputs()
  const entities = madeUpEntities(real, count)
  for (const [path, text] of compileMadeUp(withEntities(real, entities))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const outlines = JSON.parse(readFileSync(join(PROJECT, OUTLINES), 'utf8')) as Topology
  writeFileSync(join(folder, OUTLINES), JSON.stringify(withShapes(outlines, entities)))
  const build = (...args: readonly string[]) =>
    run(process.execPath, args, {
      cwd: folder,
      timeout: BUILD_TIMEOUT_MS,
      maxBuffer: 1e8,
    })
  const vite = join(PROJECT, 'node_modules/vite/bin/vite.js')
  await build(vite, 'build')
  await build(vite, 'build', '--ssr', 'bench/growth/frontPage.ts', '--outDir', '.prerender', '--emptyOutDir')
  await build('.prerender/frontPage.js')
  return join(folder, 'dist')
}
