import type { CDPSession } from 'playwright-core'
import { expect, it } from 'vitest'
import { openAtlas, useBrowser } from '../browser/support/atlasPage'

useBrowser()

/** The first steps fill caches, and the browser compiles what they use: machine code of half a megabyte. */
const STEPS_BEFORE = 200
/** How much the heap may grow, as in the bench (`bench/goals.ts`), which takes 10,000 steps: here 2.5 kB a step. */
const STEPS = 400
const MOST_BYTES = 1_000_000

const collect = async (cdp: CDPSession) => {
  // Objects that the first collection frees may let go of more.
  for (let round = 0; round < 3; round += 1) await cdp.send('HeapProfiler.collectGarbage')
}

it('holds no memory of the days that a reader has gone through', async () => {
  const page = await openAtlas('theme/treaties/')
  const cdp = await page.context().newCDPSession(page)
  const heap = async () => {
    await collect(cdp)
    return (await cdp.send('Runtime.getHeapUsage')).usedSize
  }
  const slider = page.getByRole('slider')
  await slider.focus()
  const go = async (steps: number) => {
    // As from a key that is held: ten at a time, there and back.
    for (let step = 0; step < steps; step += 10)
      await Promise.all(
        Array.from({ length: 10 }, () => page.keyboard.press(step % 20 < 10 ? 'PageUp' : 'PageDown')),
      )
  }
  await go(STEPS_BEFORE)
  const before = await heap()
  await go(STEPS)
  expect((await heap()) - before).toBeLessThan(MOST_BYTES)
})

const theme = (name: string) => `nav[aria-label="Themes"] a[href$="theme/${name}/"]`
const [ROUTES, CLASS, AGE] = ['a[data-view="routes"]', '[data-legend-class="origin"]', '[role="switch"]']
const [TABLE, MAP, SHARE] = ['a[data-view="table"]', 'a[data-view="map"]', 'button[data-share="view"]']
const CLOSE = 'button[aria-label="Close"]'
/** What is pressed, and what is there once that is answered: a round of fourteen presses ends as it began. */
const ROUND = [
  [theme('treaties'), `${theme('treaties')}[aria-current]`],
  [theme('patterns'), `${theme('patterns')}[aria-current]`],
  [ROUTES, '[data-routes-list] tbody tr'],
  [theme('patterns'), `:root:not(:has([data-routes-list])):has(${SHARE}) ${CLASS}`],
  [CLASS, `${CLASS}[aria-pressed="true"]`],
  [CLASS, `${CLASS}[aria-pressed="false"]`],
  [AGE, `${AGE}:checked`],
  [AGE, `${AGE}:not(:checked)`],
  [TABLE, '[data-table] tbody tr'],
  [MAP, ':root:not(:has([data-table])) svg[data-map]'],
  ['svg[data-map] [data-entity="TUR"][role="button"]', '[data-country="TUR"] [data-country-lines]'],
  [`[data-country] ${CLOSE}`, ':root:not(:has([data-country])) svg[data-map]'],
  [SHARE, 'dialog[open] section'],
  [`dialog ${CLOSE}`, ':root:not(:has(dialog))'],
] as const
/** About a hundred presses, and about a thousand. */
const [FEW, MANY] = [7, 71]
/** A thousand presses take a minute and a half on a busy machine. */
const PATIENCE_MS = 300_000
/** What a list of the browser or of React keeps until it is used again. */
const KEPT = 10

it(
  'has as many elements and listeners after a thousand presses of every kind as after a hundred',
  async () => {
    const page = await openAtlas()
    const cdp = await page.context().newCDPSession(page)
    await cdp.send('Performance.enable')
    const go = (rounds: number) =>
      page.evaluate(
        async ([presses, count]) => {
          const all = Array.from({ length: count }, () => presses).flat()
          for (const [pressed, shown] of all) {
            document
              .querySelector(pressed)
              ?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
            while (!document.querySelector(shown)) await new Promise((next) => requestAnimationFrame(next))
          }
        },
        [ROUND, rounds] as const,
      )
    const left = async () => {
      await collect(cdp)
      const { metrics } = await cdp.send('Performance.getMetrics')
      const of = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? NaN
      return { elements: of('Nodes'), listeners: of('JSEventListeners') }
    }
    await go(FEW)
    const few = await left()
    await go(MANY - FEW)
    const many = await left()
    expect(many.elements - few.elements).toBeLessThanOrEqual(KEPT)
    expect(many.listeners - few.listeners).toBeLessThanOrEqual(KEPT)
  },
  PATIENCE_MS,
)
