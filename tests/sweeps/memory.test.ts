import { expect, it } from 'vitest'
import { openAtlas, useBrowser } from '../browser/support/atlasPage'

useBrowser()

/** The first steps fill caches, and the browser compiles what they use: machine code of half a megabyte. */
const STEPS_BEFORE = 200
/** How much the heap may grow, as in the bench (`bench/goals.ts`), which takes 10,000 steps: here 2.5 kB a step. */
const STEPS = 400
const MOST_BYTES = 1_000_000

it('holds no memory of the days that a reader has gone through', async () => {
  const page = await openAtlas('theme/treaties/')
  const cdp = await page.context().newCDPSession(page)
  const heap = async () => {
    // Objects that the first collection frees may let go of more.
    for (let round = 0; round < 3; round += 1) await cdp.send('HeapProfiler.collectGarbage')
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
