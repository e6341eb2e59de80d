import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { look, openAtlas, showState, useBrowser, usePage } from './support/atlasPage'
import { timeSlider } from './support/controls'
import { stopClock } from './support/stopClock'

useBrowser()
const open = usePage()

const shownTime = (page: Page) => timeSlider(page).getAttribute('data-time')
const waitForTime = (page: Page, time: string) => page.locator(`input[data-time="${time}"]`).waitFor()
const waitForQuery = (page: Page, name: string, value: string | null) =>
  page.waitForURL((url) => url.searchParams.get(name) === value)
const numberOf = (day: string) => String(Date.parse(day) / 86_400_000)
const ask = (page: Page, theme: string) => page.getByRole('link', { name: theme, exact: true }).click()
const answerSays = (page: Page, words: string) =>
  page.locator('[data-answer]').filter({ hasText: words }).waitFor()

describe('the clock', () => {
  it('is moved on one question and holds on the others, as far as they reach', async () => {
    const page = await open('theme/plans/')
    const year = page.getByRole('combobox', { name: 'Year' })
    await timeSlider(page).focus()
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowLeft')
    await waitForTime(page, '2007')
    expect(await year.inputValue()).toBe('2007')
    await answerSays(page, 'in sources up to 2007')
    await year.selectOption('2003')
    await waitForTime(page, '2003')
    await waitForQuery(page, 'on', '2003')
    await ask(page, 'Treaties')
    await waitForTime(page, '2003-12-31')
    await page.getByRole('link', { name: 'Table', exact: true }).click()
    await page.locator('[data-table]').waitFor()
    await timeSlider(page).fill(numberOf('2001-01-01'))
    await answerSays(page, 'On 1 January 2001')
  })

  it('goes to today by its key, and leaves one entry in the history when it is dragged', async () => {
    const page = await open('theme/treaties/')
    const entries = await page.evaluate(() => window.history.length)
    // The day of the browser, which was another if midnight has passed since.
    const last = await timeSlider(page).getAttribute('max')
    await timeSlider(page).press('End')
    await waitForTime(page, new Date(Number(last) * 86_400_000).toISOString().slice(0, 10))
    expect(Math.abs(Number(last) - Date.now() / 86_400_000)).toBeLessThan(2)
    const box = await timeSlider(page).boundingBox()
    if (!box) throw new Error('no slider')
    const y = box.y + box.height / 2
    await page.mouse.move(box.x + box.width * 0.3, y)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width * 0.7, y, { steps: 20 })
    await page.mouse.up()
    await expect
      .poll(async () => {
        const day = await shownTime(page)
        return /^201[456]-/.test(day ?? '') && day === new URL(page.url()).searchParams.get('on')
      })
      .toBe(true)
    expect(await page.evaluate(() => window.history.length)).toBe(entries)
  })
})

const play = (page: Page) => page.locator('[data-clock] > button:first-child')
const begin = async (page: Page) => {
  await play(page).click()
  await page.getByRole('button', { name: 'Pause' }).waitFor()
}

describe('play', () => {
  it.each([
    ['?theme=treaties&instrument=opic&on=2018-05-05', /^202\d-\d\d-\d\d$/],
    ['', /^2011$/],
    ['?theme=plans&on=2007', /^2009$/],
  ])('runs to its end and stops, and can be stopped before: /%s', async (query, end) => {
    const page = await openAtlas(query)
    await stopClock(page)
    await begin(page)
    await page.clock.runFor(30_000)
    await page.getByRole('button', { name: 'Play' }).waitFor()
    const stopped = (await shownTime(page)) ?? ''
    expect(stopped).toMatch(end)
    await waitForQuery(page, 'on', query.includes('plans') ? null : stopped)
    await begin(page)
    await page.clock.runFor(1000)
    await play(page).click()
    await page.getByRole('button', { name: 'Play' }).waitFor()
    expect(await shownTime(page)).not.toBe(stopped)
  })

  it('marks who changes on the map', async () => {
    const page = await openAtlas('?theme=treaties&on=2003-08-01')
    await stopClock(page)
    await begin(page)
    const marked = page.locator('svg[data-map] text[data-just-changed]')
    await expect
      .poll(async () => {
        await page.clock.runFor(100)
        return marked.evaluateAll((names) => names.map((one) => one.getAttribute('data-name')))
      })
      .toContain('POL')
    const outlined = page.locator('[data-outlines="highlighted"] use[href$="-POL"]')
    await expect.poll(() => outlined.count()).toBeGreaterThan(0)
    await play(page).click()
    await page.clock.runFor(3000)
    await expect.poll(() => marked.count()).toBe(0)
    expect(await outlined.count()).toBe(0)
  })
})

it('shows what a link compares, and ends it; axe finds nothing on two days, past the sources and in the grid', async () => {
  const page = await open('?theme=treaties&on=2014-01-01&then=2003-01-01&instrument=cets-197')
  const show = async (query: string, shown: string) => {
    await showState(page, `?theme=treaties&${query}`)
    await page.locator(shown).first().waitFor({ state: 'attached' })
  }
  await page.locator('[data-entity-row]').first().waitFor()
  await look(page, 'treaties-two-days-1280', true, 'main')
  await show('view=grid&region=see&country=MDA', '[data-grid] li[data-source]')
  await look(page, 'treaties-grid-1280', false, '[data-grid]')
  await show('then=2003-01-01', 'svg[data-map] [data-changed="MDA"]')
  const compared = page.getByRole('region', { name: /^Two days compared/ })
  await compared.locator('[data-entity-row="MDA"]').waitFor()
  await compared.getByRole('button', { name: 'End comparison' }).click()
  await compared.waitFor({ state: 'detached' })
  await waitForQuery(page, 'then', null)
  await page.setViewportSize({ width: 360, height: 740 })
  await show('on=2026-01-01&instrument=cets-201&then=2015-01-01', '[data-entity-row]')
  await look(page, 'treaties-past-the-sources-360', false, 'main')
})
