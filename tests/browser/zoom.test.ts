import type { Page, Route } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { goTo, useBrowser, usePage } from './support/atlasPage'
import { shapeOf, wholeMapButton } from './support/controls'

useBrowser()
const open = usePage()
const openPhone = usePage({ width: 390, height: 844, touch: true })

const areaOf = (page: Page) => new URL(page.url()).searchParams.get('area')

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

describe('by hand', () => {
  it('a pinch zooms, one finger then moves the map, and scrolls the page at rest', async () => {
    const page = await openPhone()
    // The script of the zoom is there from its first use on.
    const map = page.locator('svg[data-map]:visible').first()
    await map.waitFor()
    await map.press('+')
    await wholeMapButton(page).waitFor()
    await map.press('0')
    await wholeMapButton(page).waitFor({ state: 'detached' })
    const { x, y } = await middleOf(page, 'DEU')
    await expect
      .poll(async () => {
        await drag(page, [line([x - 20, y], [x - 110, y]), line([x + 20, y], [x + 110, y])])
        return wholeMapButton(page).count()
      })
      .toBe(1)
    await expect.poll(() => areaOf(page)).not.toBe(null)
    // The enlarged part is drawn anew in detail, before it is moved.
    await page.locator('svg[data-detail]').first().waitFor({ state: 'attached' })
    const placed = () => shapeOf(page, 'CZE').evaluate((shape) => shape.getBoundingClientRect().left)
    const [left, top] = [await placed(), await page.evaluate(() => window.scrollY)]
    await drag(page, [line([x, y], [x - 80, y - 10])])
    await expect.poll(placed).toBeLessThan(left - 50)
    expect(await page.evaluate(() => window.scrollY)).toBe(top)
    expect(await page.locator('[data-country]').count()).toBe(0)
    await wholeMapButton(page).tap()
    await wholeMapButton(page).waitFor({ state: 'detached' })
    await drag(page, [line([x, y + 60], [x, y - 60])])
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(top + 40)
  })

  it('one finger scrolls the page over a map of a sub-region, which covers a phone', async () => {
    const page = await openPhone('?theme=plans&region=see')
    await page.locator('[data-is-zoomed] [data-name]:not([data-from])').first().waitFor()
    const { x, y } = await middleOf(page, 'BGR')
    await drag(page, [line([x, y + 60], [x, y - 60])])
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(40)
    expect(await areaOf(page)).toBe(null)
  })

  it('the first pinch zooms while its script is still on its way', async () => {
    const page = await openPhone()
    const routes: Route[] = []
    let isHeld = true
    await page.route(/\/zoomer-[^/]*\.js$/, (route) => (isHeld ? void routes.push(route) : route.continue()))
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
    await wholeMapButton(page).waitFor()
  })

  it('an embed that is narrowed while the script of the zoom is on its way shows the region that was asked for', async () => {
    const wide = { width: 600, height: 640 }
    const page = await open('help/', wide)
    const routes: Route[] = []
    let isHeld = true
    await page.route(/\/zoomer-[^/]*\.js$/, (route) => (isHeld ? void routes.push(route) : route.continue()))
    const ready = goTo(page, 'embed/map/?region=see')
    await expect.poll(() => routes.length).toBeGreaterThan(0)
    await page.setViewportSize({ ...wide, width: 360 })
    // Until it is drawn, nothing of the map is seen, which has its place.
    const panel = page.locator('[data-frame="europe-panel"] svg[data-map]')
    await expect.poll(() => panel.evaluate((svg) => svg.getClientRects().length)).toBe(1)
    isHeld = false
    for (const route of routes) await route.continue()
    await ready
    await expect.poll(() => scaleOf(page)).toBeGreaterThan(1)
    // The wide map was out of the page when the script came, so it has its zoom only now.
    await page.setViewportSize(wide)
    await page.locator('[data-frame="wide"] svg[data-map]').waitFor()
    await expect.poll(() => scaleOf(page)).toBeGreaterThan(1)
  })

  it('buttons have the size of a finger', async () => {
    const page = await openPhone('?area=14,50,1500')
    await wholeMapButton(page).waitFor()
    await page.getByRole('button', { name: 'Move up' }).waitFor()
    const buttons = page.locator(':is([data-zoom], [data-pan])').filter({ visible: true })
    const sizes = () =>
      buttons.evaluateAll((all) =>
        all
          .map((button) => button.getBoundingClientRect())
          .map(({ width, height }) => Math.min(width, height))
          .filter((size) => size < 44),
      )
    expect(await buttons.count()).toBeGreaterThan(4)
    await expect.poll(sizes).toEqual([])
  })
})

const scaleOf = (page: Page) =>
  page
    .locator('[data-zoomed]')
    .first()
    .evaluate((layer) => Number(/scale\(([\d.]+)/.exec(layer.getAttribute('transform') ?? '')?.[1] ?? 1))

describe('zoom', () => {
  it('works by buttons and keys, brings names with room, and goes back to the whole map', async () => {
    const page = await open('?country=XKX')
    const belgium = page
      .locator('svg[data-map]')
      .getByText('Belgium', { exact: true })
      .filter({ visible: true })
    expect(await belgium.count()).toBe(0)
    const coasts = page.locator('[data-shared] [data-layer="coast"]')
    const detail = () =>
      coasts.evaluateAll((paths) =>
        paths.reduce((sum, path) => sum + (path.getAttribute('d')?.match(/\d*\.?\d+/g)?.length ?? 0), 0),
      )
    const atRest = await detail()
    expect(atRest).toBeGreaterThan(1000)
    await page.getByRole('button', { name: 'Zoom in' }).click()
    await wholeMapButton(page).waitFor()
    await expect.poll(detail).toBeGreaterThan(atRest * 1.3)
    const germany = shapeOf(page, 'DEU')
    await germany.waitFor()
    await germany.press('+')
    await germany.press('+')
    await expect.poll(() => scaleOf(page)).toBeGreaterThan(4)
    await expect.poll(() => belgium.count()).toBe(1)
    await page.keyboard.press('0')
    await wholeMapButton(page).waitFor({ state: 'detached' })
    await expect.poll(() => scaleOf(page)).toBe(1)
  })

  it('leaves the bare wheel to the page, says how to zoom, and takes the wheel with a modifier', async () => {
    const page = await open('', { width: 768, height: 600 })
    await page.mouse.move(400, 400)
    await page.mouse.wheel(0, 120)
    const hint = page.getByText('Use Ctrl + scroll to zoom')
    await hint.waitFor()
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(0)
    expect(await scaleOf(page)).toBe(1)
    // For two seconds.
    await hint.waitFor({ state: 'detached' })
    await page.keyboard.down('Control')
    await page.mouse.wheel(0, -240)
    await page.keyboard.up('Control')
    await expect.poll(() => scaleOf(page)).toBeGreaterThan(1)
  })
})
