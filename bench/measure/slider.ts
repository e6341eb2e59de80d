import type { Browser } from 'playwright-core'
import { openForUse, type Profile, type Served, type Session } from '../browser/session'
import { sleep } from '../results'

/** The slider of the treaties, from its first day to its last. Work is that of the main thread in ms a step. */
export interface SliderUse {
  readonly years: readonly number[]
  readonly days: readonly number[]
  /** What a step of nothing costs: the measurement itself. */
  readonly idle: number
}

const PATH = 'theme/treaties/'
const DAY_STEPS = 60
const IDLE_STEPS = 10

const KEYS = {
  Home: { key: 'Home', code: 'Home', windowsVirtualKeyCode: 36 },
  PageUp: { key: 'PageUp', code: 'PageUp', windowsVirtualKeyCode: 33 },
  PageDown: { key: 'PageDown', code: 'PageDown', windowsVirtualKeyCode: 34 },
  ArrowRight: { key: 'ArrowRight', code: 'ArrowRight', windowsVirtualKeyCode: 39 },
} as const
type Key = keyof typeof KEYS

const press = async ({ cdp }: Session, key: Key): Promise<void> => {
  await cdp.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...KEYS[key] })
  await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...KEYS[key] })
}

const SLIDER = 'document.activeElement'
const isAtEnd = ({ page }: Session) => page.evaluate<boolean>(`${SLIDER}.value === ${SLIDER}.max`)
const isAtStart = ({ page }: Session) => page.evaluate<boolean>(`${SLIDER}.value === ${SLIDER}.min`)

/** All that the main thread has done so far, in ms. */
const mainThreadMs = async ({ cdp }: Session): Promise<number> => {
  const { metrics } = await cdp.send('Performance.getMetrics')
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN)
}

const openSlider = async (browser: Browser, probe: string, served: Served, profile: Profile) => {
  const session = await openForUse(browser, probe, served, profile, PATH)
  await session.cdp.send('Performance.enable', { timeDomain: 'timeTicks' })
  await session.page.getByRole('slider').focus()
  await press(session, 'Home')
  await sleep(300)
  if (!(await isAtStart(session))) throw new Error('The slider did not go to its first day.')
  return session
}

/** Goes through all years, and through some days in the midst of them. */
export const measureSlider = async (
  browser: Browser,
  probe: string,
  served: Served,
  profile: Profile,
): Promise<SliderUse> => {
  const session = await openSlider(browser, probe, served, profile)
  const waitMs = profile.slowdown > 1 ? 150 : 60
  const workOf = async (act: () => Promise<void>) => {
    const before = await mainThreadMs(session)
    await act()
    await sleep(waitMs)
    return (await mainThreadMs(session)) - before
  }
  try {
    const idle: number[] = []
    for (let step = 0; step < IDLE_STEPS; step += 1) idle.push(await workOf(async () => undefined))
    const years: number[] = []
    while (!(await isAtEnd(session))) years.push(await workOf(() => press(session, 'PageUp')))
    for (let step = 0; step < years.length / 2; step += 1) await press(session, 'PageDown')
    const days: number[] = []
    for (let step = 0; step < DAY_STEPS; step += 1)
      days.push(await workOf(() => press(session, 'ArrowRight')))
    return { years, days, idle: idle.reduce((sum, value) => sum + value, 0) / idle.length }
  } finally {
    await session.close()
  }
}

/** By how many bytes the heap has grown after so many steps of a year, up and down, with garbage collected. */
export const measureHeapGrowth = async (
  browser: Browser,
  probe: string,
  served: Served,
  profile: Profile,
  steps: number,
): Promise<number> => {
  const session = await openSlider(browser, probe, served, profile)
  const heap = async () => {
    await sleep(1000)
    // What the first collection frees may let go of more.
    for (let round = 0; round < 3; round += 1) await session.cdp.send('HeapProfiler.collectGarbage')
    return (await session.cdp.send('Runtime.getHeapUsage')).usedSize
  }
  try {
    const before = await heap()
    let way: Key = 'PageUp'
    for (let step = 0; step < steps; step += 1) {
      if (way === 'PageUp' && (await isAtEnd(session))) way = 'PageDown'
      else if (way === 'PageDown' && (await isAtStart(session))) way = 'PageUp'
      await press(session, way)
    }
    return (await heap()) - before
  } finally {
    await session.close()
  }
}
