import type { FrameLocator, Page } from 'playwright-core'
import { afterEach, describe, expect, inject, it } from 'vitest'
import { THEMES } from '../../src/domain/themes'
import { classesBy } from '../support/classesBy'
import {
  keepScreenshot,
  legendCounts,
  mapClasses,
  openAtlas,
  runAxe,
  useBrowser,
  waitUntilReady,
} from './support/atlasPage'
import { type HostSite, serveHost } from './support/serveHost'
import { codeIn, openBuilder } from './support/share'

useBrowser()

const countsOf = (classes: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {}
  for (const id of classes.flatMap((ids) => ids.split(' '))) counts[id] = (counts[id] ?? 0) + 1
  return counts
}

const hosts: HostSite[] = []
afterEach(async () => {
  await Promise.all(hosts.splice(0).map((host) => host.close()))
})

/** The code that the atlas offers in the state of this link. */
const codeFrom = async (query: string): Promise<string> => {
  const page = await openAtlas(query)
  await openBuilder(page)
  return codeIn(page)
}

/** A page of another site that holds the code. */
const openHost = async (
  code: string,
  size = { width: 800, height: 700 },
): Promise<{ page: Page; frame: FrameLocator }> => {
  const host = await serveHost(code)
  hosts.push(host)
  const page = await openAtlas(host.url, {
    ...size,
    waitForReady: false,
    alsoFrom: [new URL(inject('siteUrl')).origin],
  })
  const frame = page.frameLocator('iframe')
  await frame.locator(':root[data-ready]').waitFor({ state: 'attached' })
  return { page, frame }
}

const frameFor = (path: string): string =>
  `<iframe src="${new URL(path, inject('siteUrl')).href.replaceAll('&', '&amp;')}" title="Map" ` +
  'style="display:block;width:600px;height:500px;border:0"></iframe>'

const shape = (frame: FrameLocator, code: string) =>
  frame.locator(`svg[data-map] [data-entity="${code}"][role="button"]`)

describe('the code that the atlas offers', () => {
  it('shows all 51 on another site, with the classes of classes.csv and their counts', async () => {
    const { page, frame } = await openHost(await codeFrom(''))
    const expected = classesBy('patterns')
    expect(Object.keys(expected)).toHaveLength(51)
    expect(await mapClasses(frame)).toEqual(expected)
    expect(await legendCounts(frame)).toEqual(countsOf(Object.values(expected)))
    await frame.getByText('What is reported, not how common it is.').waitFor()
    expect(await page.locator('iframe').getAttribute('title')).toMatch(/^Where were children reported/)
    await keepScreenshot(page, 'embed-on-a-host', { fullPage: false })
  })

  it('shows the filters, country and routes that the atlas showed, and leads back to its theme and day', async () => {
    const query = '?theme=treaties&on=2011-06-01&region=see&country=ROU&routes=on'
    const { page, frame } = await openHost(await codeFrom(query))
    await frame.getByRole('heading', { name: /bound by .* 1 June 2011/ }).waitFor()
    await frame.getByText(/For Romania, reports of 2008 to 2016 named \d+ routes for children/).waitFor()
    await frame.getByText('Only South-Eastern Europe.').waitFor()
    await frame.locator('[data-country="ROU"]').waitFor()
    await frame.locator('[data-routes]').first().waitFor({ state: 'attached' })
    const opened = page.context().waitForEvent('page')
    await frame.getByRole('link', { name: 'Open in the Child Trafficking Atlas' }).click()
    const atlas = await opened
    await waitUntilReady(atlas)
    expect(new URL(atlas.url()).search).toBe(query)
    expect(await atlas.evaluate(() => window.opener === null && document.referrer === '')).toBe(true)
    expect(new URL(page.url()).hostname).toBe('localhost')
  })
})

describe('a map on another site', () => {
  it('answers a click and a key, without adding to the history of its host, and leaves the wheel to it', async () => {
    const { page, frame } = await openHost(frameFor('embed/map/?theme=plans'))
    const before = await page.evaluate(() => history.length)
    await shape(frame, 'UKR').click()
    const answer = frame.locator('[data-country="UKR"]')
    await answer
      .getByText(/^National Action Plan|plan/i)
      .first()
      .waitFor()
    expect(await answer.getByRole('link').evaluate((link: HTMLAnchorElement) => link.href)).toBe(
      new URL('country/ukraine/', inject('siteUrl')).href,
    )
    await shape(frame, 'UKR').focus()
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('Enter')
    await answer.waitFor({ state: 'detached' })
    await frame.locator('[data-country]').waitFor()
    await page.keyboard.press('Escape')
    await frame.locator('[data-country]').waitFor({ state: 'detached' })
    expect(await page.evaluate(() => history.length)).toBe(before)
    expect(
      await frame
        .locator('[data-legend-class]')
        .first()
        .evaluate(() => window.location.search),
    ).toBe('?theme=plans')
    const box = await page.locator('iframe').boundingBox()
    if (!box) throw new Error('The frame is not shown.')
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
    await page.mouse.wheel(0, 300)
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100)
    expect(await frame.locator('[data-zoomed][transform]').count()).toBe(0)
  })
})

const wordsOf = async (path: string, javaScript: boolean): Promise<string> => {
  const page = await openAtlas(path, { javaScript })
  return page.locator('main').innerText()
}

describe('the embed of a country', () => {
  it('answers the seven questions as classes.csv does, for a code or a slug', async () => {
    for (const name of ['MDA', 'moldova']) {
      const page = await openAtlas(`embed/country/?country=${name}`)
      await page.getByRole('heading', { level: 1, name: 'Moldova' }).waitFor()
      expect(
        await page.locator('[data-line]').evaluateAll((all) => all.map((e) => e.getAttribute('data-line'))),
      ).toEqual([...THEMES])
      expect(classesBy('patterns')['MDA']).toBe('origin')
      expect(await page.locator('[data-line="patterns"]').textContent()).toBe(
        'Children trafficked from Moldova 2008',
      )
      await page.getByText(/From \d+ sources/).waitFor()
    }
  })

  it('is a page of its own, which the addresses of before lead to with all they say', async () => {
    const page = await openAtlas('embed/country/?country=XKX&look=dark&accent=ffcc00')
    await page.getByRole('heading', { level: 1, name: 'Kosovo*' }).waitFor()
    expect(new URL(page.url()).pathname).toMatch(/\/embed\/country\/kosovo\/$/)
    expect(new URL(page.url()).search).toBe('?look=dark&accent=ffcc00')
    expect(await page.evaluate(() => document.documentElement.dataset['scheme'])).toBe('dark')
    expect(await page.locator('[data-line]').count()).toBe(7)
    await page.getByText('UNSCR 1244').first().waitFor()
    // The reader's way back does not come by the address that led on.
    expect(await page.evaluate(() => history.length)).toBe(
      await (await openAtlas('embed/country/kosovo/')).evaluate(() => history.length),
    )
    const unknown = await openAtlas('embed/country/?country=nowhere')
    expect(await unknown.getByLabel('Choose a country').inputValue()).toBe('')
  })

  it('says all it has to say without a script, and has none but the small one for its height', async () => {
    const whole = await wordsOf('embed/country/moldova/', false)
    for (const said of [
      'Moldova',
      'Children trafficked from Moldova',
      'What is reported, not how common it is.',
      'the country’s page names each of them',
    ])
      expect(whole).toContain(said)
    expect(whole).toBe(await wordsOf('embed/country/moldova/', true))
  })

  it('offers a choice where its address names none, and shows what is chosen', async () => {
    const page = await openAtlas('embed/country/')
    const before = await page.evaluate(() => history.length)
    await page.getByLabel('Choose a country').selectOption({ label: 'Albania' })
    await page.getByRole('heading', { level: 1, name: 'Albania' }).waitFor()
    expect(await page.evaluate(() => history.length)).toBe(before)
  })
})

describe('without JavaScript', () => {
  it('the country leads to the pages of all, in the frame', async () => {
    const page = await openAtlas('embed/country/?country=MDA', { javaScript: false })
    const links = page.getByRole('list', { name: 'Pages of all countries' }).getByRole('link')
    expect(await links.count()).toBe(51)
    await links.filter({ hasText: 'Moldova' }).click()
    await page.getByRole('heading', { level: 1, name: 'Moldova' }).waitFor()
    expect(new URL(page.url()).pathname).toMatch(/\/embed\/country\/moldova\/$/)
    expect(page.context().pages()).toHaveLength(1)
  })
})

describe('the clock of a map embed', () => {
  it('plays them where its address asks for it, with the key in sight, until it is stopped', async () => {
    const page = await openAtlas('embed/film/?treaty=cets-197,palermo&on=2008-02-01', {
      width: 640,
      height: 500,
    })
    expect(page.url()).toMatch(/embed\/map\/\?theme=treaties&instrument=cets-197&on=2008-02-01&play=on$/)
    const day = page.getByRole('slider')
    const before = await day.inputValue()
    await page.getByRole('button', { name: 'Play' }).click()
    await expect.poll(() => day.inputValue()).not.toBe(before)
    await page.getByRole('button', { name: 'Pause' }).click()
    const stopped = await day.inputValue()
    await page.waitForTimeout(1000)
    expect(await day.inputValue()).toBe(stopped)
    expect(await legendCounts(page)).toHaveProperty('bound')
    const key = await page.locator('[data-legend-class="bound"]').boundingBox()
    expect(key?.y ?? NaN).toBeLessThan(150)
    await page.getByRole('button', { name: 'Play' }).press('Enter')
    await day.press('ArrowLeft')
    await page.getByRole('button', { name: 'Play' }).waitFor()
    expect(await runAxe(page)).toEqual([])
  })

  it('plays years, up to the last one', async () => {
    const page = await openAtlas('embed/map/?theme=plans&on=2007&play=on')
    const year = page.getByRole('slider', { name: 'Time' })
    expect(await year.inputValue()).toBe('2007')
    await page.getByRole('button', { name: 'Play' }).click()
    await page.getByRole('heading', { level: 1, name: /by 2009/ }).waitFor()
    await page.getByRole('button', { name: 'Play' }).waitFor()
    expect(await year.inputValue()).toBe('2009')
    expect(await mapClasses(page)).toEqual(classesBy('plans'))
  })

  it('has no such button where it is not asked for, and none for routes', async () => {
    for (const query of ['theme=treaties', 'theme=plans', 'theme=routes&play=on']) {
      const page = await openAtlas(`embed/map/?${query}`)
      expect(await page.getByRole('button', { name: 'Play' }).count(), query).toBe(0)
    }
  })
})
