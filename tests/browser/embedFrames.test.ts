import type { FrameLocator, Page } from 'playwright-core'
import { afterEach, describe, expect, inject, it } from 'vitest'
import { classesBy } from '../support/classesBy'
import { keepScreenshot, mapClasses, openAtlas, useBrowser } from './support/atlasPage'
import { type HostSite, serveHost } from './support/serveHost'

useBrowser()

const hosts: HostSite[] = []
afterEach(async () => {
  await Promise.all(hosts.splice(0).map((host) => host.close()))
})

/** A frame of an opaque origin: it may run scripts, and nothing else. The server lets nobody read anything. */
const OPAQUE = 'sandbox="allow-scripts"'
/** Letters are asked for with the reader's origin, which such a frame has not; the reader's own stand in for them. */
const REFUSED_LETTERS = /CORS.*\.woff2|\.woff2.*CORS|\.woff2|net::ERR_FAILED/

const frameOf = (path: string, { width = 600, height = 500, attributes = '' } = {}): string =>
  `<iframe src="${new URL(path, inject('siteUrl')).href.replaceAll('&', '&amp;')}" title="Atlas" ${attributes} ` +
  `width="${width}" height="${height}" frameborder="0"></iframe>`

type Options = Parameters<typeof openAtlas>[1]

const openHost = async (body: string, host: Parameters<typeof serveHost>[1] = {}, options: Options = {}) => {
  const served = await serveHost(body, host)
  hosts.push(served)
  return openAtlas(served.url, {
    width: 1000,
    height: 760,
    waitForReady: false,
    alsoFrom: [new URL(inject('siteUrl')).origin],
    ...options,
  })
}

const ready = async (page: Page, index = 0): Promise<FrameLocator> => {
  const frame = page.frameLocator('iframe').nth(index)
  await frame.locator(':root[data-ready]').waitFor({ state: 'attached' })
  return frame
}

const shape = (frame: FrameLocator, code: string) =>
  frame.locator(`svg[data-map] [data-entity="${code}"][role="button"]`)

const opaque = (path: string, size = {}) =>
  openHost(frameOf(path, { ...size, attributes: OPAQUE }), {}, { expectedProblems: [REFUSED_LETTERS] })

describe('in a sandbox that allows scripts alone, from a server that lets nobody read', () => {
  it.each([
    ['a frame', 600, 500, 1],
    ['a narrow column', 280, 560, 2],
  ])('the map is whole, shows the theme of its address and answers: %s', async (_, width, height, panels) => {
    const page = await opaque('embed/map/?theme=plans', { width, height })
    const frame = await ready(page)
    expect(await frame.locator(':root').evaluate(() => window.origin)).toBe('null')
    await frame
      .locator('[data-frame] svg')
      .nth(panels - 1)
      .waitFor()
    expect(await mapClasses(frame)).toEqual(classesBy('plans'))
    await frame.getByRole('heading', { name: /National Action Plan/ }).waitFor()
    await shape(frame, 'DEU').click()
    await frame.locator('[data-country="DEU"]').getByText('Germany').first().waitFor()
    await keepScreenshot(page, `embed-sandboxed-${width}`, { fullPage: false })
  })

  it('it has what comes when it is wished for: routes, zoom, and words for those who listen', async () => {
    const frame = await ready(await opaque('embed/map/?theme=routes&country=MDA'))
    await frame.locator('[data-routes]').first().waitFor({ state: 'attached' })
    expect(await frame.locator('[data-route-note]').textContent()).toMatch(/\d+/)
    expect(await frame.locator('[data-country="MDA"]').textContent()).toMatch(
      /For Moldova, reports of .* named one route for children/,
    )
    await shape(frame, 'MDA').press('Tab')
    await expect.poll(() => frame.locator('[data-focus-words]').textContent()).toContain('Ukraine')
    await frame.getByRole('button', { name: 'Zoom in' }).click()
    await frame.locator('[data-zoomed][transform]').waitFor({ state: 'attached' })
    await expect
      .poll(() =>
        frame
          .getByRole('heading', { name: /in words/ })
          .locator('xpath=..')
          .textContent(),
      )
      .toContain('Moldova')
  })

  it('the day of the treaties moves by a slider, by months and by years', async () => {
    const frame = await ready(await opaque('embed/map/?theme=treaties&on=2004-01-01'))
    expect(await mapClasses(frame)).not.toEqual(classesBy('treaties', 'palermo'))
    const slider = frame.getByRole('slider', { name: 'Time' })
    await slider.press('PageUp')
    await slider.press('ArrowRight')
    await frame.getByRole('heading', { name: /on 1 February 2005/ }).waitFor()
    expect(await slider.getAttribute('aria-valuetext')).toBe('1 February 2005')
  })

  it('a country, by either address, and a comparison are whole too', async () => {
    const all = [
      'embed/country/moldova/',
      'embed/country/?country=MDA',
      'embed/compare/?country=MDA&compare=ROU',
    ]
    const page = await openHost(
      all.map((one) => frameOf(one, { attributes: OPAQUE })).join(''),
      {},
      {
        expectedProblems: [REFUSED_LETTERS],
      },
    )
    const countries = [await ready(page), await ready(page, 1)]
    for (const country of countries) {
      await country.getByText(/From \d+ sources/).waitFor()
      expect(await country.locator('[data-line]').count()).toBe(7)
    }
    const pair = await ready(page, 2)
    await pair.locator('[data-comparison="MDA ROU"]').waitFor()
    // A message that its page does not carry would show its id.
    for (const frame of [...countries, pair])
      expect(await frame.locator('main').innerText()).not.toMatch(/\b[a-z]+\.[a-zA-Z]+/)
    expect(await pair.locator('[data-row="plans"] [data-side="ROU"]').getAttribute('data-class')).toBe(
      classesBy('plans')['ROU'],
    )
  })
})

describe('on a page of another site', () => {
  it('with the strictest policy and storage that throws, three of them do not disturb each other', async () => {
    const { origin } = new URL(inject('siteUrl'))
    const paths = [
      'embed/map/?theme=plans',
      'embed/map/?theme=treaties&country=ROU',
      'embed/country/?country=ALB',
    ]
    const body = paths.map((path) => frameOf(path, { height: 420, attributes: 'loading="eager"' })).join('')
    const page = await openHost(
      body,
      { policy: `default-src 'none'; frame-src ${origin}` },
      {
        // The host's own style is refused, as it asked.
        expectedProblems: [/style|favicon|data:,/],
        waitForReady: false,
      },
    )
    await page.context().addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('The operation is insecure.', 'SecurityError')
          },
        })
    })
    await page.reload()
    const [plans, treaties, country] = [await ready(page), await ready(page, 1), await ready(page, 2)]
    await shape(plans, 'UKR').press('Enter')
    await plans.locator('[data-country="UKR"]').waitFor()
    expect(await treaties.locator('[data-country]').getAttribute('data-country')).toBe('ROU')
    expect(await mapClasses(plans)).toEqual(classesBy('plans'))
    expect(await mapClasses(treaties)).toEqual(classesBy('treaties', 'palermo'))
    await country.getByRole('heading', { level: 1, name: 'Albania' }).waitFor()
  })

  it('that is written from right to left, in a narrow column, it reads as everywhere', async () => {
    const page = await openHost(frameOf('embed/map/?country=MDA', { width: 280, height: 520 }), {
      dir: 'rtl',
    })
    const frame = await ready(page)
    const overflow = await frame
      .locator(':root')
      .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)
    expect(overflow).toBe(0)
    expect(await frame.locator(':root').evaluate((root) => getComputedStyle(root).direction)).toBe('ltr')
    expect(Object.keys(await mapClasses(frame))).toHaveLength(51)
    await keepScreenshot(page, 'embed-rtl-280', { fullPage: false })
  })
})
