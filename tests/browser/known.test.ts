import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { readDataCsv } from '../support/csv'
import { openAtlas, reload, runAxe, useBrowser, waitUntilReady } from './support/atlasPage'

useBrowser()

const rows = readDataCsv('known.csv', [
  'entity',
  'theme',
  'sub',
  'evidence',
  'answer',
  'documents',
  'agreement',
])
const plans = rows.filter(({ theme }) => theme === 'plans')
const entities = readDataCsv('entities.csv', ['id', 'short_name'])
const nameOf = (code: string) => entities.find(({ id }) => id === code)?.short_name ?? code
const queryOf = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams)
const keyCounts = (page: Page) =>
  page
    .locator('[data-shade]')
    .evaluateAll((all) =>
      Object.fromEntries(all.map(({ dataset }) => [dataset['shade'], Number(dataset['count'])])),
    )
const ask = (page: Page, question: string) =>
  page.getByRole('combobox', { name: 'Question', exact: true }).selectOption(question)
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))

describe('what is known', () => {
  it('shades a question by the measure chosen, and the link keeps both', async () => {
    const page = await openAtlas('known/')
    await ask(page, 'Action plan')
    await page.getByRole('radio', { name: 'Agreement' }).check({ force: true })
    const expected = (agreement: string) => plans.filter((row) => row.agreement === agreement).length
    const counts = {
      one: expected('one'),
      differ: expected('differ'),
      agree: expected('agree'),
      'not-documented': plans.filter(({ answer }) => answer === 'not-documented').length,
    }
    await expect.poll(() => keyCounts(page)).toEqual(counts)
    await expect.poll(() => queryOf(page)).toEqual({ theme: 'plans', measure: 'agreement' })
    await reload(page)
    expect(await keyCounts(page)).toEqual(counts)
    await page.goBack()
    await expect.poll(() => keyCounts(page)).toMatchObject({ 'partly-documented': 10 })
  })

  it('is read by keyboard: a country’s class on the map, then all that our sources have on it', async () => {
    const page = await openAtlas('known/?theme=plans')
    await page.locator('[data-choice-map] [tabindex="0"]').focus()
    const first = await focused(page)
    expect(first).toMatch(/^Albania: \d/)
    await page.keyboard.press('ArrowUp')
    expect(await focused(page)).not.toBe(first)
    const code = await page.evaluate(() => document.activeElement?.getAttribute('data-entity'))
    await page.keyboard.press('Enter')
    const row = plans.find(({ entity }) => entity === code)
    await page.locator(`[data-known-reading="${code}"]`).waitFor()
    const read = await page.locator('[data-known-reading]').textContent()
    expect(read).toContain(nameOf(code ?? ''))
    expect(read).toMatch(new RegExp(`${row?.documents} documents? answers? this question`))
    expect(queryOf(page)).toMatchObject({ country: code })
  })

  it('leads from a missing answer to the report form, with the answer filled in', async () => {
    const page = await openAtlas('known/')
    const missing = plans.find(({ answer }) => answer === 'not-documented')
    const name = nameOf(missing?.entity ?? '')
    await page.getByRole('combobox', { name: 'Country', exact: true }).selectOption(name)
    await page
      .getByRole('combobox', { name: 'What is missing', exact: true })
      .selectOption('Not documented here')
    const own = rows.filter(
      ({ entity, answer, sub, evidence }) =>
        entity === missing?.entity && answer === 'not-documented' && evidence === '' && sub === '',
    )
    await expect.poll(() => page.locator('[data-missing]').count()).toBeGreaterThanOrEqual(own.length)
    await page.locator('[data-missing="Action plan"] a').click()
    await page.waitForURL(/correct\//)
    await waitUntilReady(page)
    await expect.poll(() => page.locator('[data-field="entity"]').textContent()).toContain(name)
    expect(await page.locator('[data-field="question"]').textContent()).toContain('National Action Plan')
    expect(await page.locator('[data-field="value"]').textContent()).toContain('Not documented here')
  })

  it.each(['light', 'dark'] as const)('has nothing that axe finds, %s', async (colorScheme) => {
    const page = await openAtlas('known/?theme=internal&evidence=children&country=iceland', { colorScheme })
    await page.getByText('All countries in a table').click()
    expect(await runAxe(page)).toEqual([])
  })

  it('has every value without script, and no control that does nothing', async () => {
    const page = await openAtlas('known/', { javaScript: false })
    await page.getByText('Choosing a question, a measure or a country needs JavaScript.').waitFor()
    expect(await page.locator('[data-known-page] :is(select, input):visible').count()).toBe(0)
    const table = page.locator('details', { hasText: 'Action plan 49 documented' })
    await table.locator('summary').click()
    const told = await table.locator('tbody th').allTextContents()
    expect(told.join(', ').split(', ')).toHaveLength(51)
    const liechtenstein = table.locator('tr', { hasText: 'Liechtenstein' })
    expect(await liechtenstein.textContent()).toContain('Not documented here')
  })

  it('has the map, its key and its caveats in print, without controls', async () => {
    const page = await openAtlas('known/?theme=plans')
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByRole('radio', { name: 'Agreement' }).isVisible()).toBe(false)
    expect(await page.locator('[data-choice-map]').isVisible()).toBe(true)
    expect(await page.locator('[data-shade="not-documented"]').isVisible()).toBe(true)
    expect(await page.getByText('More documents do not mean more trafficking.').isVisible()).toBe(true)
    expect(await page.locator('figcaption', { hasText: 'What is reported' }).isVisible()).toBe(true)
  })
})
