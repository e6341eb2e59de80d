import type { Browser } from 'playwright-core'
import { openForUse, type Profile, type Served } from '../browser/session'
import { ACTIONS, type ActionId } from '../subjects'
import { handOn, type Taken, type Tempo } from './hand'

/** One use of a map: what each action took, each time. */
export interface Use {
  readonly actions: Partial<Record<ActionId, readonly Taken[]>>
  /** Durations of all clicks up to what they showed, as the browser tells them. */
  readonly clicks: readonly number[]
}

/** A page as it is served, and for the action that opens many routes the same page with invented ones. */
export interface ServedForUse<One extends Served = Served> {
  readonly served: One
  readonly withRoutes?: Served
}

/** At what tempo pages are measured. */
export const TEMPO: Tempo = { pauseMs: 30, settleMs: 60, times: 5, steps: 15, years: 10 }

/** Uses a map as a reader would, once: of all actions those that are asked for. An action that fails is named. */
export const measureUse = async (
  browser: Browser,
  probe: string,
  { served, withRoutes }: ServedForUse,
  profile: Pick<Profile, 'slowdown'>,
  tempo: Tempo,
  wanted: readonly ActionId[] = Object.keys(ACTIONS) as ActionId[],
): Promise<Use> => {
  const actions: Use['actions'] = {}
  const clicks: number[] = []
  const { subject } = served
  const own = wanted.flatMap((id) => {
    const action = subject.actions[id]
    return action ? [{ id, action }] : []
  })
  // Many routes need data of their own, and so a page of their own.
  const isApart = ({ id }: (typeof own)[number]) => id === 'manyRoutes' && withRoutes !== undefined
  const pages = [
    { from: served, acts: own.filter((one) => !isApart(one)) },
    { from: withRoutes ?? served, acts: own.filter(isApart) },
  ].filter(({ acts }) => acts.length > 0)
  for (const { from, acts } of pages) {
    const session = await openForUse(browser, probe, from, profile)
    try {
      const act = await handOn(session, subject.map, tempo)
      for (const { id, action } of acts) {
        try {
          actions[id] = await act(action)
        } catch (cause) {
          throw new Error(`${subject.name}: "${ACTIONS[id]}" fails. ${String(cause)}`, { cause })
        }
      }
      clicks.push(...(await session.page.evaluate<number[]>('probe.clicks')))
    } finally {
      await session.close()
    }
  }
  return { actions, clicks }
}
