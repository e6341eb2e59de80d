import { expect, it } from 'vitest'
import { needs, openAtlas, useBrowser } from './support/atlasPage'

useBrowser()

/** Steps of the slider that are taken, and the most bytes that each may leave behind. */
const STEPS = 150
const MOST_A_STEP = 4000

it('keeps nothing of the days that a reader has gone through', async () => {
  needs('the heap')
  const page = await openAtlas('theme/treaties/')
  const cdp = await page.context().newCDPSession(page)
  const heap = async () => {
    // What the first collection frees may let go of more.
    for (let round = 0; round < 3; round += 1) await cdp.send('HeapProfiler.collectGarbage')
    return (await cdp.send('Runtime.getHeapUsage')).usedSize
  }
  const slider = page.getByRole('slider')
  const step = async (times: number) => {
    for (let count = 0; count < times; count += 1) await slider.press(count % 20 < 10 ? 'PageUp' : 'PageDown')
  }
  // What is made once and kept is there by then.
  await step(40)
  const before = await heap()
  await step(STEPS)
  expect(((await heap()) - before) / STEPS).toBeLessThan(MOST_A_STEP)
})
