import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { recountTreaties } from '../data/recount/treaties'
import { readDataCsv } from '../support/csv'
import { look, mapClasses, openAtlas, reload, showState, useBrowser } from './support/atlasPage'
import { stopClock } from './support/stopClock'

useBrowser()

/** Twelve days: before, on and after openings, in a year known as such, at and past the ends of the sources. */
const DAYS = [
  '1989-01-01',
  '1990-12-31',
  '1994-02-28',
  '1999-06-17',
  '2001-12-24',
  '2003-12-25',
  '2006-06-03',
  '2007-09-30',
  '2010-06-17',
  '2015-03-14',
  '2022-09-16',
  '2026-01-01',
]
/** States bound by the Palermo Protocol on a day, counted from the rows of treaties.csv alone. */
const recount = (day: string): number =>
  [...recountTreaties(day)].filter(([name, id]) => name.endsWith(' palermo') && id === 'bound').length

const slider = (page: Page) => page.getByRole('slider', { name: 'Day on the chart' })
const readout = (page: Page) => page.locator('[data-bound-count]').first()
const shownDay = (page: Page) => readout(page).getAttribute('data-day')
const waitForDay = (page: Page, day: string) =>
  page.locator(`[data-day="${day}"]`).waitFor({ state: 'attached' })
const waitForQuery = (page: Page, name: string, value: string) =>
  page.waitForURL((url) => url.searchParams.get(name) === value)
const numberOf = (day: string) => String(Date.parse(day) / 86_400_000)

describe('the slider', () => {
  it('reads on twelve days what the rows add up to', async () => {
    const page = await openAtlas('theme/treaties/')
    for (const day of DAYS) {
      await slider(page).fill(numberOf(day))
      await waitForDay(page, day)
      const count = recount(day)
      expect(await readout(page).getAttribute('data-bound-count'), day).toBe(String(count))
      const text = await slider(page).getAttribute('aria-valuetext')
      if (!text?.endsWith('not yet open for signature'))
        expect(text, day).toContain(`: ${count} of 50 states`)
      const bound = Object.values(await mapClasses(page)).filter((classId) => classId === 'bound')
      expect(bound, day).toHaveLength(count)
    }
  })

  it('is moved by keys and buttons, tells a day that is pointed at, and leaves one entry in the history when it is dragged', async () => {
    const page = await openAtlas('theme/treaties/')
    const entries = await page.evaluate(() => window.history.length)
    const box = await slider(page).boundingBox()
    if (!box) throw new Error('no slider')
    await page.mouse.move(box.x + box.width - 10, box.y + 20)
    await page.getByText(/^\d+ \w+ 202\d: 50 of 50 states bound$/).waitFor()
    expect(await shownDay(page), 'pointed at').toBe('2007-09-30')

    await slider(page).focus()
    const press = async (key: string, day: string) => {
      await page.keyboard.press(key)
      expect(await shownDay(page), key).toBe(day)
    }
    await press('ArrowRight', '2007-10-01')
    await press('ArrowLeft', '2007-09-30')
    await press('PageUp', '2008-09-30')
    await press('PageDown', '2007-09-30')
    await press('Home', '1989-01-01')
    // The day of the browser, which was another if midnight has passed since.
    const last = await slider(page).getAttribute('max')
    await press('End', new Date(Number(last) * 86_400_000).toISOString().slice(0, 10))
    expect(Math.abs(Number(last) - Date.now() / 86_400_000)).toBeLessThan(2)

    const click = async (name: string, day: string) => {
      await page.getByRole('button', { name, exact: true }).click()
      expect(await shownDay(page), name).toBe(day)
    }
    await click('30 September 2007', '2007-09-30')
    await click('Next day on which a state joined or left', '2008-02-20')
    await click('One year back', '2007-02-20')

    // The column may have been scrolled to the buttons.
    const moved = (await slider(page).boundingBox()) ?? box
    const y = moved.y + moved.height / 2
    await page.mouse.move(box.x + box.width * 0.3, y)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width * 0.7, y, { steps: 20 })
    await page.mouse.up()
    const day = (await shownDay(page)) ?? ''
    expect(day > '2014-01-01' && day < '2017-01-01', day).toBe(true)
    await waitForQuery(page, 'on', day)
    expect(await page.evaluate(() => window.history.length)).toBe(entries)
  })
})

describe('play', () => {
  it('runs to its end, that of the sources too, and stops, and can be stopped before', async () => {
    const page = await openAtlas()
    await stopClock(page)
    for (const [instrument, end] of [
      ['echr', /^20\d\d-\d\d-\d\d$/],
      ['opic', /^2024-12-31$/],
    ] as const) {
      await showState(page, `?theme=treaties&instrument=${instrument}&on=2018-05-05`)
      await waitForDay(page, '2018-05-05')
      const play = page.locator('[data-play]')
      await play.click()
      await page.getByRole('button', { name: 'Pause' }).waitFor()
      await page.clock.runFor(30_000)
      await page.getByRole('button', { name: 'Play' }).waitFor()
      const stopped = await shownDay(page)
      expect(stopped, instrument).toMatch(end)
      await waitForQuery(page, 'on', stopped ?? '')
      await play.click()
      await page.getByRole('button', { name: 'Pause' }).waitFor()
      await page.clock.runFor(1000)
      await play.click()
      await page.getByRole('button', { name: 'Play' }).waitFor()
      expect((await shownDay(page)) ?? '', instrument).not.toBe(stopped)
    }
  })
})

describe('while days play', () => {
  it('who joins is outlined on the map, their names are bold there, and are beside the chart with the day', async () => {
    const page = await openAtlas()
    await stopClock(page)
    await showState(page, '?theme=treaties&on=2003-08-01')
    await waitForDay(page, '2003-08-01')
    await page.locator('[data-play]').click()
    await page.getByRole('button', { name: 'Pause' }).waitFor()
    const beside = page.locator('p[data-just-changed]')
    await expect
      .poll(async () => {
        await page.clock.runFor(100)
        return beside.textContent()
      })
      .toContain('Poland, 26 September 2003')
    const bold = page.locator('svg[data-map] text[data-just-changed]')
    await expect
      .poll(() => bold.evaluateAll((names) => names.map((name) => name.getAttribute('data-name'))))
      .toContain('POL')
    expect(await page.locator('[data-outlines="highlighted"] path').count()).toBeGreaterThan(0)
    await page.locator('[data-play]').click()
    await expect.poll(() => bold.count()).toBe(0)
  })
})

describe('a link', () => {
  it('restores the day compared and the grid', async () => {
    const page = await openAtlas('theme/treaties/')
    await page.getByLabel('Compare with another day').fill('2003-01-01')
    await page.locator('[data-compared="2003-01-01"][data-bound-count="8"]').waitFor()
    await page.getByRole('link', { name: 'Table', exact: true }).click()
    await page.getByRole('link', { name: 'Grid' }).click()
    await page.locator('[data-grid]').waitFor()
    expect(new URL(page.url()).search).toBe('?theme=treaties&view=grid&then=2003-01-01')
    await reload(page)
    await page.locator('[data-grid]').waitFor()
    await page.goBack()
    await page.goBack()
    await page.locator('svg[data-map] [data-changed="MDA"]').first().waitFor()
  })
})

describe('the grid', () => {
  it('holds the classes of classes.csv on the default day, scrolls by the keyboard and keeps its heads in sight', async () => {
    const page = await openAtlas('theme/treaties/?view=grid', { width: 768, height: 1024 })
    await page.locator('[data-grid]').waitFor()
    const cells = await page
      .locator('[data-grid-cell]')
      .evaluateAll((all) =>
        all.map((cell) => `${cell.getAttribute('data-grid-cell')} ${cell.getAttribute('data-class')}`),
      )
    const expected = readDataCsv('classes.csv', ['entity', 'theme', 'sub', 'class'])
      .filter(({ theme }) => theme === 'treaties')
      .map((row) => `${row.entity} ${row.sub} ${row.class}`)
    expect(expected).toHaveLength(51 * 17)
    expect(cells.toSorted()).toEqual(expected.toSorted())
    const scroll = page.getByRole('region', { name: 'Grid of countries and instruments' })
    await scroll.focus()
    await page.keyboard.press('End')
    await page.keyboard.press('ArrowRight')
    await page.waitForFunction(() => {
      const box = document.querySelector('[data-grid] [role="region"]')
      return box !== null && box.scrollLeft > 0 && box.scrollTop > 0
    })
    const left = async (selector: string) => (await page.locator(selector).first().boundingBox())?.x ?? -1
    expect(await left('[data-grid] thead th')).toBeLessThan(2)
    expect(await left('[data-grid] tbody th')).toBeLessThan(2)
  })
})

it('has nothing that axe finds then and now, past the sources and in the grid, light and dark, and on a phone', async () => {
  const page = await openAtlas('theme/treaties/')
  const show = async (query: string, shown: string) => {
    await showState(page, `?theme=treaties&${query}`)
    await page.locator(shown).first().waitFor({ state: 'attached' })
  }
  await show('on=2014-01-01&then=2003-01-01&instrument=cets-197', '[data-compared="2003-01-01"]')
  await look(page, 'treaties-then-and-now-1280', true, 'main')
  await show('on=2026-01-01&instrument=cets-201&then=2015-01-01', '[data-compared="2015-01-01"]')
  await look(page, 'treaties-past-the-sources-1280', false, 'main figure')
  await page.setViewportSize({ width: 360, height: 740 })
  await look(page, 'treaties-past-the-sources-360', false, 'main')
  await page.setViewportSize({ width: 1280, height: 800 })
  await show('view=grid&region=see&country=MDA', '[data-grid] li[data-source]')
  await look(page, 'treaties-grid-1280', true, '[data-grid]')
})
