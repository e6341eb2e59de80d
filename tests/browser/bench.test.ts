import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { buildProbe } from '../../bench/browser/session'
import { buildPages } from '../../bench/buildPages'
import { inventedRoutes, makeMap } from '../../bench/mapData'
import { measureUse, type ServedForUse } from '../../bench/measure/use'
import { atlasSubject, pageSubject } from '../../bench/subjects'
import { type Instead, serveDist, type SiteServer } from '../support/serveDist'
import { startedBrowser } from './support/engines'
import { RATE } from './support/slowed'

// The actions that `npm run bench` measures are done once, without times: a control that it no longer finds fails here.
const PAGES = ['static', 'd3', 'react'] as const
const SITE = 'dist'
/** The bench waits for what a reader sees, and here for nothing else. */
const TEMPO = { pauseMs: 0, settleMs: 0, times: 1, steps: 2, years: 1 }

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

const use = async (page: ServedForUse) =>
  measureUse(await startedBrowser(), probe, page, { slowdown: RATE }, TEMPO)

it('does every action of the bench on the atlas', async () => {
  const subject = atlasSubject(SITE)
  const instead = new Map([['data/corridors.json', inventedRoutes(SITE, 200)]])
  const { actions } = await use({
    served: { subject, server: { url: inject('siteUrl') } },
    withRoutes: { subject, server: await serve(SITE, instead) },
  })
  expect(Object.keys(actions)).toEqual(Object.keys(subject.actions))
})

it.each(PAGES)('does the same on the page of %s', async (name) => {
  const subject = pageSubject(name, folder)
  const { actions } = await use({ served: { subject, server: await serve(subject.folder) } })
  expect(Object.keys(actions)).toEqual(Object.keys(subject.actions))
})
