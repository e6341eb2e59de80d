import { describe, expect, it } from 'vitest'
import { runAxe, useBrowser, usePage } from './support/atlasPage'
import { closeByTap, countryIsOpen, pointOf } from './support/mapTaps'

useBrowser()
/** A phone, in a window of 360 px where a test says no other. */
const open = usePage({ width: 360, height: 740, touch: true })

// That each of the 51 opens by the roomiest place of its shape, at four widths, is held by tests/unit/map/geometry/taps.test.ts.
const SOME = ['ALB', 'DNK', 'GEO', 'KAZ', 'SVN']

describe('a country can be hit', () => {
  it('by a tap at 360 px, small states also from beside them, without zoom', async () => {
    const page = await open()
    const besides: Readonly<Record<string, readonly [right: number, down: number]>> = {
      MLT: [-6, 6],
      LIE: [2, -2],
      LUX: [-2, 2],
      CYP: [-6, 6],
      XKX: [0, -1],
      MNE: [0, 1],
    }
    for (const code of [...Object.keys(besides), ...SOME]) {
      const { x, y } = await pointOf(page, code)
      const [right, down] = besides[code] ?? [0, 0]
      await page.touchscreen.tap(x + right, y + down)
      await countryIsOpen(page, code)
      await closeByTap(page)
    }
  })

  it('by a press without a pointer, wherever it lands: on its side, too', async () => {
    const page = await open('', { width: 844, height: 390 })
    for (const code of ['CHE', 'BEL', 'NOR', 'HRV', 'TJK']) {
      await page.locator(`svg[data-map] [data-entity="${code}"][role="button"]`).evaluate((shape) => {
        const { left, top, width, height } = shape.getBoundingClientRect()
        const middle = { clientX: left + width / 2, clientY: top + height / 2 }
        shape.dispatchEvent(new PointerEvent('click', { ...middle, bubbles: true, detail: 0 }))
      })
      await countryIsOpen(page, code)
    }
  })

  it('where a finger covers two small countries, the map asks which', async () => {
    const page = await open()
    const { x, y } = await pointOf(page, 'LIE')
    await page.touchscreen.tap(x - 5, y + 1)
    const dialog = page.getByRole('dialog', { name: 'Which country do you mean?' })
    await dialog.waitFor()
    expect(await dialog.getByRole('button').allTextContents()).toEqual(['Liechtenstein', 'Switzerland'])
    expect(await runAxe(page, { within: 'dialog' })).toEqual([])
    await expect.poll(async () => Math.abs(((await dialog.boundingBox())?.y ?? 0) - y)).toBeLessThan(40)
    const button = dialog.getByRole('button').first()
    await expect.poll(async () => (await button.boundingBox())?.height).toBeGreaterThanOrEqual(44)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await countryIsOpen(page, 'CHE')
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
