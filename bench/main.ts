import { existsSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { findBrowser, launchOptions } from '../tests/browser/support/findBrowser'
import { buildProbe, type Served } from './browser/session'
import { BENCH, buildPages, BUILT } from './buildPages'
import { hoverTargets, madeUpRoutes } from './mapData'
import { isDrawnWhenVisible } from './measure/check'
import { measureLoad } from './measure/load'
import { measureHeapGrowth, measureSlider } from './measure/slider'
import { measureUse } from './measure/use'
import { readOptions } from './options'
import { reportOf, writeReports } from './report'
import { type Results, runsOf } from './results'
import { type BenchServer, serveFolder } from './server'
import { filesBelow, scriptBytesOf } from './siteFiles'
import { atlasSubject, pageSubject } from './subjects'

const SITE = fileURLToPath(new URL('../dist', import.meta.url))
const options = readOptions(process.argv.slice(2))
const has = (phase: (typeof options.phases)[number]) => options.phases.includes(phase)

if (!existsSync(join(SITE, 'index.html'))) throw new Error('There is no built atlas: run `npm run build`.')
if (!existsSync(join(BENCH, 'node_modules'))) {
  throw new Error('What the atlas is measured against is not installed: run `npm ci --prefix bench`.')
}
await buildPages(options.pages)
const probe = await buildProbe()
const { name: foundName, version, ...launch } = await findBrowser()
const { args = [], ...rest } = launchOptions(launch)
// MapLibre draws with WebGL; and nothing asks another host.
const browser = await chromium.launch({
  ...rest,
  args: [...args, '--enable-unsafe-swiftshader', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
})

/** Files of the atlas that a use of it may ask for. */
const ASKED_FOR =
  /^(assets\/|data\/[^/]*\.json|data\/countries\/|index\.html|theme\/[^/]*\/index\.html|favicon)/
const servers: BenchServer[] = []
const serve = async (subject: Served['subject'], instead?: ReadonlyMap<string, string>): Promise<Served> => {
  const server = await serveFolder(subject.folder, instead)
  servers.push(server)
  server.prepare(filesBelow(subject.folder).filter((path) => ASKED_FOR.test(path) || path === 'map.json'))
  return { subject, server }
}
const atlas = atlasSubject(SITE)
const served = [
  await serve(atlas),
  ...(await Promise.all(options.pages.map((name) => serve(pageSubject(name))))),
]
const withRoutes = await serve(atlas, new Map([['data/corridors.json', madeUpRoutes(SITE)]]))

const started = Date.now()
const say = (words: string) => console.log(`${((Date.now() - started) / 1000).toFixed(0)} s: ${words}`)
/** A page that fails once leaves a gap, not the end of the whole. */
const attempt = async (words: string, act: () => Promise<unknown>) => {
  try {
    await act()
  } catch (error) {
    console.warn(`${words} failed: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`)
  }
}

say(`measuring with ${foundName}`)
for (const one of served) {
  await attempt(`${one.subject.name}, first look`, async () => {
    const isDrawn = await isDrawnWhenVisible(browser, probe, one, join(BUILT, 'looks'))
    if (!isDrawn) console.warn(`${one.subject.name}: its map is not drawn when it says so`)
  })
}
const targets = hoverTargets()

/** Measures all that was asked for, and leaves it in a file of this name after each run. */
const measure = async (name: string): Promise<Results> => {
  const results: Results = {
    date: new Date().toISOString(),
    browser: `Chromium ${version}`,
    machine: `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}`,
    runs: options.runs,
    subjects: served.map(({ subject }) => subject.name),
    profiles: { fast: {}, slow: {} },
    slider: { fast: [], slow: [] },
    heap: { steps: options.heapSteps, grownBytes: [] },
    embedScripts: { map: scriptBytesOf(SITE, 'embed/map/'), country: scriptBytesOf(SITE, 'embed/country/') },
  }
  const save = () => {
    writeFileSync(join(BUILT, `${name}.json`), JSON.stringify(results))
    writeFileSync(join(BUILT, `${name}.md`), reportOf(results))
  }
  for (let run = 0; run < options.runs; run += 1) {
    for (const profile of options.profiles) {
      // By turns, and each run begins with another.
      const turn = served.map((_, index) => served[(index + 3 * run) % served.length]!)
      for (const one of has('load') ? turn : []) {
        const subject = one.subject.name
        await attempt(`${subject}, ${profile.name}, load`, async () => {
          runsOf(results, profile.name, subject).load.push(await measureLoad(browser, probe, one, profile))
        })
      }
      for (const one of has('use') ? turn : []) {
        const subject = one.subject.name
        await attempt(`${subject}, ${profile.name}, use`, async () => {
          const used = one.subject === atlas ? withRoutes : one
          runsOf(results, profile.name, subject).use.push(
            await measureUse(browser, probe, used, profile, targets),
          )
        })
      }
      if (has('slider')) {
        await attempt(`slider, ${profile.name}`, async () => {
          results.slider[profile.name].push(await measureSlider(browser, probe, served[0]!, profile))
        })
      }
      save()
      say(`${name}: run ${run + 1} of ${options.runs}, ${profile.name}`)
    }
  }
  const [unslowed] = options.profiles
  if (has('heap') && unslowed) {
    await attempt('heap', async () => {
      results.heap.grownBytes.push(
        await measureHeapGrowth(browser, probe, served[0]!, unslowed, options.heapSteps),
      )
    })
  }
  save()
  say(name)
  console.log(reportOf(results))
  return results
}

const measured = [await measure('measurement-1')]
if (options.isWritten) measured.push(await measure('measurement-2'))
await browser.close()
await Promise.all(servers.map(({ close }) => close()))
if (options.isWritten) await writeReports(measured)
console.log(`Every value is in ${BUILT}.`)
