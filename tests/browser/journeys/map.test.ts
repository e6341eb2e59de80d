import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { classesBy } from '../../support/classesBy'
import { readDataCsv } from '../../support/csv'
import {
  keepScreenshot,
  legendCounts,
  mapClasses,
  reload,
  runAxe,
  useBrowser,
  usePage,
} from '../support/atlasPage'
import { country, focused, tabToMap } from '../support/keyboard'
import { reachBeyond } from '../support/reachBeyond'

useBrowser()
const open = usePage()

const shape = (page: Page, code: string) =>
  page.locator(`svg[data-map] [data-entity="${code}"][role="button"]`).first()
const question = (page: Page) => page.getByRole('heading', { level: 1 }).textContent()
const answer = (page: Page) => page.locator('[data-answer]').textContent()
const panel = (page: Page, name: string) => page.getByRole('article', { name })
const picture = (page: Page, name: string) =>
  keepScreenshot(page, `${name}-${inject('engine')}`, { fullPage: false })

describe('the map', () => {
  it('draws 51 countries, and another question changes map, key and sentence', async () => {
    const page = await open()
    expect(await mapClasses(page)).toEqual(classesBy('patterns'))
    await expect.poll(() => answer(page)).toContain('19 of 51')
    expect(await runAxe(page)).toEqual([])
    await page.getByRole('link', { name: 'Action plans', exact: true }).first().click()
    await expect.poll(() => mapClasses(page)).toEqual(classesBy('plans'))
    await expect.poll(() => question(page)).toContain('National Action Plan')
    await expect.poll(() => answer(page)).not.toContain('19 of 51')
    expect(Object.values(await legendCounts(page)).reduce((sum, count) => sum + count)).toBe(51)
    await picture(page, 'journey-plans')
  })

  it('opens a country at a click, with its treaties; its link restores it and the way back closes it', async () => {
    const page = await open()
    await shape(page, 'UKR').click()
    await panel(page, 'Ukraine').locator('[data-country-lines]').waitFor()
    const palermo = readDataCsv('treaties.csv', ['entity', 'instrument', 'bound']).find(
      ({ entity, instrument }) => entity === 'UKR' && instrument === 'PALERMO',
    )
    expect(palermo?.bound).toBe('2004-05-21')
    await page.getByRole('link', { name: /^Treaties ratified or joined: \d+ of 15/ }).click()
    await panel(page, 'Ukraine').getByText('Ratified 21 May 2004', { exact: true }).waitFor()
    await page.goBack()
    await page.waitForURL((url) => url.search === '?country=UKR')
    await expect.poll(() => shape(page, 'UKR').getAttribute('aria-pressed')).toBe('true')
    // Written once the choice rests.
    await expect.poll(() => page.title()).toMatch(/^Ukraine: /)
    await page.goBack()
    await panel(page, 'Ukraine').waitFor({ state: 'detached' })
    const friend = await open('?country=UKR')
    await panel(friend, 'Ukraine').locator('[data-country-lines]').waitFor()
    await picture(friend, 'journey-country')
  })

  it('is walked by arrows, and the search finds Moldova, by the keyboard alone', async () => {
    const page = await open()
    await tabToMap(page)
    await expect.poll(() => country(page)).toBe('DEU')
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => country(page)).toBe('POL')
    await page.locator('[data-pointer-label="POL"]').waitFor()
    await page.keyboard.press('Enter')
    await panel(page, 'Poland').and(focused(page)).waitFor()
    await page.keyboard.press('Escape')
    await panel(page, 'Poland').waitFor({ state: 'detached' })
    await expect.poll(() => country(page)).toBe('POL')
    await page.keyboard.press('/')
    await page.keyboard.type('moldova')
    await page.getByRole('option', { selected: true }).first().waitFor()
    await page.keyboard.press('Enter')
    await panel(page, 'Moldova').waitFor()
  })

  it('shows the treaties of another day', async () => {
    const page = await open('theme/treaties/')
    await expect.poll(() => answer(page)).toContain('42 of 50 states')
    expect(await shape(page, 'GRC').getAttribute('data-class')).toBe('signed')
    await page.locator('input[type="date"]').first().fill('2011-06-01')
    await expect.poll(() => shape(page, 'GRC').getAttribute('data-class')).toBe('bound')
    // The address says a day once it rests.
    await expect.poll(() => new URL(page.url()).searchParams.get('on')).toBe('2011-06-01')
    await expect.poll(() => answer(page)).not.toContain('42 of 50 states')
    // The list is as wide as its choice, not as the longest of its seventeen: the question stays a sentence.
    await expect
      .poll(async () => (await page.locator('h1 select').first().boundingBox())?.width)
      .toBeLessThan(400)
    await picture(page, 'journey-treaties')
    await page.getByLabel('Treaty').selectOption('crc')
    await page.waitForURL((url) => url.searchParams.get('instrument') === 'crc')
    await reload(page)
    expect(await page.locator('input[type="date"]').first().inputValue()).toBe('2011-06-01')
    expect(await page.getByLabel('Treaty').inputValue()).toBe('crc')
  })

  it('has two panels with all 51 on a phone, and a sheet', async () => {
    const page = await open('?country=MDA', { width: 360, height: 700 })
    await page.locator('[data-country-lines]').waitFor()
    expect(Object.keys(await mapClasses(page))).toHaveLength(51)
    await expect.poll(() => page.locator('svg[data-map]').count()).toBe(2)
    await expect.poll(() => reachBeyond(page)).toBe(null)
    await picture(page, 'journey-phone')
  })
})
