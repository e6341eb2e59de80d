import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { usePage, useBrowser } from './support/atlasPage'
import { atlasAddress, atlasFrame, atlasFrames, openHostPage, useHosts } from './support/hostPages'

useBrowser()
useHosts()
const open = usePage()

const frameOf = (path: string): string =>
  `<iframe src="${atlasAddress(path)}" title="Map" width="600" height="500"></iframe>`

/** Lists the requests that the page and its frames make for modules and data. */
const requestsOf = (page: Page): string[] => {
  const requests: string[] = []
  page.on('request', (request) => {
    const path = new URL(request.url()).pathname
    if (/assets\/.*\.js$|\/data\//.test(path) && !path.includes('embed-frame')) requests.push(path)
  })
  return requests
}

it('nothing of the module is asked for before the map is painted', async () => {
  const page = await open('help/')
  await page.goto(atlasAddress('embed/map/?theme=plans'))
  await page.locator(':root[data-ready]').waitFor({ state: 'attached' })
  const { painted, first, count } = await page.evaluate(() => {
    const requested = performance
      .getEntriesByType('resource')
      .filter(({ name }) => /\/data\/|\.js$/.test(name) && !name.includes('embed-frame'))
    return {
      painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Infinity,
      first: Math.min(...requested.map(({ startTime }) => startTime)),
      count: requested.length,
    }
  })
  expect(count).toBeGreaterThan(4)
  expect(first).toBeGreaterThanOrEqual(painted)
})

it('out of sight the map of its page is whole without it, and comes to answer in sight', async () => {
  const page = await open('help/')
  const requests = requestsOf(page)
  const host = await openHostPage(`<div style="height:1600px"></div>${frameOf('embed/map/')}`, {
    height: 700,
  })
  const asked = requestsOf(host)
  const frame = host.frames().find((one) => one.url().includes('/embed/map/'))
  await frame?.locator(':root[data-still]').waitFor({ state: 'attached' })
  // Longer than the page waits for a paint that does not come, and than the note that scripts are lost.
  await host.waitForTimeout(5000)
  expect([...requests, ...asked]).toEqual([])
  expect(await frame?.locator('svg[data-map] [data-entity][role]').count()).toBeGreaterThan(50)
  await host.locator('iframe').scrollIntoViewIfNeeded()
  await atlasFrame(host)
  expect(asked.some((path) => path.endsWith('data/atlas.json'))).toBe(true)
})

it('two of them on a page ask for each file once', async () => {
  const host = await openHostPage(frameOf('embed/map/') + frameOf('embed/map/?theme=plans'), { height: 1400 })
  const frames = await atlasFrames(host, 2)
  const served = await Promise.all(
    frames.map((frame) =>
      frame.evaluate(() =>
        (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
          .filter(({ name }) => name.endsWith('.js'))
          .map(({ name }) => new URL(name).pathname),
      ),
    ),
  )
  // Both start with the same files, which a host that caches them sends once.
  const [first = [], second = []] = served
  expect(second.filter((file) => first.includes(file)).length).toBeGreaterThan(5)
})
