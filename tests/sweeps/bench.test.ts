import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { buildProbe, PROFILES, type Profile } from '../../bench/browser/session'
import { buildPages } from '../../bench/buildPages'
import { inventedRoutes, makeMap } from '../../bench/mapData'
import { measureUse, type ServedForUse } from '../../bench/measure/use'
import { hostOf } from '../../bench/server'
import { ACTION_IDS, isDoneBy } from '../../bench/subjects/action'
import { atlasSubject } from '../../bench/subjects/atlas'
import { pageSubject } from '../../bench/subjects/pages'
import { type Instead, serveDist, type SiteServer } from '../support/serveDist'
import { startedBrowser } from '../browser/support/engines'
import { RATE } from '../browser/support/slowed'

// The actions that `npm run bench` measures are done once, without times: a control that it no longer finds fails here.
const PAGES = ['d3', 'react'] as const
const WAYS = PROFILES.filter(({ name }) => name !== 'slow').map(({ name, ...more }) => ({
  name,
  ...more,
  slowdown: RATE,
}))
const SITE = 'dist'
/** The bench waits for what a reader sees, and here for nothing else. */
const TEMPO = { pauseMs: 0, settleMs: 0, times: 1, steps: 15, years: 1, seconds: 0.1 }

let folder = ''
let probe = ''
const servers: SiteServer[] = []
const serve = async (root: string, instead?: Instead) => {
  const server = await serveDist({ root, ...(instead && { instead }) })
  servers.push(server)
  return server
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'atlas-bench-'))
  await buildPages(PAGES, makeMap(true), folder)
  probe = await buildProbe()
})
afterAll(async () => {
  await Promise.all(servers.map(({ close }) => close()))
  await rm(folder, { recursive: true })
})

const use = async (page: ServedForUse, way: Profile) => {
  const used = await measureUse(await startedBrowser(), probe, page, way, TEMPO)
  return Object.keys(used).toSorted()
}
const doneBy = ({ hasTouch }: Profile, actions: object) =>
  ACTION_IDS.filter((id) => id in actions && isDoneBy(id, hasTouch)).toSorted()

it.each(WAYS)('does every action of the bench on the atlas: $name', async (way) => {
  const subject = atlasSubject(SITE)
  const [url, routes] = [inject('siteUrl'), inventedRoutes(SITE, 200)]
  const done = await use(
    {
      served: { subject, server: { url } },
      many: { subject, server: await serve(SITE, new Map([['data/corridors.json', routes]])) },
      host: { subject, server: await serve(SITE, new Map([['index.html', hostOf(url)]])) },
    },
    way,
  )
  expect(done).toEqual(doneBy(way, subject.actions))
})

it.each(PAGES.flatMap((name) => WAYS.map((way) => ({ name, way, by: way.name }))))(
  'does the same on the page of $name: $by',
  async ({ name, way }) => {
    const subject = pageSubject(name, folder)
    const done = await use({ served: { subject, server: await serve(subject.folder) } }, way)
    expect(done).toEqual(doneBy(way, subject.actions))
  },
)
