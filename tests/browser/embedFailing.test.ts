import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Frame } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { classesBy } from '../support/classesBy'
import { breakFile, mapClasses, openAtlas, useBrowser } from './support/atlasPage'
import { shapeOf } from './support/controls'
import { atlasAddress, atlasFrame, atlasOrigin, hostOf, openHostPage, useHosts } from './support/hostPages'

useBrowser()
useHosts()

/** The browser itself reports what did not come. */
const reported = [/Failed to load/, /404/, /net::ERR/, /requestfailed/i, /MIME type/, /^page error: $/]

const html = readFileSync(join('dist', 'embed', 'map', 'index.html'), 'utf8')

/** The file of the site that the page of a map's embed names so. */
const fileNamed = (pattern: RegExp): string => {
  const [, file] = pattern.exec(html) ?? []
  if (file === undefined) throw new Error(`The embed names nothing like ${String(pattern)}.`)
  return file
}

/** A page of another site with the map in a frame, of which one file does not come. */
const openFramed = async (file: string, query: string, fault: 'missing' | 'html' = 'missing') => {
  const address = `${breakFile(inject('brokenUrl'), fault, file)}embed/map/?${query}`
  const page = await openHostPage(
    `<iframe src="${address.replaceAll('&', '&amp;')}" title="Map" width="600" height="500"></iframe>`,
    { alsoFrom: [new URL(inject('brokenUrl')).origin], expectedProblems: reported },
  )
  const frame = page.frames().find((one) => one.url() === address)
  if (!frame) throw new Error('The page shows no frame.')
  return { page, frame, address }
}

it('a frame whose script is lost says so, covers nothing that must be said, and asks anew for the same', async () => {
  const script = fileNamed(/href="[./]*(assets\/EmbedMap-[\w-]+\.js)"/)
  const { page, frame, address } = await openFramed(script, 'theme=plans&look=dark')
  // At once, where a script that is only slow would be waited for.
  await frame.locator(':root[data-failed]').waitFor({ state: 'attached' })
  const delay = () =>
    frame.locator('[data-unready]').evaluate((note) => getComputedStyle(note).animationDelay)
  await expect.poll(delay).toBe('0s')
  const again = frame.getByRole('link', { name: 'Reload the page' })
  await again.waitFor()
  // The map of the page is not the one that was asked for.
  expect(await frame.locator('svg[data-map]:visible').count()).toBe(0)
  for (const words of ['What is reported, not how common trafficking is.', 'Part of this page did not load'])
    await frame.getByText(words).click({ trial: true })
  const atlas = frame.getByRole('link', { name: 'Open it in the atlas' })
  expect(await atlas.evaluate((link) => (link as HTMLAnchorElement).href)).toBe(
    address.replace('embed/map/', ''),
  )
  const host = page.url()
  await Promise.all([page.waitForRequest((request) => request.url() === address), again.click()])
  expect(page.url()).toBe(host)
  expect(page.context().pages()).toHaveLength(1)
})

/** A page of another site with a map of plans in a frame that is ready. */
const openPlans = async (width: number, expectedProblems: readonly RegExp[]) => {
  const address = atlasAddress('embed/map/?theme=plans')
  const page = await openHostPage(
    `<iframe src="${address}" title="Map" width="${width}" height="520"></iframe>`,
    { expectedProblems },
  )
  return { page, frame: await atlasFrame(page) }
}

/** The frame shows no other map than that of its address, and leads to that one. */
const expectAsMade = async (frame: Frame) => {
  expect(await frame.locator('svg[data-map]:visible').count()).toBe(0)
  expect(await frame.getByRole('heading', { level: 1 }).count()).toBe(0)
  expect(await frame.getByRole('link', { name: 'Open in the Child' }).getAttribute('href')).toContain(
    '?theme=plans',
  )
  expect(await frame.locator('[data-country]').count()).toBe(0)
}

it.each(['', 'sandbox="allow-scripts"'])(
  'a frame whose script throws is as its page was made and says so: %s',
  async (sandbox) => {
    const page = await openAtlas(await hostOf('<p>Soon</p>'), {
      waitForReady: false,
      alsoFrom: [atlasOrigin()],
      expectedProblems: [...reported, /ResizeObserver/, /Access to font/],
    })
    await page.addInitScript(() => Reflect.deleteProperty(window, 'ResizeObserver'))
    await page.evaluate(
      ([address, attributes]) => {
        document.body.innerHTML = `<iframe src="${address}" title="Map" width="600" height="500" ${attributes}></iframe>`
      },
      [atlasAddress('embed/map/?theme=plans&amp;country=UKR'), sandbox],
    )
    const frame = await (await page.locator('iframe').elementHandle())?.contentFrame()
    if (!frame) throw new Error('The page shows no frame.')
    // Before its stylesheet is there, nothing is hidden yet, and the notice is seen with the rest.
    await frame.waitForURL('**/embed/map/**', { waitUntil: 'load' })
    await frame.getByRole('link', { name: 'Open it in the atlas' }).waitFor()
    expect(await frame.locator(':root[data-ready]').count()).toBe(0)
    await expectAsMade(frame)
  },
)

it('a frame whose script throws at a change is as its page was made and says so', async () => {
  const { frame } = await openPlans(600, [/It cannot be drawn/])
  await frame.evaluate(() => {
    document.createElementNS = () => {
      throw new Error('It cannot be drawn.')
    }
  })
  await shapeOf(frame, 'UKR').click()
  await frame.getByRole('alert').getByText('This page does not work in this browser.').waitFor()
  await expectAsMade(frame)
})

it('a frame whose routes do not come says so, works on, and asks for them again', async () => {
  const routes = 'data/corridors.json'
  const { page, frame } = await openFramed(routes, 'theme=plans&routes=on', 'html')
  const notice = frame.getByRole('alert')
  await notice.getByText('The routes did not load').waitFor()
  await shapeOf(frame, 'UKR').click()
  // Of the routes there is no answer yet, so the country has its outline alone.
  await frame.locator('[data-entity="UKR"][aria-pressed="true"]').first().waitFor()
  await Promise.all([
    page.waitForRequest((request) => request.url().endsWith(routes)),
    notice.getByRole('button').click(),
  ])
  await notice.waitFor()
  expect(await mapClasses(frame)).toEqual(classesBy('plans'))
})

it('a frame whose zoom does not come says so, answers on, and is loaded anew to zoom', async () => {
  const { page, frame } = await openPlans(360, reported)
  let isRefused = true
  await page.route('**/assets/zoomer-*.js', (route) => (isRefused ? route.abort() : route.continue()))
  await frame.getByRole('button', { name: 'Zoom in' }).first().click()
  const notice = frame.getByRole('alert').filter({ hasText: 'Zoom did not load.' })
  await notice.waitFor()
  await shapeOf(frame, 'UKR').click()
  await frame.locator('[data-country="UKR"]').waitFor()
  for (const words of ['What is reported, not how common trafficking is.', 'Zoom did not load.'])
    await frame.getByText(words).first().click({ trial: true })
  isRefused = false
  await notice.getByRole('button', { name: 'Try again' }).click()
  await notice.waitFor({ state: 'detached' })
  await frame.locator(':root[data-ready]').waitFor({ state: 'attached' })
  await frame.getByRole('button', { name: 'Zoom in' }).first().click()
  await frame.getByRole('button', { name: 'Whole map' }).waitFor()
})
