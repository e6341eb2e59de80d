import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { readDataCsv } from '../support/csv'
import { outside } from './support/areas'
import { shapeOf, wholeMapButton as wholeMap } from './support/controls'
import { look, reload, runAxe, useBrowser, usePage } from './support/atlasPage'

useBrowser()
const open = usePage()
const openPhone = usePage({ width: 390, height: 844, touch: true })

const rows = readDataCsv('entities.csv', ['id', 'subregion'])
const southEast = rows.filter(({ subregion }) => subregion === 'see').map(({ id }) => id)

const queryOf = (page: Page) => new URL(page.url()).searchParams

const NO_BOX = { x: NaN, y: NaN, width: NaN, height: NaN }
const searchFor = async (page: Page, name: string) => {
  await page.getByRole('combobox', { name: 'Search' }).fill(name)
  await page
    .getByRole('option', { name: new RegExp(`^${name}`) })
    .first()
    .click()
}

/** How many times larger than at rest the map is drawn. */
const scaleOf = async (page: Page) =>
  Number(
    /scale\(([\d.]+)/.exec(
      (await page.locator('svg[aria-label] [data-zoomed]').getAttribute('transform')) ?? '',
    )?.[1],
  )

describe('a sub-region', () => {
  it.each([
    ['wide', open, ['ROU', 'BGR', 'MDA', 'SRB', 'HRV', 'ALB', 'XKX', 'MKD', 'TUR']],
    ['phone', openPhone, ['ROU', 'BGR', 'TUR']],
  ] as const)('of a link fills the map, with its names and a way back: %s', async (name, openIn, names) => {
    const page = await openIn('?region=see')
    await expect.poll(() => outside(page, southEast)).toEqual([])
    const named = () =>
      page
        .locator('[data-names] [data-name]')
        .filter({ visible: true })
        .evaluateAll((labels) => labels.map((label) => label.getAttribute('data-name')))
    await expect.poll(named).toEqual(expect.arrayContaining([...names]))
    // Its part is the map of the link: a way back comes once a reader has moved it.
    expect(await wholeMap(page).count()).toBe(0)
    // A finger zooms without buttons.
    if (name === 'phone') return
    await look(page, 'area-see-wide', false, '[data-view="map"]')
    await page.getByRole('button', { name: 'Zoom in' }).click()
    await wholeMap(page).click()
    await wholeMap(page).waitFor({ state: 'detached' })
    await page.waitForURL((url) => url.search.startsWith('?region=see&area=whole'))
    await reload(page)
    expect(await wholeMap(page).count()).toBe(0)
  })
})

describe('every filter', () => {
  // That all which a filter shows is in view is held by tests/unit/map/geometry/fit.test.ts.
  it('has all that it shows in view, the smallest too', async () => {
    const page = await open('?group=eu')
    await expect.poll(() => outside(page, ['FIN', 'PRT', 'GRC', 'CYP', 'IRL', 'LUX', 'MLT'])).toEqual([])
  })

  it('moves the map as it is chosen, and back', async () => {
    const page = await open()
    const place = page.getByRole('combobox', { name: 'Place' })
    await place.selectOption('see')
    await expect.poll(() => outside(page, southEast)).toEqual([])
    await place.selectOption('cis')
    await expect.poll(() => scaleOf(page)).toBeLessThan(1.3)
    const byClass = page.getByRole('button', { name: /^Origin and destination/ }).first()
    await byClass.click()
    await expect.poll(() => scaleOf(page)).toBeGreaterThan(1.3)
    await byClass.click()
    await place.selectOption('')
    await wholeMap(page).waitFor({ state: 'detached' })
    await page.waitForURL((url) => url.search === '')
  })
})

const panelOf = (page: Page) => page.locator('[data-frame="balkans-panel"]')

describe('the panel of the Western Balkans', () => {
  const BALKANS = ['SVN', 'HRV', 'BIH', 'SRB', 'MNE', 'XKX', 'ALB', 'MKD']

  it.each([
    [700, 900],
    [1280, 800],
    [1700, 1100],
  ])('has all eight larger than the map, and opens what is pressed, at %i × %i', async (width, height) => {
    const page = await open('', { width, height })
    const panel = panelOf(page)
    await panel.waitFor()
    const inPanel = (code: string) => panel.locator(`[data-entity="${code}"]`).first()
    const frame = (await panel.boundingBox()) ?? NO_BOX
    for (const code of BALKANS) {
      const box = (await inPanel(code).boundingBox()) ?? NO_BOX
      expect(box.width, code).toBeGreaterThan(
        ((await shapeOf(page, code).boundingBox()) ?? NO_BOX).width * 1.2,
      )
      expect(box.x, code).toBeGreaterThan(frame.x - 1)
      expect(box.x + box.width, code).toBeLessThan(frame.x + frame.width + 1)
    }
    for (const [code, name] of [
      ['MNE', 'Montenegro'],
      ['ALB', 'Albania'],
    ] as const) {
      const { x, y, width: across, height: down } = (await inPanel(code).boundingBox()) ?? frame
      await page.mouse.click(x + across / 2, y + down / 2)
      await page.getByRole('article', { name }).waitFor()
    }
  })

  it('is not there where a map is narrower than 700 px, or shows them large itself', async () => {
    const page = await open('', { width: 690, height: 900 })
    await shapeOf(page, 'SRB').waitFor()
    expect(await panelOf(page).isVisible()).toBe(false)
    await page.setViewportSize({ width: 1280, height: 800 })
    await panelOf(page).waitFor()
    await page.getByRole('combobox', { name: 'Place' }).selectOption('see')
    await panelOf(page).waitFor({ state: 'hidden' })
    await expect.poll(() => outside(page, BALKANS)).toEqual([])
  })

  it('has an outline of its own about the chosen country, hidden with it', async () => {
    const page = await open('?country=BIH')
    const outlines = page.locator('[data-by="selected"]').filter({ visible: true })
    await expect.poll(() => outlines.count()).toBe(2)
    await page.setViewportSize({ width: 640, height: 900 })
    await expect.poll(() => outlines.count()).toBe(1)
  })
})

describe('a part that a reader zooms to', () => {
  it('stands in the link, which restores it, for every theme', async () => {
    const page = await open('?country=MDA')
    const zoomIn = page.getByRole('button', { name: 'Zoom in' })
    await zoomIn.click()
    await wholeMap(page).waitFor()
    await zoomIn.click()
    await expect.poll(() => Number(queryOf(page).get('area')?.split(',')[2])).toBeLessThan(1500)
    const [lon, lat] = (queryOf(page).get('area') ?? '').split(',').map(Number)
    // About the chosen country, as far as the edge of the map allows.
    expect(Math.abs((lon ?? 0) - 28.5)).toBeLessThan(2)
    expect(Math.abs((lat ?? 0) - 47)).toBeLessThan(2)
    await expect.poll(() => outside(page, ['MDA'])).toEqual([])
    // Another question may give the map another height: the part of the land that it has across stays.
    const share = async () => {
      const map = (await page.locator('[data-frame="wide"]').boundingBox()) ?? NO_BOX
      const shape = (await shapeOf(page, 'MDA').boundingBox()) ?? NO_BOX
      return shape.height / Math.min(map.width, map.height)
    }
    const [area, before] = [queryOf(page).get('area'), await share()]
    await page.getByRole('link', { name: 'Treaties', exact: true }).click()
    await expect.poll(() => queryOf(page).get('theme')).toBe('treaties')
    await reload(page)
    await wholeMap(page).waitFor()
    await expect.poll(share).toBeCloseTo(before, 2)
    expect(queryOf(page).get('area')).toBe(area)
    await expect.poll(() => outside(page, ['MDA'])).toEqual([])
    await wholeMap(page).click()
    await expect.poll(() => queryOf(page).get('area')).toBe(null)
  })

  it('moves by arrows, and to a country outside it that is chosen', async () => {
    const page = await open('?area=21,42,900')
    await wholeMap(page).waitFor()
    expect(await runAxe(page, { within: '[data-view="map"]' })).toEqual([])
    const group = page.getByRole('group', { name: 'Move the map' })
    const before = Number(queryOf(page).get('area')?.split(',')[1])
    await group.getByRole('button', { name: 'Move up' }).click()
    await expect.poll(() => Number(queryOf(page).get('area')?.split(',')[1])).toBeGreaterThan(before + 1)
    await searchFor(page, 'Kazakhstan')
    await expect.poll(() => Number(queryOf(page).get('area')?.split(',')[0])).toBeGreaterThan(50)
    await shapeOf(page, 'KAZ').waitFor()
    await shapeOf(page, 'KAZ').press('0')
    await wholeMap(page).waitFor({ state: 'detached' })
    await group.waitFor({ state: 'detached' })
  })

  it('begins where a double press is, which chooses a country once', async () => {
    const page = await open()
    const box = await shapeOf(page, 'DEU').boundingBox()
    const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2]
    await page.mouse.dblclick(x, y)
    await wholeMap(page).waitFor()
    await page.locator('[data-country="DEU"]').waitFor()
    const zoomed = async () => (await shapeOf(page, 'DEU').boundingBox()) ?? NO_BOX
    await expect.poll(async () => (await zoomed()).width).toBeGreaterThan((box?.width ?? 0) * 1.5)
    const aside = async () => (await zoomed()).x + (await zoomed()).width / 2 - x
    await expect.poll(async () => Math.abs(await aside())).toBeLessThan(3)
  })

  it('hands the focus on from a button that disappears', async () => {
    const page = await open('?region=see')
    await page.getByRole('button', { name: 'Zoom in' }).click()
    await wholeMap(page).press('Enter')
    await wholeMap(page).waitFor({ state: 'detached' })
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
      .toBe('Zoom in')
  })

  it('is what is printed', async () => {
    const page = await open('?region=see')
    await expect.poll(() => scaleOf(page)).toBeGreaterThan(1.3)
    await page.emulateMedia({ media: 'print' })
    await page.setViewportSize({ width: 1050, height: 740 })
    await expect.poll(() => outside(page, southEast)).toEqual([])
    await page.getByRole('group', { name: 'Move the map' }).waitFor({ state: 'hidden' })
  })
})
