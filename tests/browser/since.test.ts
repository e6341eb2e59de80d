import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { legendCounts, look, mapClasses, showState, useBrowser, usePage } from './support/atlasPage'
import { recountOffences } from '../data/recount/offences'

useBrowser()
const open = usePage()

/** Entities with a full offence on a day, counted from the rows of criminalisation.csv alone. */
const fullOn = (day: string): string[] =>
  [...recountOffences(day)]
    .filter(([, classId]) => classId === 'full')
    .map(([code]) => code)
    .toSorted()
const shownFull = async (page: Page) =>
  Object.entries(await mapClasses(page))
    .filter(([, classId]) => classId === 'full')
    .map(([code]) => code)
    .toSorted()
const slider = (page: Page) => page.getByRole('slider', { name: 'Day' })
const numberOf = (day: string) => String(Date.parse(day) / 86_400_000)

describe('since when trafficking is an offence', () => {
  it('opens on the day of its link, has nothing that axe finds, and its slider changes map, key, sentence, question and link', async () => {
    const page = await open('theme/definitions/?sub=since&on=1999-12-31')
    expect(await shownFull(page)).toEqual(fullOn('1999-12-31'))
    await look(page, 'since-1280', true, 'main')
    expect((await legendCounts(page)).full).toBe(fullOn('1999-12-31').length)
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('31 December 1999')
    for (const day of ['2004-05-31', '2004-06-01', '2013-05-01']) {
      await slider(page).fill(numberOf(day))
      await page.locator(`input[data-time="${day}"]`).waitFor()
      const full = fullOn(day)
      await expect.poll(() => shownFull(page), { message: day }).toEqual(full)
      expect((await legendCounts(page)).full, day).toBe(full.length)
      const counted = `${full.length} of 51`
      await page.locator('[data-answer]').filter({ hasText: counted }).waitFor()
      await expect.poll(() => slider(page).getAttribute('aria-valuetext')).toContain(counted)
    }
    await page.waitForURL((url) => url.searchParams.get('on') === '2013-05-01')
    expect((await mapClasses(page)).SRB).toBe('not-known')
    await page.setViewportSize({ width: 360, height: 740 })
    await look(page, 'since-360', false, 'main')
  })

  it('is reached from the other parts of the theme, with its days, and left without them; stands in the panel beside what our own documents say', async () => {
    const page = await open('theme/definitions/')
    const parts = page.getByRole('combobox', { name: 'Parts of this theme' })
    await parts.selectOption('Since when an offence')
    await slider(page).waitFor()
    await page.locator('input[data-time="2007-09-30"]').waitFor()
    await expect.poll(async () => (await legendCounts(page)).partial).toBe(9)
    await parts.selectOption('Kind of law')
    await slider(page).waitFor({ state: 'detached' })
    await page.waitForURL((url) => !url.searchParams.has('on'))
    await showState(page, '?theme=definitions&sub=since&country=AUT')
    const panel = page.locator('[data-country="AUT"]')
    const line = panel.locator('[data-country-answer]')
    await line.getByText('source and rule').waitFor()
    expect(await line.innerText()).toContain('Full offence since May 2004, as coded')
    await line.getByText('source and rule').click()
    await expect.poll(() => line.innerText()).toContain('Coded by J. G. Kelley and B. A. Simmons')
    expect(await line.getByRole('link', { name: /Scorecard Diplomacy/ }).getAttribute('href')).toMatch(
      /^https:\/\/github\.com\/andrewheiss\/scorecard-diplomacy/,
    )
  })
})
