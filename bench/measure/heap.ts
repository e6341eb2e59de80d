import type { Browser } from 'playwright-core'
import { timeSlider } from '../../tests/browser/support/controls'
import { FAST, openForUse, type Served } from '../browser/session'

const PLACE = { path: 'theme/treaties/' }
/** Keys that are pressed before the page is asked whether it has followed. */
const AT_ONCE = 20
const YEAR = { PageUp: 33, PageDown: 34 } as const

/** So many steps come before: what the browser compiles for them is machine code of a megabyte, and kept once. */
const STEPS_BEFORE = 400

/** By how many bytes so many steps of a year, up and down, make the heap grow, with garbage collected. */
export const measureHeapGrowth = async (
  browser: Browser,
  probe: string,
  served: Served,
  steps: number,
): Promise<number> => {
  const session = await openForUse(browser, probe, served, FAST, PLACE)
  const { page, cdp } = session
  const heap = async () => {
    await page.evaluate('probe.rest()')
    // Objects that the first collection frees may let go of more.
    for (let round = 0; round < 3; round += 1) await cdp.send('HeapProfiler.collectGarbage')
    return (await cdp.send('Runtime.getHeapUsage')).usedSize
  }
  const step = (key: keyof typeof YEAR) =>
    Promise.all(
      (['rawKeyDown', 'keyUp'] as const).map((type) =>
        cdp.send('Input.dispatchKeyEvent', { type, key, code: key, windowsVirtualKeyCode: YEAR[key] }),
      ),
    )
  const go = async (count: number) => {
    for (let done = 0; done < count; done += AT_ONCE) {
      const key = (done / AT_ONCE) % 2 === 0 ? 'PageUp' : 'PageDown'
      await Promise.all(Array.from({ length: AT_ONCE }, () => step(key)))
      await page.evaluate('probe.rest()')
    }
  }
  try {
    await timeSlider(page).press('Home')
    await go(STEPS_BEFORE)
    const before = await heap()
    await go(steps)
    return (await heap()) - before
  } finally {
    await session.close()
  }
}
