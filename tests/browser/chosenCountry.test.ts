import { describe, expect, it } from 'vitest'
import { expectAnswersInSight } from './support/answersInSight'
import { useBrowser, usePage } from './support/atlasPage'

useBrowser()
const open = usePage()
const openPhone = usePage({ width: 390, height: 844, touch: true })

// The longest names and answers, and small states; each of the 51 in ten windows is a sweep.
it('shows name and answer of a country without scrolling, in small windows', async () =>
  expectAnswersInSight(
    await open(),
    [
      [320, 568],
      [360, 740],
      [390, 844],
    ],
    { codes: ['BIH', 'FRA', 'GBR', 'MKD', 'LUX', 'CHE', 'XKX'] },
  ))

it.each(['', 'de/theme/treaties/', '?view=routes'])(
  'shows all of a panel in a window of 1280 × 800, with at most 14 stops: %s',
  async (place) => {
    const page = await open(`${place}${place.includes('?') ? '&' : '?'}country=MDA`, { height: 800 })
    const panel = page.locator('[data-country="MDA"]')
    await panel.locator('[data-country-lines]').waitFor()
    // The key is one more.
    const stops = panel.locator('a[href], button, summary').filter({ visible: true })
    await expect.poll(() => stops.count()).toBeLessThan(14)
    await expect
      .poll(async () => {
        const [box, footer] = [await panel.boundingBox(), await page.getByRole('contentinfo').boundingBox()]
        return box !== null && footer !== null && box.y + box.height <= footer.y
      })
      .toBe(true)
  },
)

it('on a phone, goes down to half when a question is asked from the full height', async () => {
  const page = await openPhone('?country=MDA')
  const handle = page.getByRole('slider', { name: 'Height of the panel' })
  await handle.press('End')
  // From below the head to the foot of the window: what is behind it is neither seen nor reached.
  await expect.poll(() => page.locator('[data-sheet]').boundingBox()).toMatchObject({ y: 48, height: 796 })
  const shape = page.locator('svg[data-map] [data-entity="MDA"][role="button"]')
  await expect.poll(() => shape.isVisible()).toBe(false)
  await page.getByRole('link', { name: 'All about Moldova' }).scrollIntoViewIfNeeded()
  await page.getByRole('link', { name: /^Treaties ratified or joined: 13 of 15/ }).tap()
  await expect.poll(() => handle.getAttribute('aria-valuetext')).toBe('half')
  await expect.poll(() => shape.isVisible()).toBe(true)
})

describe('beside the answer', () => {
  it('on a wide page, the key is one line that a press brings back', async () => {
    const page = await open('?country=MDA')
    const row = page.locator('[data-legend-class="origin"]')
    expect(await row.isVisible()).toBe(false)
    const key = page.getByRole('button', { name: /^Key/ })
    await key.press('Enter')
    await expect.poll(() => row.isVisible()).toBe(true)
    await key.press('Enter')
    await expect.poll(() => row.isVisible()).toBe(false)
  })

  it('of treaties, the slider of the day is below the map, and the country in sight on it', async () => {
    const page = await open('theme/treaties/?country=MDA', { height: 1000 })
    const slider = page.getByRole('slider', { name: 'Day' })
    const shape = page.locator('svg[data-map] [data-entity="MDA"][role="button"]')
    await expect
      .poll(async () => {
        const [day, country] = [await slider.boundingBox(), await shape.boundingBox()]
        return [day, country].map((box) => box !== null && box.y >= 0 && box.y + box.height <= 1000)
      })
      .toEqual([true, true])
  })

  it('on a phone on its side, a tap on a scrolled page shows the panel beside the map', async () => {
    const page = await openPhone('', { width: 844, height: 390 })
    await page.evaluate(() => window.scrollTo({ top: 138, behavior: 'instant' }))
    const shape = await page.locator('svg[data-map] [data-entity="DEU"][role="button"]').boundingBox()
    if (!shape) throw new Error('Germany is not on the map.')
    await page.touchscreen.tap(shape.x + shape.width / 2, shape.y + shape.height / 2)
    const answer = page.locator('[data-country="DEU"] [data-country-answer]')
    await expect
      .poll(async () => {
        const box = await answer.boundingBox()
        return box !== null && box.y >= 0 && box.y + box.height <= 390
      })
      .toBe(true)
  })
})
