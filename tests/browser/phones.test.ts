import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { readDataCsv } from '../support/csv'
import { look, mapClasses, openAtlas, runAxe, useBrowser, waitUntilReady } from './support/atlasPage'
import { reachBeyond } from './support/reachBeyond'

useBrowser()

const codes = readDataCsv('entities.csv', ['id']).map(({ id }) => id)
const PHONE = { width: 360, height: 740, touch: true } as const

/** A place on the screen that lies inside the country's shape, found by trying: its middle first, then a raster. */
const insideOf = (page: Page, code: string) =>
  page.locator(`svg[data-map] [data-entity="${code}"][role="button"]`).evaluate((shape) => {
    shape.scrollIntoView({ block: 'center', behavior: 'instant' })
    const box = shape.getBoundingClientRect()
    const steps = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9]
    for (const down of steps) {
      for (const across of steps) {
        const [x, y] = [box.left + box.width * across, box.top + box.height * down]
        if (document.elementFromPoint(x, y) === shape) return { x, y }
      }
    }
    // Smaller than a pixel or under its ring: the ring's middle is what a reader aims at.
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 }
  })

/** The point on the screen of the place inside a country that stands for it. */
const pointOf = (page: Page, code: string) =>
  page
    .locator(`svg[data-map] [data-entity="${code}"][role="button"]`)
    .evaluate((shape: SVGGraphicsElement) => {
      shape.scrollIntoView({ block: 'center', behavior: 'instant' })
      const [x, y] = (shape.getAttribute('data-point') ?? '').split(',').map(Number)
      const { x: left, y: top } = new DOMPoint(x, y).matrixTransform(shape.getScreenCTM() ?? undefined)
      return { x: left, y: top }
    })

const openCountry = (page: Page) => page.locator('[data-country]').getAttribute('data-country')

/** Closes the panel by a tap. What a tap does follows it, so this waits: the next place is looked for without the sheet. */
const closeByTap = async (page: Page) => {
  await page.getByRole('button', { name: 'Close' }).tap()
  await page.locator('[data-country]').waitFor({ state: 'detached' })
}

// That each of the 51 opens by the roomiest place of its shape, at four widths, is held by taps.test.ts.
const EVERY_THIRD = codes.filter((_, index) => index % 3 === 0)

describe('a country can be hit', () => {
  it('by a pointer at 1280 px', async () => {
    const page = await openAtlas()
    for (const code of EVERY_THIRD) {
      const { x, y } = await insideOf(page, code)
      await page.mouse.click(x, y)
      expect(await openCountry(page)).toBe(code)
    }
  })

  it('by a tap at 360 px, small states also from beside them, without zoom', async () => {
    const page = await openAtlas('', PHONE)
    const besides: Readonly<Record<string, readonly [right: number, down: number]>> = {
      MLT: [-6, 6],
      LIE: [2, -2],
      LUX: [-2, 2],
      CYP: [-6, 6],
      XKX: [1, -1],
      MNE: [0, 1],
    }
    for (const code of new Set([...Object.keys(besides), ...EVERY_THIRD])) {
      const { x, y } = await pointOf(page, code)
      const [right, down] = besides[code] ?? [0, 0]
      await page.touchscreen.tap(x + right, y + down)
      expect(await openCountry(page), code).toBe(code)
      await closeByTap(page)
    }
  })

  it('by a press without a pointer, wherever it lands: on its side, too', async () => {
    const page = await openAtlas('', { width: 844, height: 390, touch: true })
    for (const code of ['CHE', 'BEL', 'NOR', 'HRV', 'TJK']) {
      await page.locator(`svg[data-map] [data-entity="${code}"][role="button"]`).evaluate((shape) => {
        const { left, top, width, height } = shape.getBoundingClientRect()
        const middle = { clientX: left + width / 2, clientY: top + height / 2 }
        shape.dispatchEvent(new PointerEvent('click', { ...middle, bubbles: true, detail: 0 }))
      })
      expect(await openCountry(page), code).toBe(code)
    }
  })

  it('where a finger covers two small countries, the map asks which', async () => {
    const page = await openAtlas('', PHONE)
    const { x, y } = await pointOf(page, 'LIE')
    await page.touchscreen.tap(x - 5, y + 1)
    const dialog = page.getByRole('dialog', { name: 'Which do you mean?' })
    await dialog.waitFor()
    expect(await dialog.getByRole('button').allTextContents()).toEqual(['Liechtenstein', 'Switzerland'])
    expect(await runAxe(page)).toEqual([])
    const [box, button] = [await dialog.boundingBox(), await dialog.getByRole('button').first().boundingBox()]
    expect(Math.abs((box?.y ?? 0) - y)).toBeLessThan(40)
    expect(button?.height).toBeGreaterThanOrEqual(44)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await openCountry(page)).toBe('CHE')
    await closeByTap(page)
    const bosnia = await pointOf(page, 'BIH')
    const montenegro = await pointOf(page, 'MNE')
    // Somewhere on the way from one to the other a finger is on both.
    for (let share = 0.3; share < 0.9; share += 0.03) {
      await page.touchscreen.tap(
        bosnia.x + (montenegro.x - bosnia.x) * share,
        bosnia.y + (montenegro.y - bosnia.y) * share,
      )
      await page.locator('[data-country], dialog').first().waitFor()
      if (await dialog.isVisible()) break
      await closeByTap(page)
    }
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    expect(await page.locator('[data-country]').count()).toBe(0)
  })
})

describe('on a phone', () => {
  it('two panels show all 51, with one class each and one button each', async () => {
    const page = await openAtlas('', PHONE)
    expect(await page.locator('svg[data-map]').count()).toBe(2)
    expect(Object.keys(await mapClasses(page)).toSorted()).toEqual(codes.toSorted())
    expect(await page.locator('svg[data-map] [data-entity][role="button"]').count()).toBe(51)
  })

  it('a whole task: find a country, read its treaties on another day, filter, share the link', async () => {
    const page = await openAtlas('', PHONE)
    await page.getByRole('button', { name: 'All questions' }).tap()
    await page.getByRole('link', { name: /Who is bound by/ }).tap()
    await page.getByLabel('Day', { exact: true }).fill('2011-06-01')
    await page.getByRole('button', { name: /all sub-regions/ }).tap()
    await page.getByRole('checkbox', { name: 'EU and other Western Europe' }).tap()
    const done = page.getByRole('button', { name: 'Done' })
    await done.tap()
    await done.waitFor({ state: 'hidden' })
    const { x, y } = await insideOf(page, 'GRC')
    await page.touchscreen.tap(x, y)
    const handle = page.getByRole('slider', { name: 'Height of the panel' })
    await handle.focus()
    await page.keyboard.press('End')
    expect(await handle.getAttribute('aria-valuetext')).toBe('full')
    const palermo = page.locator('[data-treaty="palermo"]')
    await palermo.scrollIntoViewIfNeeded()
    expect(await palermo.textContent()).toContain('bound since 11 January 2011')
    expect(new URL(page.url()).search).toBe('?theme=treaties&on=2011-06-01&region=eu-west&country=GRC')
    await page.keyboard.press('Home')
    expect(await handle.getAttribute('aria-valuetext')).toBe('low')
    await closeByTap(page)
  })

  it('the chosen country lies in the part of the page that the sheet leaves free', async () => {
    const page = await openAtlas('?country=TKM', PHONE)
    await page.getByRole('heading', { name: 'Law and policy' }).waitFor()
    const sheetTop = await page.locator('[data-sheet]').evaluate((sheet) => sheet.getBoundingClientRect().top)
    const middle = await page
      .locator('svg[data-map] [data-entity="TKM"][role="button"]')
      .evaluate((shape) => shape.getBoundingClientRect())
    expect(middle.top).toBeGreaterThan(0)
    expect(middle.top + middle.height / 2).toBeLessThan(sheetTop)
  })

  it('on its side, the map stays in sight beside the panel that is read, and axe finds nothing', async () => {
    const page = await openAtlas('?country=MDA', { width: 740, height: 360, touch: true })
    const heading = page.getByRole('heading', { name: 'Law and policy' })
    await heading.waitFor()
    await look(page, 'phone-on-its-side', true)
    await heading.evaluate((element) => element.scrollIntoView({ block: 'start', behavior: 'instant' }))
    const shape = await page
      .locator('svg[data-map] [data-entity="MDA"][role="button"]')
      .evaluate((element) => element.getBoundingClientRect().toJSON())
    const words = await heading.boundingBox()
    expect(shape.top).toBeGreaterThan(0)
    expect(shape.bottom).toBeLessThan(360)
    expect(shape.right).toBeLessThan(words?.x ?? 0)
    expect(words?.y).toBeLessThan(100)
  })

  it('on its side, nothing runs over the edge, and the map covers nothing that is read', async () => {
    const page = await openAtlas('theme/treaties/?country=MDA', { width: 560, height: 320, touch: true })
    await page.getByRole('heading', { name: 'Law and policy' }).waitFor()
    for (const [width, height] of [
      [560, 320],
      [740, 360],
      [915, 412],
    ] as const) {
      await page.setViewportSize({ width, height })
      expect(await reachBeyond(page), `${width} px`).toBe(null)
      await page.evaluate(() => window.scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }))
      const footer = await page.getByRole('contentinfo').boundingBox()
      const map = await page.locator('[data-view="map"]:has(svg[data-map])').boundingBox()
      const isBeside = (footer?.x ?? 0) >= (map?.x ?? 0) + (map?.width ?? Infinity)
      const isBelow = (footer?.y ?? 0) >= (map?.y ?? 0) + (map?.height ?? Infinity)
      expect(isBeside || isBelow, `${width} px`).toBe(true)
      // All of the map is in sight at once.
      expect(map?.height, `${width} px`).toBeLessThanOrEqual(height)
    }
    await page.setViewportSize({ width: 740, height: 360 })
    await page.goto(new URL('?view=table', inject('siteUrl')).href)
    await waitUntilReady(page)
    const table = await page.getByRole('table').first().boundingBox()
    expect(table?.width).toBeGreaterThan(700)
  })
})

const scaleOf = (page: Page) =>
  page
    .locator('[data-zoomed]')
    .first()
    .evaluate((layer) => Number(/scale\(([\d.]+)/.exec(layer.getAttribute('transform') ?? '')?.[1] ?? 1))

describe('zoom', () => {
  it('works by buttons and keys, brings names with room, and goes back to the whole map', async () => {
    const page = await openAtlas('?country=XKX')
    const names = () => page.locator('svg[data-map] text[data-from]').filter({ visible: true }).count()
    const before = await names()
    const coasts = page.locator('[data-zoomed] [data-layer="coast"]')
    const detail = () =>
      coasts.evaluateAll((lines) =>
        lines.reduce((sum, line) => sum + (line.getAttribute('d')?.match(/\d*\.?\d+/g)?.length ?? 0), 0),
      )
    const atRest = await detail()
    expect(atRest).toBeGreaterThan(1000)
    await page.getByRole('button', { name: 'Zoom in' }).click()
    await page.getByRole('button', { name: 'Whole map' }).waitFor()
    await expect.poll(detail).toBeGreaterThan(atRest * 1.3)
    await page.locator('[data-entity="DEU"][role="button"]').focus()
    await page.keyboard.press('+')
    await page.keyboard.press('+')
    await expect.poll(() => scaleOf(page)).toBeGreaterThan(4)
    await expect.poll(names).not.toBe(before)
    expect(await page.getByText('North Macedonia', { exact: true }).count()).toBeGreaterThan(0)
    await page.keyboard.press('0')
    await page.getByRole('button', { name: 'Whole map' }).waitFor({ state: 'detached' })
    expect(await scaleOf(page)).toBe(1)
  })

  it('leaves the bare wheel to the page and takes it with a modifier', async () => {
    const page = await openAtlas('', { width: 768, height: 600 })
    await page.mouse.move(400, 400)
    await page.mouse.wheel(0, 120)
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(0)
    expect(await scaleOf(page)).toBe(1)
    await page.keyboard.down('Control')
    await page.mouse.wheel(0, -240)
    await page.keyboard.up('Control')
    await expect.poll(() => scaleOf(page)).toBeGreaterThan(1)
  })
})

describe('no width lets the page run over', () => {
  it.each(['', 'theme/treaties/?country=BIH', 'theme/definitions/?sub=illegal-adoption&region=cis'])(
    'the map at "%s"',
    async (path) => {
      const page = await openAtlas(path, { width: 320, height: 800 })
      for (const width of [320, 480, 560, 700, 900, 1119, 1120, 1440]) {
        await page.setViewportSize({ width, height: 800 })
        // One panel or two, as the width has it.
        await page.locator(`[data-panels="${width < 560 ? 2 : 1}"]`).waitFor()
        await expect.poll(() => reachBeyond(page), { message: `${width} px` }).toBe(null)
      }
    },
  )
})
