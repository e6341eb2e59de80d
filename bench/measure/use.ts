import type { Browser } from 'playwright-core'
import { openForUse, type Profile, type Served } from '../browser/session'
import { ACTION_IDS, ACTIONS, type ActionId, isDoneBy, type Place } from '../subjects/action'
import { handOn, type Taken, type Tempo } from './hand'

/** One use of a map: what each action took, each time. */
export type Use = Partial<Record<ActionId, readonly Taken[]>>

/** A page as it is served, the same with many invented routes, and a host's page that shows it. */
export interface ServedForUse<One extends Served = Served> {
  readonly served: One
  readonly many?: Served
  readonly host?: Served
}

/** At what tempo pages are measured: an address and a title are written a quarter of a second after a change. */
export const TEMPO: Tempo = { pauseMs: 30, settleMs: 350, times: 5, steps: 15, years: 10, seconds: 3 }

/** The site that has a place. */
export const servedAt = ({ served, many, host }: ServedForUse, { site }: Place): Served =>
  (site === 'many' ? many : site === 'host' ? host : served) ?? served

const FRONT: Place = { path: '' }

/** Uses a map as a reader would, once: of all actions those that are asked for. An action that fails is named. */
export const measureUse = async (
  browser: Browser,
  probe: string,
  sites: ServedForUse,
  profile: Profile,
  tempo: Tempo,
  wanted: readonly ActionId[] = ACTION_IDS,
): Promise<Use> => {
  const use: Use = {}
  const { subject } = sites.served
  const own = wanted.flatMap((id) => {
    const action = subject.actions[id]
    if (!action || !isDoneBy(id, profile.hasTouch)) return []
    const { path, site = '' } = action.place ?? FRONT
    return [{ id, action, key: `${site}/${path}` }]
  })
  for (const at of new Set(own.map(({ key }) => key))) {
    const acts = own.filter(({ key }) => key === at)
    const place = acts[0]?.action.place ?? FRONT
    const session = await openForUse(browser, probe, servedAt(sites, place), profile, place)
    try {
      const act = await handOn(session, subject.map, tempo)
      for (const { id, action } of acts) {
        try {
          use[id] = await act(action)
        } catch (cause) {
          const what = `${subject.name}, ${profile.name}: "${ACTIONS[id].title}"`
          throw new Error(`${what} fails. ${String(cause)}`, { cause })
        }
      }
    } finally {
      await session.close()
    }
  }
  return use
}
