import type { Browser } from 'playwright-core'
import { openForUse, type Profile, type Served } from '../browser/session'
import { ACTIONS, type ActionId } from '../subjects'
import { act, type Taken, type Tempo } from './hand'

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

/** At what tempo pages are measured; a longer play in the first run alone. */
export const TEMPO: Tempo = { pauseMs: 30, settleMs: 100, steps: 15, years: 10 }

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
  /** Actions that follow one another on a page, each page with its address. */
  const pages: { path: string; from: Served; acts: typeof own }[] = []
  for (const one of own) {
    const from = one.id === 'manyRoutes' && withRoutes ? withRoutes : served
    const path = one.action.path ?? ''
    const last = pages.at(-1)
    if (last && last.from === from && one.action.path === undefined) last.acts.push(one)
    else pages.push({ path, from, acts: [one] })
  }
  for (const { path, from, acts } of pages) {
    const session = await openForUse(browser, probe, from, profile, path)
    try {
      for (const { id, action } of acts) {
        try {
          actions[id] = await act(session, action, subject.map, tempo)
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
