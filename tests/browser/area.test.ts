import type { Page, Route } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { readDataCsv } from '../support/csv'
import { look, openAtlas, runAxe, useBrowser } from './support/atlasPage'

useBrowser()

const rows = readDataCsv('entities.csv', ['id', 'subregion'])
const southEast = rows.filter(({ subregion }) => subregion === 'see').map(({ id }) => id)

const queryOf = (page: Page) => new URL(page.url()).searchParams
const wholeMap = (page: Page) => page.getByRole('button', { name: 'Whole map' })

const shapeOf = (page: Page, code: string) =>
  page.locator(`svg[data-map] [data-entity="${code}"][role="button"]`)

const searchFor = async (page: Page, name: string) => {
  await page.getByRole('combobox', { name: 'Search' }).fill(name)
  await page
    .getByRole('option', { name: new RegExp(`^${name}`) })
    .first()
    .click()
}

/** Countries that do not lie whole in the frame of the map that shows them. */
const outside = (page: Page, codes: readonly string[]) =>
  page.evaluate(
    (wanted) =>
      wanted.filter((code) => {
        const shape = document.querySelector(`[data-zoomed] > [data-entity="${code}"][role]`)
        const map = shape?.closest('[data-frame]')?.getBoundingClientRect()
        const box = shape?.getBoundingClientRect()
        const isInside =
          map &&
          box &&
          box.left >= map.left - 1 &&
          box.right <= map.right + 1 &&
          box.top >= map.top - 1 &&
          box.bottom <= map.bottom + 1
        return !isInside
      }),
    codes,
  )

/** The middle of the map that shows a country, in px of the window. */
const middleOf = async (page: Page, code: string) => {
  const box = await shapeOf(page, code).evaluate((shape) => {
    shape.closest('[data-frame]')?.scrollIntoView({ block: 'center', behavior: 'instant' })
    return shape.closest('[data-frame]')?.getBoundingClientRect().toJSON()
  })
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** Moves fingers over the page, each from its first place to its last. */
const drag = async (page: Page, fingers: readonly (readonly [x: number, y: number][])[]) => {
  const session = await page.context().newCDPSession(page)
  const steps = Math.max(...fingers.map((places) => places.length))
  const pointsAt = (step: number) =>
    fingers.map((places, id) => {
      const [x, y] = places[Math.min(step, places.length - 1)] ?? [0, 0]
      return { x, y, id }
    })
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: pointsAt(0) })
  for (let step = 1; step < steps; step++)
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: pointsAt(step) })
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
}

const line = (
  from: readonly [number, number],
  to: readonly [number, number],
  steps = 12,
): [number, number][] =>
  Array.from({ length: steps + 1 }, (_, step) => [
    from[0] + ((to[0] - from[0]) * step) / steps,
    from[1] + ((to[1] - from[1]) * step) / steps,
  ])

describe('a sub-region', () => {
  it.each([
    ['wide', { width: 1280, height: 800 }],
    ['tablet', { width: 768, height: 1024, touch: true }],
    ['phone', { width: 390, height: 844, touch: true }],
  ] as const)('of a link fills the map, with its names and a way back: %s', async (name, size) => {
    const page = await openAtlas('?region=see', size)
    await wholeMap(page).waitFor()
    expect(await outside(page, southEast)).toEqual([])
    await expect.poll(() => page.locator('svg [data-shown-by-zoom]').count()).toBeGreaterThan(5)
    if (name === 'wide')
      await expect
        .poll(() =>
          page
            .locator('svg text[data-shown-by-zoom]')
            .filter({ visible: true })
            .evaluateAll((labels) => labels.map((label) => label.getAttribute('data-name'))),
        )
        .toEqual(expect.arrayContaining(['ROU', 'BGR', 'MDA', 'SRB', 'HRV', 'ALB', 'XKX', 'MKD', 'TUR']))
    await look(page, `area-see-${name}`)
    await wholeMap(page).click()
    await wholeMap(page).waitFor({ state: 'detached' })
    expect(page.url()).toContain('?region=see&area=whole')
    await page.reload()
    await page.locator('html[data-ready]').waitFor({ state: 'attached' })
    expect(await wholeMap(page).count()).toBe(0)
  })

  it('is fitted as it is chosen, and the whole map comes back as it is cleared', async () => {
    const page = await openAtlas()
    await page.getByRole('button', { name: /all sub-regions/ }).click()
    await page.getByRole('checkbox', { name: 'South-Eastern Europe' }).click()
    await wholeMap(page).waitFor()
    expect(await outside(page, southEast)).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Clear filters' }).click()
    await wholeMap(page).waitFor({ state: 'detached' })
    expect(new URL(page.url()).search).toBe('')
  })

  it('brings a country that is searched for into view, too', async () => {
    const page = await openAtlas('?region=see')
    await wholeMap(page).waitFor()
    await searchFor(page, 'Norway')
    await page.locator('[data-country="NOR"]').waitFor()
    await expect.poll(() => outside(page, ['NOR', ...southEast])).toEqual([])
    expect(new URL(page.url()).search).toBe('?region=see&country=NOR')
  })
})

describe('a part that a reader zooms to', () => {
  it('stands in the link, which restores it, for every theme', async () => {
    const page = await openAtlas('?country=MDA')
    const zoomIn = page.getByRole('button', { name: 'Zoom in' })
    await zoomIn.click()
    await wholeMap(page).waitFor()
    await zoomIn.click()
    await expect.poll(() => Number(queryOf(page).get('area')?.split(',')[2])).toBeLessThan(1500)
    const [lon, lat] = (queryOf(page).get('area') ?? '').split(',').map(Number)
    // About the chosen country, as far as the edge of the map allows.
    expect(Math.abs((lon ?? 0) - 28.5)).toBeLessThan(2)
    expect(Math.abs((lat ?? 0) - 47)).toBeLessThan(2)
    expect(await outside(page, ['MDA'])).toEqual([])
    const transform = () => page.locator('[data-zoomed]').getAttribute('transform')
    const scale = async () => Number(/scale\(([\d.]+)/.exec((await transform()) ?? '')?.[1])
    const before = await scale()
    await page.getByRole('link', { name: 'Treaties', exact: true }).click()
    await page.reload()
    await wholeMap(page).waitFor()
    expect(await scale()).toBeCloseTo(before, 1)
    expect(await outside(page, ['MDA'])).toEqual([])
    await wholeMap(page).click()
    await expect.poll(() => queryOf(page).get('area')).toBe(null)
  })

  it('moves by arrows, and to a country outside it that is chosen', async () => {
    const page = await openAtlas('?area=21,42,900')
    await wholeMap(page).waitFor()
    expect(await runAxe(page)).toEqual([])
    const group = page.getByRole('group', { name: 'Move the map' })
    const before = Number(queryOf(page).get('area')?.split(',')[1])
    await group.getByRole('button', { name: 'Move up' }).click()
    await expect.poll(() => Number(queryOf(page).get('area')?.split(',')[1])).toBeGreaterThan(before + 1)
    await searchFor(page, 'Kazakhstan')
    await expect.poll(() => Number(queryOf(page).get('area')?.split(',')[0])).toBeGreaterThan(50)
    await shapeOf(page, 'KAZ').focus()
    await page.keyboard.press('0')
    await wholeMap(page).waitFor({ state: 'detached' })
    expect(await group.count()).toBe(0)
  })

  it('begins where a double press is, which chooses a country once', async () => {
    const page = await openAtlas()
    const box = await shapeOf(page, 'DEU').boundingBox()
    const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2]
    await page.mouse.dblclick(x, y)
    await wholeMap(page).waitFor()
    expect(await page.locator('[data-country]').getAttribute('data-country')).toBe('DEU')
    const zoomed = await shapeOf(page, 'DEU').boundingBox()
    expect(Math.abs((zoomed?.x ?? 0) + (zoomed?.width ?? 0) / 2 - x)).toBeLessThan(3)
    expect(zoomed?.width).toBeGreaterThan((box?.width ?? 0) * 1.5)
  })

  it('hands the focus on from a button that disappears', async () => {
    const page = await openAtlas('?region=see')
    await wholeMap(page).focus()
    await page.keyboard.press('Enter')
    await wholeMap(page).waitFor({ state: 'detached' })
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Zoom in')
  })

  it('is what is printed and what an embed shows', async () => {
    const page = await openAtlas('embed/map/?region=see', { width: 640, height: 520 })
    await wholeMap(page).waitFor()
    expect(await outside(page, southEast)).toEqual([])
    await page.goto(page.url().replace('region=see', 'area=21,42,900'))
    await wholeMap(page).waitFor()
    expect(await outside(page, ['ALB', 'XKX', 'MKD', 'MNE'])).toEqual([])
    const atlas = await openAtlas('?region=see')
    await wholeMap(atlas).waitFor()
    await atlas.emulateMedia({ media: 'print' })
    await atlas.setViewportSize({ width: 1050, height: 740 })
    await expect.poll(() => outside(atlas, southEast)).toEqual([])
    expect(await atlas.locator('[data-pan-buttons]').isVisible()).toBe(false)
  })
})

describe('by hand', () => {
  const PHONE = { width: 390, height: 844, touch: true } as const

  it('the first pinch zooms, one finger then moves the map, and scrolls the page at rest', async () => {
    const page = await openAtlas('', PHONE)
    const { x, y } = await middleOf(page, 'DEU')
    await drag(page, [line([x - 20, y], [x - 110, y]), line([x + 20, y], [x + 110, y])])
    await wholeMap(page).waitFor()
    await expect.poll(() => queryOf(page).get('area')).not.toBe(null)
    const placed = () => shapeOf(page, 'CZE').evaluate((shape) => shape.getBoundingClientRect().left)
    const [left, top] = [await placed(), await page.evaluate(() => window.scrollY)]
    await drag(page, [line([x, y], [x - 80, y - 10])])
    await expect.poll(placed).toBeLessThan(left - 50)
    expect(await page.evaluate(() => window.scrollY)).toBe(top)
    expect(await page.locator('[data-country]').count()).toBe(0)
    await wholeMap(page).tap()
    await wholeMap(page).waitFor({ state: 'detached' })
    await drag(page, [line([x, y + 60], [x, y - 60])])
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(top + 40)
  })

  it('the first pinch zooms while its script is still on its way', async () => {
    const page = await openAtlas('', PHONE)
    const routes: Route[] = []
    await page.route(/\/zoomer-[^/]*\.js$/, (route) => void routes.push(route))
    const { x, y } = await middleOf(page, 'DEU')
    const session = await page.context().newCDPSession(page)
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart: number | null) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: apart === null ? [] : [-1, 1].map((side, id) => ({ x: x + side * apart, y, id })),
      })
    await send('touchStart', 20)
    await send('touchMove', 30)
    const arrived = page.waitForResponse(/\/zoomer-[^/]*\.js$/)
    await expect.poll(() => routes.length).toBe(1)
    await routes[0]?.continue()
    await arrived
    await expect
      .poll(async () => {
        for (let apart = 30; apart <= 110; apart += 10) await send('touchMove', apart)
        return page.locator('[data-zoomed]').first().getAttribute('transform')
      })
      .toContain('scale(')
    await send('touchEnd', null)
    await wholeMap(page).waitFor()
  })

  it('buttons have the size of a finger', async () => {
    const page = await openAtlas('?region=see', PHONE)
    await wholeMap(page).waitFor()
    const buttons = page.locator('[data-frame]:not([hidden]) :is([data-zoom], [data-pan])')
    expect(await buttons.count()).toBe(7)
    for (const button of await buttons.all()) {
      const box = await button.boundingBox()
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44)
    }
  })

  it('a plain wheel says for two seconds how to zoom', async () => {
    const page = await openAtlas('', { width: 768, height: 600 })
    await page.mouse.move(400, 400)
    await page.mouse.wheel(0, 60)
    const hint = page.getByText('Use Ctrl + scroll to zoom')
    await hint.waitFor()
    await hint.waitFor({ state: 'detached' })
  })
})
