import type { Locator } from 'playwright-core'
import { pauseButton, playButton } from '../../tests/browser/support/controls'
import { type Session, workOf } from '../browser/session'
import { quantile, sleep } from '../results'
import type { Action, Changing, Input, Zooming } from '../subjects/action'
import { pinch, wheelAndDrag } from './movements'

/** The time of one change, a frame of a zoom, a step of a play or a second of rest in ms. */
export interface Taken {
  /** From the input to the end of the frame that shows it; of a movement, what 95 of 100 frames keep to; none of rest. */
  readonly latency: number | null
  /** Time for which the main thread had a processor, until the page rests again. */
  readonly work: number
  /** The longest task. */
  readonly longest: number
  /** The browser's own measure of the response to a press, key or touch, from 16 ms on; none where nothing was pressed. */
  readonly response: number | null
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
  /** Seconds of rest. */
  readonly seconds: number
}

type Point = readonly [number, number]

/** A change that has not shown after this long fails. */
const PATIENCE_MS = 30_000
const FRAME_MS = 16

/** A point inside a shape or control that nothing covers; it is scrolled into the middle of the window where all of it is covered. */
const pointOn = async (target: Locator): Promise<Point> => {
  const point = await target.first().evaluate((element) => {
    for (const isFirst of [true, false]) {
      const { left, top, width, height } = element.getBoundingClientRect()
      for (let step = 0; step < 400; step += 1) {
        // From the middle on, spread evenly.
        const x = left + width * ((0.5 + step * 0.618) % 1)
        const y = top + height * ((0.5 + step * 0.382) % 1)
        const hit = document.elementFromPoint(x, y)
        if (hit && element.contains(hit)) return [x, y] as const
      }
      if (isFirst) element.scrollIntoView({ block: 'center', behavior: 'instant' })
    }
    return null
  })
  if (!point) throw new Error(`Nothing of ${String(target)} can be pressed.`)
  return point
}

/** Functions of the page that give the texts of these expressions. */
const textsOf = (shows: readonly string[]) => shows.map((shown) => `() => String(${shown})`).join()

/** How often the work of the measurement itself is measured; the least of it is taken off every other. */
const TIMES_OF_NOTHING = 3

/** Shares of a frame by which the inputs of an action wait longer, so that they are not in step with the frames. */
const OUT_OF_STEP = [0, 0.6, 0.2, 0.8, 0.4]

/** Returns a hand that uses the page of a session as a reader: real input of the browser, each change measured. */
export const handOn = async (
  session: Session,
  map: string,
  { pauseMs, settleMs, times, steps, years, seconds }: Tempo,
): Promise<(action: Action) => Promise<Taken[]>> => {
  const { page, view, hasTouch } = session
  /** The work of the main thread, its longest task and slowest response, until all is there and it rests again. */
  const worked = async <Result>(use: () => Promise<Result>, whole = 'true') => {
    const before = await workOf(session)
    const result = await use()
    await view.evaluate(`probe.rest(${settleMs}, () => ${whole})`)
    const work = (await workOf(session)) - before
    const longest = await view.evaluate<number>('probe.longest()')
    const response = await view.evaluate<number | null>('probe.slowest()')
    return { result, work: Math.max(0, work - own), longest, response }
  }
  let own = 0
  const nothing: number[] = []
  for (let time = 0; time < TIMES_OF_NOTHING; time += 1)
    nothing.push((await worked(() => view.evaluate('null'))).work)
  own = Math.min(...nothing)

  /** Brings the hand to a control; returns what it then does, and the event that this brings about. */
  const reach = async (input: Input): Promise<{ type: string; use: () => Promise<unknown> }> => {
    if ('show' in input) {
      const query = JSON.stringify(input.show)
      const show = `document.querySelector('child-trafficking-atlas').show(${query})`
      return { type: 'message', use: () => page.evaluate(show) }
    }
    if ('key' in input) {
      await input.on.focus()
      return { type: 'keydown', use: () => page.keyboard.press(input.key) }
    }
    const [x, y] = await pointOn('press' in input ? input.press : input.point)
    if ('point' in input) return { type: 'mousemove', use: () => page.mouse.move(x, y) }
    if (hasTouch) return { type: 'click', use: () => page.touchscreen.tap(x, y) }
    await page.mouse.move(x, y)
    return {
      type: 'click',
      use: async () => {
        await page.mouse.down()
        await page.mouse.up()
      },
    }
  }

  const change = async ({ inputs, shows, whole, ready, back }: Changing): Promise<Taken[]> => {
    const taken: Taken[] = []
    const count = Math.min(times, inputs(view).length)
    for (let index = 0; index < count; index += 1) {
      await ready?.(view)
      const { type, use } = await reach(inputs(view)[index]!)
      await sleep(pauseMs + FRAME_MS * (OUT_OF_STEP[index % OUT_OF_STEP.length] ?? 0))
      await view.evaluate('probe.rest()')
      await view.evaluate(`probe.arm('${type}', [${textsOf(shows)}], ${PATIENCE_MS})`)
      const { result, ...rest } = await worked(async () => {
        await use()
        return view.evaluate<number | null>('probe.change')
      }, whole)
      if (result === null) throw new Error(`Nothing shows within ${PATIENCE_MS / 1000} s.`)
      taken.push({ latency: result, ...rest })
      await back?.(view)
    }
    return taken
  }

  /** Frames of a movement, and its work divided by the number of its parts. */
  const move = async (use: () => Promise<number | null>, whole?: string): Promise<Taken[]> => {
    await view.evaluate('probe.record()')
    let frames: number[] = []
    const {
      result: parts,
      work,
      ...rest
    } = await worked(async () => {
      const count = await use()
      frames = await view.evaluate<number[]>('probe.stop()')
      return count
    }, whole)
    return [{ latency: quantile(frames, 0.95), work: work / (parts ?? frames.length), ...rest }]
  }

  const zoom = async ({ key }: Zooming) => {
    const middle = await pointOn(page.locator(map))
    await (hasTouch ? pinch(session, middle, steps) : wheelAndDrag(page, middle, key, steps))
    return null
  }

  /** Zooms once what this needs is there, which comes with the first wish. */
  const zoomReady = async (action: Zooming, after?: Action['after']) => {
    const texts = `[${textsOf(action.shows)}].map((text) => text()).join()`
    await zoom(action)
    await view.evaluate(`probe.rest(${settleMs}, () => ${action.whole})`)
    await after?.(view)
    const before = JSON.stringify(await view.evaluate<string>(texts))
    // The wheel is answered after the events that it sends.
    return move(() => zoom(action), `${texts} !== ${before}`)
  }

  const play = async (year: string) => {
    await playButton(view).click()
    await pauseButton(view).waitFor()
    const first = await view.evaluate<number>(year)
    while ((await view.evaluate<number>(year)) < first + years) await sleep(FRAME_MS * 4)
    await pauseButton(view).click()
    return 4 * years
  }

  /** The work of a second in which nobody does anything. */
  const rest = async (): Promise<Taken[]> => {
    await sleep(settleMs)
    await view.evaluate(`probe.record(); probe.stop()`)
    const before = await workOf(session)
    await sleep(1000 * seconds)
    const work = ((await workOf(session)) - before) / seconds
    return [{ latency: null, work, longest: await view.evaluate<number>('probe.longest()'), response: null }]
  }

  return async (action) => {
    await action.before?.(view)
    const taken = await (action.kind === 'change'
      ? change(action)
      : action.kind === 'rest'
        ? rest()
        : action.kind === 'zoom'
          ? zoomReady(action, action.after)
          : move(() => play(action.year)))
    await action.after?.(view)
    return taken
  }
}
