import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { build } from 'vite'
import { findBrowser, launchOptions } from '../../tests/e2e/support/findBrowser'
import { buildProbe, openSession, PROFILES } from '../browser/session'
import { BUILT } from '../buildPages'
import { table } from '../report'
import { serveFolder } from '../server'
import { BYTE_KINDS, bytesOf } from '../siteFiles'
import { sleep } from '../results'
import { atlasSubject } from '../subjects'
import { type ModuleBytes, modulesIn } from './modules'

// Where the bytes of the first view go: every file of it, and every source of its scripts.

const SITE = fileURLToPath(new URL('../../dist', import.meta.url))
const MAPPED = join(BUILT, 'mapped')
const [FAST] = PROFILES

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1)
/** The files of the first view, as a browser asked for them. */
const filesOfFirstView = async () => {
  const server = await serveFolder(SITE)
  const browser = await chromium.launch(launchOptions(await findBrowser()))
  const { close } = await openSession(
    browser,
    await buildProbe(),
    { subject: atlasSubject(SITE), server },
    { slowdown: 1, line: null },
  )
  await sleep(FAST?.quietMs ?? 0)
  const sent = [...server.sent()]
  await close()
  await browser.close()
  await server.close()
  return sent
}

/** Library or folder of a source: what one would take out as a whole. */
const partOf = (source: string): string => {
  const parts = source.split('/')
  if (parts[0] !== 'src') return parts.slice(0, source.startsWith('@') ? 2 : 1).join('/')
  return parts.slice(0, parts[1] === 'views' ? 3 : 2).join('/')
}

const added = (all: readonly ModuleBytes[], keyOf: (source: string) => string): ModuleBytes[] => {
  const sums = new Map<string, ModuleBytes>()
  for (const { source, minified, compressed } of all) {
    const key = keyOf(source)
    const sum = sums.get(key) ?? { source: key, minified: 0, compressed: 0 }
    sums.set(key, { source: key, minified: sum.minified + minified, compressed: sum.compressed + compressed })
  }
  return [...sums.values()].toSorted((a, b) => b.compressed - a.compressed)
}

const moduleTable = (all: readonly ModuleBytes[]) =>
  table(
    ['source', 'minified, kB', 'brotli, kB'],
    all.map(({ source, minified, compressed }) => [source, kilobytes(minified), kilobytes(compressed)]),
  )

if (!existsSync(join(SITE, 'index.html'))) throw new Error('There is no built atlas: run `npm run build`.')
const sent = await filesOfFirstView()
// The same scripts with their maps: a chunk has the same name, since its code is the same.
await build({ logLevel: 'warn', build: { sourcemap: true, outDir: MAPPED, emptyOutDir: true } })
const modules = sent
  .filter(({ kind }) => kind === 'js')
  .flatMap(({ path, bytes }) => {
    const [code, map] = [path, `${path}.map`].map((file) => bytesOf(MAPPED, file)?.toString())
    if (code === undefined)
      throw new Error(`${path} is of another state of the sources: run \`npm run build\`.`)
    // What the bundler adds has no map.
    if (map === undefined) return [{ source: path, minified: code.length, compressed: bytes }]
    return modulesIn(code.replace(/\n\/\/# sourceMappingURL=.*/, ''), JSON.parse(map))
  })
const ofKind = BYTE_KINDS.map((kind) => {
  const files = sent.filter((file) => file.kind === kind)
  return [kind, String(files.length), kilobytes(files.reduce((sum, { bytes }) => sum + bytes, 0))]
})
const report = [
  '## By kind',
  table(['kind', 'files', 'brotli, kB'], ofKind),
  '## By file',
  table(
    ['kind', 'file', 'raw, kB', 'brotli, kB'],
    sent
      .toSorted((a, b) => a.kind.localeCompare(b.kind, 'en') || b.bytes - a.bytes)
      .map(({ kind, path, bytes }) => [
        kind,
        path,
        kilobytes(bytesOf(SITE, path)?.length ?? 0),
        kilobytes(bytes),
      ]),
    [0, 1],
  ),
  '## Scripts by part',
  moduleTable(added(modules, partOf)),
  '## Scripts by source',
  moduleTable(added(modules, (source) => source)),
].join('\n\n')
writeFileSync(join(BUILT, 'bytes.md'), `${report}\n`)
console.log(report)
