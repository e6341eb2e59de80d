import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { applyCorrections } from '../../tools/review/applyCorrections'
import { openAtlas, runAxe, useBrowser } from './support/atlasPage'

useBrowser()

const read = (catalogue: string) =>
  JSON.parse(readFileSync(`src/text/de/${catalogue}.json`, 'utf8')) as Record<string, string>
const LATER = read('later')
const CHROME = read('pages')
const own = (id: string, values: Readonly<Record<string, string>> = {}) =>
  Object.entries(values).reduce(
    (text, [name, value]) => text.replaceAll(`{${name}}`, value),
    CHROME[id] ?? '',
  )

const row = (page: Page, id: string) => page.locator(`[id="${id}"]`)
const edit = async (page: Page, id: string, text: string) => {
  await row(page, id)
    .getByRole('button', { name: own('review.edit.of', { id }) })
    .click()
  const field = row(page, id).getByLabel(own('review.better'))
  await expect.poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true)
  await field.fill(text)
}
const openPlace = (page: Page, place: string) => page.locator(`#at-${place} > summary`).click()
const bar = (page: Page) => page.locator('[data-review-bar]')

it('takes corrections, says what is wrong with one, and gives a file that the project takes in', async () => {
  const page = await openAtlas('de/review/')
  await openPlace(page, 'correct')
  await edit(page, 'correct.title', 'Diesen Wert verbessern')
  await edit(page, 'correct.noValue', 'Noch ist kein Wert gewählt: {beschriftung}.')
  const broken = row(page, 'correct.noValue').getByRole('status')
  await broken
    .getByText(own('review.fault.lacks', { names: '{label}', expected: '{label}' }), { exact: true })
    .waitFor()
  await broken
    .getByText(own('review.fault.unknown', { names: '{beschriftung}', expected: '{label}' }), { exact: true })
    .waitFor()
  await page.locator('[data-review-list] [data-fault]').waitFor()
  expect(await bar(page).innerText()).toContain('2 Korrekturen')
  await row(page, 'correct.noValue')
    .getByLabel(own('review.better'))
    .fill('Noch ist kein Wert gewählt: {label}.')
  await row(page, 'correct.noValue').getByLabel(own('review.why')).fill('kürzer, und "klarer"')
  await page.locator('[data-review-list] [data-fault]').waitFor({ state: 'detached' })
  expect(await runAxe(page)).toEqual([])
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    bar(page)
      .getByRole('button', { name: own('review.download') })
      .click(),
  ])
  expect(download.suggestedFilename()).toMatch(/_corrections-de_data-[\d-]+\.csv$/)
  await bar(page).getByText(own('review.downloaded')).waitFor()
  const csv = readFileSync(await download.path(), 'utf8')
  expect(csv.split('\r\n')[0]).toBe('\uFEFFcatalogue,key,now,better,why')
  expect(await page.locator('[data-correct-text]').inputValue()).toContain('""klarer""')
  const folder = mkdtempSync(join(tmpdir(), 'corrections-'))
  cpSync('src/text', folder, { recursive: true })
  const { applied, left } = applyCorrections(csv, 'de', folder)
  const after = JSON.parse(readFileSync(join(folder, 'de/later.json'), 'utf8')) as Record<string, string>
  rmSync(folder, { recursive: true })
  expect({ applied, left }).toEqual({ applied: ['correct.title', 'correct.noValue'], left: [] })
  expect(after).toEqual({
    ...LATER,
    'correct.title': 'Diesen Wert verbessern',
    'correct.noValue': 'Noch ist kein Wert gewählt: {label}.',
  })
  expect(Object.keys(after)).toEqual(Object.keys(LATER))
})

it('asks before corrections are lost, but not a reader who leaves the site', async () => {
  const page = await openAtlas('de/review/', { expectedProblems: [/worldweather/] })
  const asked: string[] = []
  page.on('dialog', (dialog) => {
    asked.push(dialog.type())
    void dialog.dismiss()
  })
  await openPlace(page, 'correct')
  await edit(page, 'correct.title', 'Verbessern')
  await page.evaluate(() => window.location.assign('../'))
  await expect.poll(() => asked).toEqual(['beforeunload'])
  expect(await row(page, 'correct.title').getByLabel(own('review.better')).inputValue()).toBe('Verbessern')
  await row(page, 'correct.title')
    .getByRole('button', { name: own('review.undo') })
    .click()
  const button = row(page, 'correct.title').getByRole('button', {
    name: own('review.edit.of', { id: 'correct.title' }),
  })
  await expect.poll(() => button.evaluate((element) => element === document.activeElement)).toBe(true)
  await edit(page, 'correct.title', 'Noch einmal')
  await page.route('https://worldweather.wmo.int/**', (route) => route.fulfill({ body: 'weather' }))
  await page.locator('a[data-leave="button"]').click()
  await page.waitForURL(/^https:\/\/worldweather/)
  expect(asked).toHaveLength(1)
})

it('finds a text in any place, by its key, its English or its words', async () => {
  const page = await openAtlas('de/review/')
  const field = page.getByLabel(own('review.filter'))
  await field.fill('correct.title')
  await row(page, 'correct.title').waitFor()
  expect(await page.locator('[data-message]:visible').count()).toBe(1)
  await field.fill('')
  await expect.poll(() => page.locator('[data-review-place][open]').count()).toBe(0)
  expect(await page.locator('[data-review-place]:visible').count()).toBeGreaterThan(20)
})

it('is complete without a script', async () => {
  const page = await openAtlas('de/review/', { javaScript: false })
  await openPlace(page, 'correct')
  expect(await row(page, 'correct.title').locator('[data-own]').textContent()).toBe(LATER['correct.title'])
  expect(await page.locator('[data-review-questions] li').count()).toBeGreaterThan(3)
  expect(await page.locator('[data-review-terms] tbody tr').count()).toBe(40)
})
