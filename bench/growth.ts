import type { Browser } from 'playwright-core'
import { openForUse, PROFILES, type Session } from './browser/session'
import { inventedRoutes } from './mapData'
import { middleOf } from './metrics'
import { handOn } from './measure/hand'
import { TEMPO } from './measure/use'
import { digits, table } from './report'
import { serveFolder } from './server'
import type { Action, View } from './subjects/action'
import { atlasSubject, LIST } from './subjects/atlas'

/** So many times the 51 shapes are on the map, and so many routes in the data. */
const COPIES = [1, 4, 20]
const ROUTES = [122, 2000, 20_000]

/** The profiles in which growth is measured. */
const WIDE = PROFILES.filter(({ hasTouch }) => !hasTouch)

/** Copies all shapes of the map, which are then painted like the others. */
const copyShapes = ({ page }: Session, copies: number) =>
  page.evaluate((times) => {
    for (const shape of document.querySelectorAll('[data-zoomed] [data-entity]')) {
      for (let copy = 1; copy < times; copy += 1) {
        const other = shape.cloneNode() as Element
        other.removeAttribute('role')
        shape.before(other)
      }
    }
  }, copies)

const ROWS = `String(document.querySelectorAll('[data-routes-list] tbody tr').length)`
const WHOLE_LIST = `document.querySelector('${LIST}') ? ${ROWS} : ''`
const LINES = `document.querySelector('svg[data-map] [data-routes]')?.getAttribute('data-routes') ?? ''`

/** The cost of an action where a map or a list has more than today, on a machine as it is and four times slower. */
export const growthTable = async (browser: Browser, probe: string, site: string): Promise<string> => {
  const subject = atlasSubject(site)
  const own = await serveFolder(site)
  const { question, routes } = subject.actions
  if (!question || !routes || routes.kind !== 'change') throw new Error('The atlas has no such actions.')
  const rows: string[][] = []
  const measure = async (
    what: () => string,
    server: typeof own,
    action: Action,
    prepare?: (session: Session) => Promise<unknown>,
  ) => {
    const cells: string[] = []
    for (const profile of WIDE) {
      const session = await openForUse(browser, probe, { subject, server }, profile)
      await prepare?.(session)
      const act = await handOn(session, subject.map, TEMPO)
      const taken = await act(action)
      await session.close()
      const of = (part: 'latency' | 'work') => digits(middleOf(taken, part))
      cells.push(of('latency'), of('work'))
    }
    rows.push([what(), ...cells])
  }
  for (const copies of COPIES)
    await measure(
      () => `recolour ${(51 * copies).toLocaleString('en')} shapes`,
      own,
      question,
      (session) => copyShapes(session, copies),
    )
  for (const count of ROUTES) {
    const instead = new Map([['data/corridors.json', inventedRoutes(site, count)]])
    const server = await serveFolder(site, instead)
    const name = `${count.toLocaleString('en')} routes`
    let shown = ''
    /** Reads how much of all routes is there. */
    const leaving = (what: string) => async (view: View) => {
      shown = await view.evaluate<string>(what)
      await routes.back?.(view)
    }
    const lines = { ...routes, back: leaving(LINES) }
    await measure(() => `${name}: question and ${shown} lines`, server, lines)
    // The list comes in parts, and is there with the last of them.
    const list = { ...routes, shows: [WHOLE_LIST], back: leaving(ROWS) }
    await measure(() => `${name}: list of ${shown} rows`, server, list)
    await server.close()
  }
  await own.close()
  const head = WIDE.flatMap(({ name }) => [`${name}, ms`, 'its work'])
  return table(['what', ...head], rows)
}
