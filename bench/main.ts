import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium } from 'playwright-core'
import { findBrowser, launchOptions } from '../tests/browser/support/findBrowser'
import { buildProbe, type Served } from './browser/session'
import { buildPages, BUILT } from './buildPages'
import { growthTable } from './growth'
import { inventedRoutes, isInstalled, makeMap } from './mapData'
import { isDrawnWhenVisible } from './measure/check'
import { measureHeapGrowth } from './measure/heap'
import { measureLoad } from './measure/load'
import { measureUse, type ServedForUse, TEMPO } from './measure/use'
import { type Options, readOptions } from './options'
import { MANY_ROUTES } from './pages/shared/style'
import { reportOf, writePart, writeReport } from './report'
import { type Results, runsOf } from './results'
import { type BenchServer, hostOf, serveFolder } from './server'
import { atlasSubject } from './subjects/atlas'
import { pageSubject } from './subjects/pages'
import { traceTable } from './trace'

const SITE = fileURLToPath(new URL('../dist', import.meta.url))
const PAGES_FOLDER = join(BUILT, 'pages')

const started = Date.now()
const say = (words: string) => console.log(`${((Date.now() - started) / 1000).toFixed(0)} s: ${words}`)

/** A page on a server that knows what it sent. */
type Measured = ServedForUse<Served & { readonly server: BenchServer }>

/** The atlas with its own routes, with invented ones, and in a frame of another site's page. */
const serveAtlas = async (folder: string, name: string): Promise<Measured> => {
  if (!existsSync(join(folder, 'index.html'))) throw new Error(`There is no built atlas in ${folder}.`)
  const subject = atlasSubject(folder, name)
  const instead = new Map([['data/corridors.json', inventedRoutes(folder, MANY_ROUTES)]])
  const server = await serveFolder(folder)
  return {
    served: { subject, server },
    many: { subject, server: await serveFolder(folder, instead) },
    host: { subject, server: await serveFolder(folder, new Map([['index.html', hostOf(server.url)]])) },
  }
}

/** Measures all that is asked for, by turns, and leaves it in a file after each run. */
const measure = async (
  browser: Browser,
  probe: string,
  all: readonly Measured[],
  options: Options,
): Promise<Results> => {
  const [ours] = all
  const has = (phase: Options['phases'][number]) => options.phases.includes(phase)
  const results: Results = {
    date: new Date().toISOString(),
    browser: `Chromium ${browser.version()}`,
    machine: `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}`,
    runs: options.runs,
    subjects: all.map(({ served }) => served.subject.name),
    profiles: { fast: {}, slow: {}, phone: {} },
    heap: { steps: options.heapSteps, grownBytes: [] },
  }
  const save = () => writeFileSync(join(BUILT, 'results.json'), JSON.stringify(results))
  for (const { served } of has('load') ? all : []) {
    if (!(await isDrawnWhenVisible(browser, probe, served, join(BUILT, 'looks'))))
      throw new Error(`${served.subject.name}: its map is not drawn when it says so.`)
  }
  for (let run = 0; run < options.runs; run += 1) {
    // A play takes seconds.
    const actions = options.actions.filter((id) => run === 0 || !id.toLowerCase().endsWith('play'))
    for (const profile of options.profiles) {
      // Each run begins with another page.
      const turn = all.map((_, index) => all[(index + run) % all.length]!)
      for (const one of turn) {
        const runs = runsOf(results, profile.name, one.served.subject.name)
        if (has('load')) runs.load.push(await measureLoad(browser, probe, one.served, profile))
        if (has('use') && one.served.subject.name !== 'static')
          runs.use.push(await measureUse(browser, probe, one, profile, TEMPO, actions))
      }
      save()
      say(`run ${run + 1} of ${options.runs}, ${profile.name}`)
    }
  }
  if (has('heap') && ours) {
    results.heap.grownBytes.push(await measureHeapGrowth(browser, probe, ours.served, options.heapSteps))
    say(`heap of ${options.heapSteps} steps`)
  }
  save()
  return results
}

const options = readOptions(process.argv.slice(2))
if (!isInstalled()) throw new Error('Packages of the bench are missing: run `npm ci --prefix bench`.')
mkdirSync(BUILT, { recursive: true })
await buildPages(options.pages, makeMap(), PAGES_FOLDER)
const probe = await buildProbe()
const { name, version: _, ...launch } = await findBrowser()
const { args = [], ...rest } = launchOptions(launch)
// Nothing asks another host.
const alone = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'
const browser = await chromium.launch({ ...rest, args: [...args, alone] })
say(`measuring with ${name}`)
try {
  const atlas = await serveAtlas(SITE, 'atlas')
  if (options.isTrace) {
    const parts = await traceTable(browser, probe, atlas, options)
    console.log(parts)
    if (options.isWritten) await writePart('trace', parts)
  } else if (options.isGrowth) {
    const growth = await growthTable(browser, probe, SITE)
    console.log(growth)
    if (options.isWritten) await writePart('growth', growth)
  } else {
    const before = options.before === undefined ? [] : [await serveAtlas(options.before, 'before')]
    const pages = await Promise.all(
      options.pages.map(async (page) => ({
        served: {
          subject: pageSubject(page, PAGES_FOLDER),
          server: await serveFolder(join(PAGES_FOLDER, page)),
        },
      })),
    )
    const results = await measure(browser, probe, [atlas, ...before, ...pages], options)
    const report = reportOf(results)
    writeFileSync(join(BUILT, 'report.md'), report)
    console.log(report)
    if (options.isWritten) await writeReport(results)
  }
} finally {
  await browser.close()
}
