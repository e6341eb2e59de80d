import type { Frame } from 'playwright-core'
import { describe, expect, it, onTestFinished } from 'vitest'
import { classesBy } from '../support/classesBy'
import { serveDist } from '../support/serveDist'
import { keepScreenshot, mapClasses, openAtlas, useBrowser } from './support/atlasPage'
import { shapeOf } from './support/controls'
import {
  atlasAddress,
  atlasFrame,
  atlasFrames,
  atlasOrigin,
  hostOf,
  openHostPage,
  useHosts,
} from './support/hostPages'

useBrowser()
useHosts()

/** A frame of an opaque origin: it may run scripts, and nothing else. */
const OPAQUE = 'sandbox="allow-scripts"'

const frameOf = (address: string, { width = 600, height = 500, attributes = '' } = {}): string =>
  `<iframe src="${address.replaceAll('&', '&amp;')}" title="Atlas" ${attributes} ` +
  `width="${width}" height="${height}" frameborder="0"></iframe>`

/** Opens these pages of the atlas, each in a sandbox, on a page of another site. */
const openOpaque = (paths: readonly string[], size = {}) =>
  openHostPage(paths.map((path) => frameOf(atlasAddress(path), { ...size, attributes: OPAQUE })).join(''), {
    height: 2000,
  })

describe('in a sandbox that allows scripts alone, from a server that lets anyone read', () => {
  it.each([
    ['a frame', 600, 500, 1],
    ['a narrow column', 280, 560, 2],
  ])('the map is whole, shows the theme of its address and answers: %s', async (_, width, height, panels) => {
    const page = await openOpaque(['embed/map/?theme=plans'], { width, height })
    const frame = await atlasFrame(page)
    expect(await frame.evaluate(() => window.origin)).toBe('null')
    await frame
      .locator('[data-frame] svg')
      .nth(panels - 1)
      .waitFor()
    expect(await mapClasses(frame)).toEqual(classesBy('plans'))
    await frame.getByRole('heading', { name: /National Action Plan/ }).waitFor()
    await shapeOf(frame, 'DEU').click()
    await frame.locator('[data-country="DEU"]').getByText('Germany').first().waitFor()
    await keepScreenshot(page, `embed-sandboxed-${width}`, { fullPage: false })
  })

  it('it has what comes when it is wished for: routes, zoom, words for those who listen, and days by a slider', async () => {
    const page = await openOpaque([
      'embed/map/?view=routes&country=MDA&play=on',
      'embed/map/?theme=treaties&on=2004-01-01',
    ])
    const frame = await atlasFrame(page)
    await frame.locator('[data-routes]').first().waitFor({ state: 'attached' })
    await frame
      .getByText(/Moldova · Routes with child trafficking reported, in reports from/)
      .first()
      .waitFor()
    expect(await frame.locator('[data-route-note]').textContent()).toMatch(/A line is a documented link/)
    expect(await frame.locator('[data-country="MDA"]').textContent()).toContain('More on Moldova')
    await shapeOf(frame, 'MDA').press('Tab')
    await expect.poll(() => frame.locator('[id$="-map-focus"]').textContent()).toContain('Ukraine')
    await frame.getByRole('button', { name: 'Zoom in' }).click()
    await frame.locator('[data-zoomed][transform]').waitFor({ state: 'attached' })
    const inWords = frame.locator('details').filter({ hasText: /in words/ })
    await inWords.locator('summary').press('Enter')
    await expect.poll(() => inWords.textContent()).toContain('Moldova')

    const treaties = await atlasFrame(page, 1)
    expect(await mapClasses(treaties)).not.toEqual(classesBy('treaties', 'palermo'))
    const slider = treaties.getByRole('slider', { name: 'Day' })
    await slider.press('PageUp')
    await slider.press('ArrowRight')
    await treaties.getByRole('heading', { name: /on 1 February 2005/ }).waitFor()
    expect(await slider.getAttribute('aria-valuetext')).toMatch(
      /^1 February 2005: .*states had ratified or joined/,
    )
  })

  it('a country, by either address, and a comparison are whole too', async () => {
    const page = await openOpaque([
      'embed/country/moldova/',
      'embed/country/?country=MDA',
      'embed/compare/?country=MDA&compare=ROU',
    ])
    const frames = await atlasFrames(page, 3)
    for (const frame of frames.slice(0, 2)) {
      await frame.getByText(/From \d+ sources/).waitFor()
      expect(await frame.locator('[data-line]').count()).toBe(7)
    }
    const pair = frames[2] as Frame
    await pair.locator('[data-comparison="MDA ROU"]').waitFor()
    // A message that did not come would show its id.
    for (const frame of frames)
      expect(await frame.locator('main').innerText()).not.toMatch(/\b[a-z]+\.[a-zA-Z]+/)
    expect(await pair.locator('[data-row="plans"] [data-side="ROU"]').getAttribute('data-class')).toBe(
      classesBy('plans')['ROU'],
    )
  })
})

describe('in a sandbox, from a server that lets nobody read', () => {
  /** The browser reports what such a frame may not read: the module, and the letters. */
  const REFUSED = [/CORS|Access-Control-Allow-Origin|net::ERR_FAILED/]

  /** A page of the atlas in a sandbox, from a server that says of no file that anyone may read it. */
  const openUnshared = async (path: string) => {
    const site = await serveDist({ root: 'dist', isShared: false })
    onTestFinished(() => site.close())
    const page = await openHostPage(
      frameOf(new URL(path, site.url).href, { height: 640, attributes: OPAQUE }),
      {
        alsoFrom: [new URL(site.url).origin],
        expectedProblems: REFUSED,
      },
    )
    const frame = await (await page.locator('iframe').elementHandle())?.contentFrame()
    if (!frame) throw new Error('The page has no frame.')
    await frame.locator(':root[data-failed]').waitFor({ state: 'attached' })
    return { page, frame }
  }

  it('the map stays the whole picture of its page, with its key, its sentence and its link', async () => {
    const { page, frame } = await openUnshared('embed/map/')
    expect(await frame.locator(':root[data-ready]').count()).toBe(0)
    await frame.getByRole('heading', { level: 1, name: /^Where were children/ }).waitFor()
    await frame
      .locator('[data-answer]')
      .getByText(/19 of 51/)
      .waitFor()
    expect(await mapClasses(frame)).toEqual(classesBy('patterns'))
    expect(await frame.locator('[data-legend-class]').count()).toBe(5)
    for (const said of ['What is reported, not how common trafficking is.', 'Part of this page did not load'])
      await frame.getByText(said).click({ trial: true })
    expect(await frame.getByRole('link', { name: 'Open in the Child' }).getAttribute('href')).toBe('../../')
    await keepScreenshot(page, 'embed-unshared', { fullPage: false })
  })

  it('where another map is asked for, none is shown in its place, and the links lead to it', async () => {
    const { frame } = await openUnshared('embed/map/?theme=plans')
    await frame.getByText('Part of this page did not load').waitFor()
    expect(await frame.locator('svg[data-map]:visible').count()).toBe(0)
    for (const name of ['Open in the Child', 'Open it in the atlas'])
      expect(await frame.getByRole('link', { name }).evaluate((link: HTMLAnchorElement) => link.search)).toBe(
        '?theme=plans',
      )
  })

  it('a country needs no module and is complete', async () => {
    const site = await serveDist({ root: 'dist', isShared: false })
    onTestFinished(() => site.close())
    const page = await openHostPage(
      frameOf(`${site.url}embed/country/?country=MDA&look=dark`, { attributes: OPAQUE }),
      { alsoFrom: [new URL(site.url).origin], expectedProblems: REFUSED },
    )
    const frame = await atlasFrame(page)
    await frame.getByRole('heading', { level: 1, name: 'Moldova' }).waitFor()
    expect(await frame.locator(':root').getAttribute('data-scheme')).toBe('dark')
  })
})

it('on a page of another site with the strictest policy and storage that throws, three of them do not disturb each other', async () => {
  const paths = [
    'embed/map/?theme=plans',
    'embed/map/?theme=treaties&country=ROU',
    'embed/country/?country=ALB',
  ]
  const body = paths
    .map((path) => frameOf(atlasAddress(path), { height: 420, attributes: 'loading="eager"' }))
    .join('')
  const host = await hostOf(body, { policy: `default-src 'none'; frame-src ${atlasOrigin()}` })
  const page = await openAtlas(host, {
    waitForReady: false,
    alsoFrom: [atlasOrigin()],
    // The host's own style is refused, as it asked.
    expectedProblems: [/style|favicon|data:,/],
  })
  await page.context().addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('The operation is insecure.', 'SecurityError')
        },
      })
  })
  await page.reload()
  const [plans, treaties, country] = [
    await atlasFrame(page),
    await atlasFrame(page, 1),
    await atlasFrame(page, 2),
  ]
  await shapeOf(plans, 'UKR').press('Enter')
  await plans.locator('[data-country="UKR"]').waitFor()
  expect(await treaties.locator('[data-country]').getAttribute('data-country')).toBe('ROU')
  expect(await mapClasses(plans)).toEqual(classesBy('plans'))
  expect(await mapClasses(treaties)).toEqual(classesBy('treaties', 'palermo'))
  await country.getByRole('heading', { level: 1, name: 'Albania' }).waitFor()
})
