import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { findBrowser, launchOptions } from '../tests/e2e/support/findBrowser'
import { buildProbe, type Served } from './browser/session'
import { BENCH, buildPages, BUILT } from './buildPages'
import { measureGrowth } from './growth/measureGrowth'
import { isDrawnWhenVisible } from './measure/check'
import { measureLoad } from './measure/load'
import { measureHeapGrowth, measureSlider } from './measure/slider'
import { hoverTargets } from './measure/targets'
import { measureUse } from './measure/use'
import { readOptions } from './options'
import { writeIntoDocument } from './report/document'
import { reportOf } from './report/tables'
import { emptyResults, runsOf } from './results'
import { madeUpRoutes } from './routesData'
import { type BenchServer, serveFolder } from './server'
import { filesBelow } from './siteFiles'
import { atlasSubject } from './subjects/atlas'
import { pageSubject } from './subjects/pages'

const SITE = fileURLToPath(new URL('../dist', import.meta.url))
const options = readOptions(process.argv.slice(2), join(BUILT, 'results'))
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

const results = emptyResults({
  browser: `Chromium ${version}`,
  machine: `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}`,
  runs: options.runs,
  subjects: served.map(({ subject }) => subject.name),
})
const save = () => {
  mkdirSync(join(options.out, '..'), { recursive: true })
  writeFileSync(`${options.out}.json`, JSON.stringify(results))
  writeFileSync(`${options.out}.md`, reportOf(results))
}
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
for (let run = 0; run < options.runs; run += 1) {
  for (const profile of options.profiles) {
    // By turns, and each run begins with another.
    const turn = served.map((_, index) => served[(index + 3 * run) % served.length]!)
    for (const one of has('load') ? turn : []) {
      const { name } = one.subject
      await attempt(`${name}, ${profile.name}, load`, async () => {
        runsOf(results, profile.name, name).load.push(await measureLoad(browser, probe, one, profile))
      })
    }
    for (const one of has('use') ? turn : []) {
      const { name } = one.subject
      await attempt(`${name}, ${profile.name}, use`, async () => {
        const used = one.subject === atlas ? withRoutes : one
        runsOf(results, profile.name, name).use.push(await measureUse(browser, probe, used, profile, targets))
      })
    }
    if (has('slider')) {
      await attempt(`slider, ${profile.name}`, async () => {
        results.slider[profile.name].push(await measureSlider(browser, probe, served[0]!, profile))
      })
    }
    save()
    say(`run ${run + 1} of ${options.runs}, ${profile.name}`)
  }
}
const [unslowed] = options.profiles
if (has('heap') && unslowed) {
  await attempt('heap', async () => {
    const grown = await measureHeapGrowth(browser, probe, served[0]!, unslowed, options.heapSteps)
    Object.assign(results, { heap: { steps: options.heapSteps, grownBytes: [grown] } })
  })
  say('heap')
}
if (has('growth')) {
  await attempt('growth', async () => {
    results.growth.push(...(await measureGrowth(browser, probe, options.runs)))
  })
  say('growth')
}
await browser.close()
await Promise.all(servers.map(({ close }) => close()))
save()
if (options.intoDocument) await writeIntoDocument(reportOf(results))
console.log(reportOf(results))
console.log(`Written to ${options.out}.md and .json.`)
