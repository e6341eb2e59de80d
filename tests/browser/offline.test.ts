import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { addressOf } from '../../src/pages/offline/stored'
import { goTo, mapClasses, openAtlas, reload, runAxe, useBrowser } from './support/atlasPage'
import { shapeOf } from './support/controls'
import { focused } from './support/keyboard'
import { instead, list, NOTHING, ofFew, ofOneMap, press, says, store, stored } from './support/offline'
import { publishedAnew } from './support/publishedAnew'
import { type Instead, serveDist, type SiteServer } from '../support/serveDist'

useBrowser()

const SITE = 'dist'
const NEW_DAY = '2030-01-01'

/** The message of a browser on a host that is gone. */
const LOST = [/Failed to load resource/, /net::ERR/, /404/]

let server: SiteServer
beforeEach(async () => {
  // In a folder of its host, as an atlas may be.
  server = await serveDist({ root: SITE, base: '/ngo/atlas/' })
})
afterEach(() => server.close())

/** Publishes something else at the same address. */
const publish = async (anew: Instead) => {
  await server.close()
  const { port, pathname: base } = new URL(server.url)
  server = await serveDist({ root: SITE, base, port: Number(port), instead: anew })
}

const openHelp = (expectedProblems: readonly RegExp[] = LOST): Promise<Page> =>
  openAtlas(`${server.url}about/`, { expectedProblems })

const go = (page: Page, path: string): Promise<void> => goTo(page, server.url + path)

/** The day of the data that the open page reads. */
const dayOfData = (page: Page): Promise<string> =>
  page.evaluate(
    async (file) => ((await (await fetch(file)).json()) as { dataVersion: string }).dataVersion,
    `${server.url}data/atlas.json`,
  )

const opensMoldova = async (page: Page): Promise<void> => {
  await shapeOf(page, 'MDA').click()
  await page.locator('[data-country-lines]').waitFor()
}

/** Every kind of page opens by its link, with its state, once the host is gone. */
const opensWithoutHost = async (page: Page): Promise<void> => {
  await server.close()
  await page.context().setOffline(true)
  await go(page, 'theme/plans/?region=see#atlas-key')
  expect((await mapClasses(page))['ALB']).toBe('child-specific')
  await reload(page)
  await page.getByRole('heading', { level: 1, name: 'National Action Plan' }).waitFor()
  await go(page, '?theme=treaties&instrument=opsc&on=2010-01-01&country=MDA&routes=on')
  await page.locator('[data-country-lines]').waitFor()
  await page.getByRole('heading', { level: 1, name: /Optional Protocol/ }).waitFor()
  await go(page, '?view=table')
  await expect.poll(() => page.locator('[data-entity-row]').count()).toBe(51)
  await go(page, 'country/romania/')
  await page.getByRole('heading', { level: 1, name: 'Romania' }).waitFor()
  await go(page, 'compare/?country=MDA&compare=ROU')
  await page.getByRole('heading', { level: 1, name: /Moldova/ }).waitFor()
  await page.goto(`${server.url}data`)
  await page.getByRole('heading', { level: 1, name: 'Data', exact: true }).waitFor()
}

describe('the atlas without a network', () => {
  it('stores nothing before it is asked to, then its list and nothing else, opens without its host, and takes all of it away', async () => {
    const page = await openHelp()
    await says(page, /^\d+\sMB on this device$/)
    expect(await stored(page)).toEqual(NOTHING)
    await store(page)
    const { names, contents, scopes } = await stored(page)
    expect(scopes).toEqual([server.url])
    expect(names).toEqual([
      `atlas-offline-1 ${server.url}`,
      `atlas-offline-1 ${server.url} en ${list.version}`,
    ])
    expect(contents[1]?.toSorted()).toEqual(
      list.files.map(({ path }) => addressOf(server.url, path)).toSorted(),
    )
    await says(page, `${list.files.length} files`)
    expect(await runAxe(page, { within: 'main' })).toEqual([])
    await go(page, '?theme=plans&country=MDA')
    expect(await stored(page)).toEqual({ names, contents, scopes, cookie: '' })
    // Another atlas on the host, in a folder below this one's.
    const other = `atlas-offline-1 ${server.url}older/ en 0123456789ab`
    await page.evaluate((name) => caches.open(name), other)
    await opensWithoutHost(page)
    await go(page, 'about/')
    await press(page, 'Remove')
    await says(page, /Nothing from the atlas is stored/)
    expect(await stored(page)).toEqual({ ...NOTHING, names: [other], contents: [[]] })
  })

  it('asks before a newer version takes its place, keeps the old one until then, and never mixes the two', async () => {
    await publish(instead(ofOneMap))
    const page = await openHelp()
    await store(page)
    await publish(publishedAnew(SITE, ofOneMap, '2029-12-31'))
    await go(page, '?theme=plans&region=see')
    await says(page, 'A newer version of the atlas is available. Replace the saved one?')
    await press(page, 'Not now')
    await page.getByRole('button', { name: 'Not now' }).waitFor({ state: 'detached' })
    await go(page, '?theme=plans&region=see')
    expect(await page.locator('html[data-made]').count()).toBe(0)
    expect(await dayOfData(page)).toBe(list.dataVersion)
    await opensMoldova(page)
    expect(await page.getByRole('button', { name: 'Replace' }).count()).toBe(0)

    await publish(publishedAnew(SITE, ofOneMap, NEW_DAY))
    await go(page, '?theme=plans&region=see')
    await says(page, /Data of 1 January 2030/)
    await Promise.all([page.waitForEvent('load'), press(page, 'Replace')])
    await page.locator('html[data-made="anew"]').waitFor({ state: 'attached' })
    expect(page.url()).toBe(`${server.url}?theme=plans&region=see`)
    const { names } = await stored(page)
    expect(names).toHaveLength(2)
    expect(names[1]).not.toContain(list.version)
    await server.close()
    await go(page, 'theme/plans/')
    expect(await dayOfData(page)).toBe(NEW_DAY)
    await opensMoldova(page)
  })

  it('stores nothing where a file is lost, is another one, has no room or is stopped; stores at the next try, until its host takes it back', async () => {
    await publish(instead(ofFew))
    const page = await openHelp()
    const file = `**/${ofFew.files.at(-1)?.path}`
    const failing = async (words: RegExp) => {
      await press(page, 'Store for offline use')
      await says(page, words)
      await says(page, 'The atlas was not stored.')
      expect(await stored(page)).toEqual(NOTHING)
    }
    await page.route(file, (route) => route.abort())
    await failing(/The connection was lost/)
    await page.unroute(file)
    await page.route(file, (route) => route.fulfill({ body: 'another' }))
    await failing(/A file was missing or did not match/)
    await page.unroute(file)
    await page.route(file, () => undefined)
    await press(page, 'Store for offline use')
    await press(page, 'Stop')
    await says(page, /You stopped it/)
    expect(await stored(page)).toEqual(NOTHING)
    await page.unroute(file)
    // All of it, the list too.
    await page.route(/\/assets\/|\/offline\/en\.json$/, (route) => route.abort())
    await failing(/The connection was lost/)
    await page.unrouteAll()
    await page.evaluate(() => {
      const { put } = Cache.prototype
      Cache.prototype.put = function full() {
        Cache.prototype.put = put
        return Promise.reject(new DOMException('full', 'QuotaExceededError'))
      }
    })
    await failing(/There is not enough space/)
    await page.getByRole('button', { name: 'Store for offline use' }).press('Enter')
    await says(page, 'The atlas is stored on this device.')
    await page.getByRole('button', { name: 'Remove' }).and(focused(page)).waitFor()
    await publish(new Map([['offline.js', readFileSync('hosting/offline-off.js', 'utf8')]]))
    await go(page, 'about/')
    // By name alone: to open a cache that the host has just taken away would make it anew.
    await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([])
    await expect.poll(() => stored(page)).toEqual(NOTHING)
  })

  it('hears "Stop" while another tab of the atlas has the lock: at once, and for good', async () => {
    await publish(instead(ofFew))
    const page = await openHelp()
    const other = await page.context().newPage()
    await other.goto(`${server.url}data/rules/`)
    const lock = `atlas-offline ${server.url}`
    await other.evaluate(
      (name) =>
        new Promise<void>((granted) => {
          void navigator.locks.request(name, () => {
            granted()
            return new Promise<void>((free) => addEventListener('free-lock', () => free()))
          })
        }),
      lock,
    )
    const requests: string[] = []
    page.on('request', (request) => requests.push(request.url()))
    await press(page, 'Store for offline use')
    await press(page, 'Stop')
    await says(page, /You stopped it/)
    await other.evaluate(() => dispatchEvent(new Event('free-lock')))
    // Granted after all who waited for it.
    await other.evaluate((name) => navigator.locks.request(name, () => undefined), lock)
    expect(requests.filter((url) => !url.endsWith('/offline/en.json'))).toEqual([])
    expect(await stored(page)).toEqual(NOTHING)
  })

  it('gives the true reason: a script or list that the site lacks, a browser that refuses, none of them for another', async () => {
    const page = await openHelp()
    const fails = async (words: RegExp) => {
      await says(page, 'The atlas was not stored.')
      await says(page, words)
      expect(await page.getByText(/Private windows/).count()).toBe(/Private/.test(words.source) ? 1 : 0)
      expect(await stored(page)).toEqual(NOTHING)
    }
    await publish(instead(ofFew))
    await go(page, 'about/')
    await page.route('**/offline.js', (route) => route.fulfill({ status: 404, body: 'Not found' }))
    await press(page, 'Store for offline use')
    await fails(/\(offline\.js\) is missing or did not start/)
    await page.unroute('**/offline.js')
    await page.evaluate(() => {
      const { open } = CacheStorage.prototype
      CacheStorage.prototype.open = function refuse() {
        CacheStorage.prototype.open = open
        return Promise.reject(new DOMException('The operation is insecure.', 'SecurityError'))
      }
    })
    await press(page, 'Store for offline use')
    await fails(/Private windows/)
    for (const damaged of ['{"files":null}', 'null', '<p>Sign in</p>']) {
      await publish(new Map([['offline/en.json', damaged]]))
      await go(page, 'about/')
      await fails(/list of files to store is missing or damaged/)
    }
    await publish(instead(ofFew))
    await press(page, 'Try again')
    await store(page)
  })

  it('says why it cannot where the address is not secure or the browser knows no workers', async () => {
    const page = await openHelp()
    await page.addInitScript(() => {
      Object.defineProperty(window, 'isSecureContext', { value: false })
    })
    await go(page, 'about/')
    await says(page, /This address is not secure \(http\)/)
    expect(await page.getByRole('button', { name: 'Store for offline use' }).count()).toBe(0)
  })
})
