import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright-core'
import { findBrowser, launchOptions } from '../../tests/browser/support/findBrowser'
import { serveDist } from '../../tests/support/serveDist'
import { median } from '../results'
import { Reader } from './reader'
import { TASKS } from './tasks'
import { type Outcome, type Outcomes, type Way, WAYS } from './ways'

const { values } = parseArgs({
  options: {
    site: { type: 'string', default: fileURLToPath(new URL('../../dist', import.meta.url)) },
    out: { type: 'string', default: 'tasks' },
    runs: { type: 'string', default: '3' },
    tasks: { type: 'string', default: TASKS.map(({ id }) => id).join() },
    ways: { type: 'string', default: WAYS.map(({ name }) => name).join() },
  },
})
const folder = fileURLToPath(new URL(`../.built/${values.out}`, import.meta.url))
mkdirSync(folder, { recursive: true })
const { name: _, version, ...launch } = await findBrowser()
const browser = await chromium.launch(launchOptions(launch))
const site = await serveDist({ root: values.site })

const once = async (task: (typeof TASKS)[number], way: Way): Promise<Outcome> => {
  const isTouch = way.means === 'touch'
  const context = await browser.newContext({
    viewport: { width: way.width, height: way.height },
    hasTouch: isTouch,
    isMobile: isTouch,
    locale: 'en-GB',
    timezoneId: 'UTC',
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  context.setDefaultTimeout(6_000)
  // The runner of this script names functions by a helper, which a page does not have.
  await context.addInitScript('globalThis.__name = (named) => named')
  const page = await context.newPage()
  await page.goto(new URL(task.from ?? '', site.url).href)
  await page.locator('html[data-ready]').waitFor({ state: 'attached' })
  await page.evaluate(() => document.fonts.ready)
  const reader = new Reader(page, way.means)
  try {
    const note = await task.act(reader)
    return { ...reader.effort, note: note ?? '' }
  } catch (error) {
    const failed = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
    return { ...reader.effort, note: '', failed }
  } finally {
    await page.screenshot({ path: join(folder, `${task.id}-${way.name}.png`) })
    await context.close()
  }
}

const outcomes: Record<string, Record<string, Outcome>> = {}
for (const task of TASKS.filter(({ id }) => values.tasks.split(',').includes(id))) {
  outcomes[task.id] = {}
  for (const way of WAYS.filter(({ name }) => values.ways.split(',').includes(name))) {
    const runs: Outcome[] = []
    for (let run = 0; run < Number(values.runs); run += 1) runs.push(await once(task, way))
    const middle = runs.toSorted((one, other) => one.presses + one.screens - other.presses - other.screens)
    const outcome = {
      ...middle[Math.floor(runs.length / 2)]!,
      pageMs: Math.round(median(runs.map(({ pageMs }) => pageMs)) ?? 0),
    }
    outcomes[task.id]![way.name] = outcome
    const { presses, screens, pageMs, handSeconds, note, failed } = outcome
    console.log(
      `${task.id}, ${way.name}: ${presses} presses, ${screens} screens, page ${pageMs} ms, hand ${handSeconds.toFixed(1)} s; ${failed ?? note}`,
    )
  }
}
const all: Outcomes = { browser: version, outcomes }
writeFileSync(join(folder, 'outcomes.json'), JSON.stringify(all, null, 1))
await site.close()
await browser.close()
