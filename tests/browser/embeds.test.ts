import { describe, expect, it } from 'vitest'
import { THEMES } from '../../src/domain/themes'
import { classesBy } from '../support/classesBy'
import {
  legendCounts,
  mapClasses,
  openAtlas,
  runAxe,
  useBrowser,
  usePage,
  waitUntilReady,
} from './support/atlasPage'
import { shapeOf } from './support/controls'
import { codeFor } from './support/embedSizes'
import { atlasAddress, atlasFrame, openHostPage, useHosts } from './support/hostPages'
import { codeIn, openBuilder } from './support/share'
import { stopClock } from './support/stopClock'

useBrowser()
useHosts()
const open = usePage()
const openBare = usePage({ javaScript: false })

const countsOf = (classes: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {}
  for (const id of classes.flatMap((ids) => ids.split(' '))) counts[id] = (counts[id] ?? 0) + 1
  return counts
}

describe('the code that the atlas offers', () => {
  it('shows the filters, country and routes that the atlas showed, and leads back to its theme and day', async () => {
    const query = '?theme=treaties&on=2011-06-01&region=see&country=ROU&routes=on'
    const atlas = await open(query)
    await openBuilder(atlas)
    const page = await openHostPage(await codeIn(atlas), { width: 800, height: 700 })
    const frame = await atlasFrame(page)
    await frame.getByRole('heading', { name: /ratified or joined .* 1 June 2011/ }).waitFor()
    await frame
      .getByText(/Romania · Routes with child trafficking reported, in reports from 2008 to 2016:/)
      .waitFor()
    await frame.locator('[data-answer]', { hasText: /^South-Eastern Europe · / }).waitFor()
    await frame.locator('[data-country="ROU"]').waitFor()
    await frame.locator('[data-routes]').first().waitFor({ state: 'attached' })
    const opened = page.context().waitForEvent('page')
    await frame.getByRole('link', { name: 'Open in the Child Trafficking Atlas' }).click()
    const back = await opened
    await waitUntilReady(back)
    expect(new URL(back.url()).search).toBe(query)
    expect(await back.evaluate(() => window.opener === null && document.referrer === '')).toBe(true)
    expect(new URL(page.url()).hostname).toBe('localhost')
  })

  it('shows all 51 with their classes and counts, answers clicks and keys, and leaves history and wheel to its host', async () => {
    const page = await openHostPage(codeFor({}, { theme: 'plans' }), { width: 800, height: 700 })
    const frame = await atlasFrame(page)
    const expected = classesBy('plans')
    expect(Object.keys(expected)).toHaveLength(51)
    expect(await mapClasses(frame)).toEqual(expected)
    expect(await legendCounts(frame)).toEqual(countsOf(Object.values(expected)))
    await frame.getByText('What is reported, not how common trafficking is.').waitFor()
    expect(await page.locator('iframe').getAttribute('title')).toMatch(/^Was there a National Action Plan/)

    const entries = await page.evaluate(() => history.length)
    await shapeOf(frame, 'UKR').click()
    const answer = frame.locator('[data-country="UKR"]')
    await answer
      .getByText(/^National Action Plan|plan/i)
      .first()
      .waitFor()
    expect(await answer.getByRole('link').evaluate((link: HTMLAnchorElement) => link.href)).toBe(
      atlasAddress('country/ukraine/'),
    )
    await shapeOf(frame, 'UKR').focus()
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('Enter')
    await answer.waitFor({ state: 'detached' })
    await frame.locator('[data-country]').waitFor()
    await page.keyboard.press('Escape')
    await frame.locator('[data-country]').waitFor({ state: 'detached' })
    expect(await page.evaluate(() => history.length)).toBe(entries)
    expect(await frame.evaluate(() => window.location.search)).toBe('?theme=plans')
    const box = await page.locator('iframe').boundingBox()
    if (!box) throw new Error('The frame is not shown.')
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
    await page.mouse.wheel(0, 300)
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100)
    expect(await frame.locator('[data-zoomed][transform]').count()).toBe(0)
  })
})

describe('the embed of a country', () => {
  it('is a page of its own, which answers the seven questions, and to which the addresses of before lead', async () => {
    // The reader's way back does not come by the address that led on, so this needs a history of its own.
    const page = await openAtlas('embed/country/?country=XKX&look=dark&accent=ffcc00')
    await page.getByRole('heading', { level: 1, name: 'Kosovo*' }).waitFor()
    expect(new URL(page.url()).pathname).toMatch(/\/embed\/country\/kosovo\/$/)
    expect(new URL(page.url()).search).toBe('?look=dark&accent=ffcc00')
    expect(await page.evaluate(() => document.documentElement.dataset['scheme'])).toBe('dark')
    await page.getByText('UNSCR 1244').first().waitFor()
    const entries = await page.evaluate(() => history.length)
    const lines = await page
      .locator('[data-line]')
      .evaluateAll((all) => all.map((line) => line.getAttribute('data-line')))
    expect(lines).toEqual([...THEMES])
    const direct = await openAtlas('embed/country/kosovo/')
    expect(await direct.evaluate(() => history.length)).toBe(entries)
  })

  it('says all it has to say without a script, by a code or a slug', async () => {
    const bare = await openBare('embed/country/moldova/')
    const whole = await bare.locator('main').innerText()
    for (const said of [
      'Moldova',
      'Child trafficking reported: from it',
      'What is reported, not how common trafficking is.',
      'the country’s page names each of them',
    ])
      expect(whole).toContain(said)
    for (const name of ['MDA', 'moldova']) {
      const page = await open(`embed/country/?country=${name}`)
      expect(await page.locator('main').innerText(), name).toBe(whole)
    }
  })

  it('offers a choice where its address names none, and shows what is chosen', async () => {
    const unknown = await open('embed/country/?country=nowhere')
    expect(await unknown.getByLabel('Choose a country').inputValue()).toBe('')
    const page = await open('embed/country/')
    const entries = await page.evaluate(() => history.length)
    await page.getByLabel('Choose a country').selectOption({ label: 'Albania' })
    await page.getByRole('heading', { level: 1, name: 'Albania' }).waitFor()
    expect(await page.evaluate(() => history.length)).toBe(entries)
  })

  it('leads without a script to the pages of all, in the frame', async () => {
    const page = await openBare('embed/compare/')
    const links = page.getByRole('list', { name: 'Pages of all countries' }).getByRole('link')
    expect(await links.count()).toBe(51)
    expect(await page.getByLabel('First country').isVisible()).toBe(false)
    await openBare('embed/country/?country=MDA')
    expect(await links.count()).toBe(51)
    await links.filter({ hasText: 'Moldova' }).click()
    await page.getByRole('heading', { level: 1, name: 'Moldova' }).waitFor()
    expect(new URL(page.url()).pathname).toMatch(/\/embed\/country\/moldova\/$/)
    expect(page.context().pages()).toHaveLength(1)
  })
})

describe('the clock of a map embed', () => {
  it('plays days where its address asks for it, with the key in sight, until it is stopped', async () => {
    const query = 'theme=treaties&instrument=cets-197&on=2008-02-01&play=on'
    const page = await openAtlas(`embed/map/?${query}`, { width: 640, height: 500 })
    await stopClock(page)
    const day = page.getByRole('slider')
    const before = await day.inputValue()
    await page.getByRole('button', { name: 'Play' }).click()
    const pause = page.getByRole('button', { name: 'Pause' })
    await pause.waitFor()
    await page.clock.runFor(5000)
    await expect.poll(() => day.inputValue()).not.toBe(before)
    await pause.click()
    await page.getByRole('button', { name: 'Play' }).waitFor()
    const stopped = await day.inputValue()
    await page.clock.runFor(5000)
    expect(await day.inputValue()).toBe(stopped)
    await expect.poll(() => legendCounts(page)).toHaveProperty('bound')
    const key = page.locator('[data-legend-class="bound"]')
    await expect.poll(async () => (await key.boundingBox())?.y).toBeLessThan(150)
    await page.getByRole('button', { name: 'Play' }).press('Enter')
    await day.press('ArrowLeft')
    await page.getByRole('button', { name: 'Play' }).waitFor()
    await page.clock.resume()
    expect(await runAxe(page)).toEqual([])
  })

  it('plays years, up to the last one', async () => {
    const page = await openAtlas('embed/map/?theme=plans&on=2007&play=on')
    await stopClock(page)
    const year = page.getByRole('slider', { name: 'Year' })
    expect(await year.inputValue()).toBe('2007')
    await page.getByRole('button', { name: 'Play' }).click()
    await page.getByRole('button', { name: 'Pause' }).waitFor()
    await page.clock.runFor(10_000)
    await page.getByRole('heading', { level: 1, name: /up to 2009/ }).waitFor()
    await page.getByRole('button', { name: 'Play' }).waitFor()
    expect(await year.inputValue()).toBe('2009')
    expect(await mapClasses(page)).toEqual(classesBy('plans'))
  })
})
