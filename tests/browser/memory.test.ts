import { expect, it } from 'vitest'
import { openAtlas, useBrowser } from './support/atlasPage'

useBrowser()

/**
 * How much the heap may grow, as in the bench (`bench/goals.ts`), which takes 10,000 steps. Caches are filled by the
 * first of them; what would grow with every step by 4 kB is too much within these.
 */
const STEPS = 400
const MOST_BYTES = 1_500_000

it('holds no memory of the days that a reader has gone through', async () => {
  const page = await openAtlas('theme/treaties/')
  const cdp = await page.context().newCDPSession(page)
  const heap = async () => {
    // What the first collection frees may let go of more.
    for (let round = 0; round < 3; round += 1) await cdp.send('HeapProfiler.collectGarbage')
    return (await cdp.send('Runtime.getHeapUsage')).usedSize
  }
  const slider = page.getByRole('slider')
  await slider.focus()
  const before = await heap()
  for (let step = 0; step < STEPS; step += 1)
    await page.keyboard.press(step % 20 < 10 ? 'PageUp' : 'PageDown')
  expect((await heap()) - before).toBeLessThan(MOST_BYTES)
})
