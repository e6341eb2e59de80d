import type { Locator } from 'playwright-core'
import { type Session, workOf } from '../browser/session'
import { quantile, sleep } from '../results'
import { pauseButton, playButton } from '../../tests/browser/support/controls'
import type { Action, Changing, Input } from '../subjects'

/** The time of one change, a frame of a zoom or a step of a play in ms. */
export interface Taken {
  /** From the input to the end of the frame that shows it; of a movement, what 95 of 100 frames keep to. */
  readonly latency: number
  /** Time for which the main thread had a processor, until the page rests again. */
  readonly work: number
  /** The longest task. */
  readonly longest: number
}

/** How long the hand waits, in ms: between actions, and after one for what follows it. A test waits for neither. */
export interface Tempo {
  readonly pauseMs: number
  readonly settleMs: number
  /** How many inputs of an action at most. */
  readonly times: number
  /** Steps of the wheel and of a drag, and years of a play. */
  readonly steps: number
  readonly years: number
}

type Point = readonly [number, number]

/** A change that has not shown after this long fails. */
const PATIENCE_MS = 30_000
const FRAME_MS = 16

/** A point inside a shape or control that nothing covers. */
const pointOn = async (target: Locator): Promise<Point> => {
  const point = await target.first().evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect()
    for (let step = 0; step < 400; step += 1) {
      // From the middle on, spread evenly.
      const x = left + width * ((0.5 + step * 0.618) % 1)
      const y = top + height * ((0.5 + step * 0.382) % 1)
      const hit = document.elementFromPoint(x, y)
      if (hit && element.contains(hit)) return [x, y] as const
    }
    return null
  })
  if (!point) throw new Error(`Nothing of ${String(target)} can be pressed.`)
  return point
}

/** How often the work of the measurement itself is measured; the least of it is taken off every other. */
const TIMES_OF_NOTHING = 3

/** Returns a hand that uses the page of a session as a reader: real input of the browser, each change measured. */
export const handOn = async (
  session: Session,
  map: string,
  { pauseMs, settleMs, times, steps, years }: Tempo,
): Promise<(action: Action) => Promise<Taken[]>> => {
  const { page } = session

  /** The work of the main thread, and its longest task, until it rests again. */
  const worked = async <Result>(use: () => Promise<Result>) => {
    const before = await workOf(session)
    const result = await use()
    await sleep(settleMs)
    await page.evaluate('probe.rest()')
    const work = (await workOf(session)) - before
    const longest = await page.evaluate<number>('probe.longest()')
    return { result, work: Math.max(0, work - own), longest }
  }
  let own = 0
  const nothing: number[] = []
  for (let time = 0; time < TIMES_OF_NOTHING; time += 1)
    nothing.push((await worked(() => page.evaluate('null'))).work)
  own = Math.min(...nothing)

  /** Brings the hand to a control; returns what it then does, and the event that this brings about. */
  const reach = async (input: Input): Promise<{ type: string; use: () => Promise<void> }> => {
    if ('key' in input) {
      await input.on.focus()
      return { type: 'keydown', use: () => page.keyboard.press(input.key) }
    }
    const [x, y] = await pointOn('press' in input ? input.press : input.point)
    if ('point' in input) return { type: 'mousemove', use: () => page.mouse.move(x, y) }
    await page.mouse.move(x, y)
    return {
      type: 'click',
      use: async () => {
        await page.mouse.down()
        await page.mouse.up()
      },
    }
  }

  const change = async ({ inputs, shows, back }: Changing): Promise<Taken[]> => {
    const texts = shows.map((shown) => `() => String(${shown})`).join()
    const taken: Taken[] = []
    for (const input of inputs(page).slice(0, times)) {
      const { type, use } = await reach(input)
      // Not in step with the frames.
      await sleep(pauseMs * (1 + Math.random() / 3))
      await page.evaluate(`probe.arm('${type}', [${texts}], ${PATIENCE_MS})`)
      const { result, work, longest } = await worked(async () => {
        await use()
        return page.evaluate<number | null>('probe.change')
      })
      if (result === null) throw new Error(`Nothing shows within ${PATIENCE_MS / 1000} s.`)
      taken.push({ latency: result, work, longest })
      await back?.(page)
    }
    return taken
  }

  /** Frames of a movement, and its work divided by the number of its parts. */
  const move = async (use: () => Promise<number | null>): Promise<Taken[]> => {
    await page.evaluate('probe.record()')
    const { result: parts, work, longest } = await worked(use)
    const frames = await page.evaluate<number[]>('probe.stop()')
    return [{ latency: quantile(frames, 0.95) ?? NaN, work: work / (parts ?? frames.length), longest }]
  }

  const zoom = async (key: string | undefined) => {
    const box = await page.locator(map).first().boundingBox()
    if (!box) throw new Error('There is no map.')
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
    // With Ctrl, a page takes the wheel for a pinch, and ten times as much of it.
    const delta = key ? 10 : 100
    await page.mouse.move(x, y)
    if (key) await page.keyboard.down(key)
    for (let step = 0; step < steps; step += 1) {
      await page.mouse.wheel(0, step < (2 * steps) / 3 ? -delta : delta)
      await sleep(FRAME_MS)
    }
    if (key) await page.keyboard.up(key)
    await page.mouse.down()
    for (let step = 1; step <= steps; step += 1) {
      await page.mouse.move(x + 8 * step, y + 4 * step)
      await sleep(FRAME_MS)
    }
    await page.mouse.up()
    return null
  }

  const play = async (year: string) => {
    await playButton(page).click()
    await pauseButton(page).waitFor()
    const first = await page.evaluate<number>(year)
    while ((await page.evaluate<number>(year)) < first + years) await sleep(FRAME_MS * 4)
    await pauseButton(page).click()
    return 4 * years
  }

  return async (action) => {
    await action.before?.(page)
    const taken =
      action.kind === 'change'
        ? await change(action)
        : await move(() => (action.kind === 'zoom' ? zoom(action.key) : play(action.year)))
    await action.after?.(page)
    return taken
  }
}
