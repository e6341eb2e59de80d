import type { Browser } from 'playwright-core'
import type { Change, Frames } from '../browser/probe'
import { openForUse, type Profile, type Served, type Session } from '../browser/session'
import { sleep } from '../results'
import type { Subject, Target } from '../subjects'
import { type Hand, handOn } from './hand'

type Changes = readonly (Change | null)[]

/** One use of a map; what it does not have is left out, what did not show within two seconds is null. */
export interface Use {
  readonly theme?: Changes
  readonly filter?: Changes
  readonly hover?: Changes
  /** 2,000 routes drawn: the first time, with what has to be fetched, and again. */
  readonly routesFirst?: Changes
  readonly routes?: Changes
  readonly pan?: Frames
  readonly panRoutes?: Frames
  readonly themeRoutes?: Changes
  /** All clicks of the use up to what they showed, as the browser tells them. */
  readonly clicks: readonly number[]
}

const TIMES = { theme: 6, filter: 4, routes: 4, themeRoutes: 4 }
const WHEEL = { steps: 15, turnsBackAt: 8, delta: 100 }
const DRAG = { steps: 15, dx: 8, dy: 4 }
const FRAME_MS = 16

const onlyDrawn = (changes: Changes): Changes => changes.filter((_, turn) => turn % 2 === 0)

const clicked = async (session: Session, hand: Hand, change: Subject['theme'], times: number) => {
  if (!change) return undefined
  await change.prepare?.(session.page)
  const changes = await hand.click(change, times)
  await change.finish?.(session.page)
  return changes
}

const hovered = async ({ page }: Session, hand: Hand, subject: Subject, targets: readonly Target[]) => {
  const { hover } = subject
  if (!hover) return undefined
  const map = await page.locator(subject.map).first().boundingBox()
  const [left, top] = hover.isInWindow || !map ? [0, 0] : [map.x, map.y]
  const changes: (Change | null)[] = []
  for (const target of targets) {
    const point = await page.evaluate<[number, number] | null>(
      `((target) => ${hover.point})(${JSON.stringify(target)})`,
    )
    if (!point) {
      changes.push(null)
      continue
    }
    // A little below: routes end in the middle.
    const at = [left + point[0], top + point[1] + 7] as const
    changes.push(await hand.time('mousemove', [hover.shows], () => hand.move(at)))
  }
  return changes
}

/** Wheel and drag over the middle of the map, each frame recorded. */
const panned = async (
  { page }: Session,
  hand: Hand,
  subject: Subject,
  settleMs: number,
): Promise<Frames | undefined> => {
  const box = await page.locator(subject.map).first().boundingBox()
  if (!subject.zoom || !box) return undefined
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await hand.move([x, y])
  await page.evaluate('probe.record()')
  for (let step = 0; step < WHEEL.steps; step += 1) {
    const delta = step < WHEEL.turnsBackAt ? -WHEEL.delta : WHEEL.delta
    await hand.wheel([x, y], delta, subject.zoom.modifiers)
    await sleep(FRAME_MS)
  }
  await hand.press([x, y])
  const dragged = (step: number) => [x + DRAG.dx * step, y + DRAG.dy * step] as const
  for (let step = 1; step <= DRAG.steps; step += 1) {
    await hand.move(dragged(step), { isPressed: true })
    await sleep(FRAME_MS)
  }
  await hand.release(dragged(DRAG.steps))
  await sleep(settleMs)
  return page.evaluate<Frames>('probe.stop()')
}

/** Uses a map as a reader would, once. */
export const measureUse = async (
  browser: Browser,
  probe: string,
  served: Served,
  profile: Profile,
  targets: readonly Target[],
): Promise<Use> => {
  const { subject } = served
  const session = await openForUse(browser, probe, served, profile)
  const hand = handOn(session)
  const settleMs = profile.slowdown > 1 ? 300 : 100
  try {
    const theme = await clicked(session, hand, subject.theme, TIMES.theme)
    const filter = await clicked(session, hand, subject.filter, TIMES.filter)
    const hover = await hovered(session, hand, subject, targets)
    await subject.zoom?.prepare?.(session.page)
    const pan = await panned(session, hand, subject, settleMs)
    // Ends with all routes drawn.
    const routes = await clicked(session, hand, subject.routes, TIMES.routes + 1)
    const panRoutes = await panned(session, hand, subject, settleMs)
    const themeRoutes = await clicked(session, hand, subject.theme, TIMES.themeRoutes)
    await sleep(settleMs)
    const clicks = await session.page.evaluate<number[]>('probe.clicks')
    return {
      theme,
      filter,
      hover,
      routesFirst: routes?.slice(0, 1),
      routes: routes && onlyDrawn(routes).slice(1),
      pan,
      panRoutes,
      themeRoutes,
      clicks,
    }
  } finally {
    await session.close()
  }
}
