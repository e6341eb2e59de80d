import { describe, expect, it } from 'vitest'
import { expectAnswersInSight } from './support/answersInSight'
import { goTo, openAtlas, useBrowser } from './support/atlasPage'
import { focused } from './support/keyboard'

useBrowser()

it.each([
  [320, 568],
  [844, 390],
  [1280, 720],
] as const)('shows name and answer of each of the 51 without scrolling, in a window of %i × %i', (...size) =>
  expectAnswersInSight([size]),
)

it('leads from the answer to the links at the end of the panel, in one press', async () => {
  const page = await openAtlas('?country=MDA', { width: 390, height: 844, touch: true })
  const embed = page.getByRole('button', { name: 'Embed this country' })
  expect(await embed.evaluate((link) => link.getBoundingClientRect().top > window.innerHeight)).toBe(true)
  await page.getByRole('button', { name: 'Compare, copy or embed' }).click()
  await page.getByRole('link', { name: 'Full page of Moldova' }).and(focused(page)).waitFor()
  await expect
    .poll(() => embed.evaluate((link) => link.getBoundingClientRect().bottom <= window.innerHeight))
    .toBe(true)
})

describe('beside the answer', () => {
  it('on a wide page, the key is one line that a press brings back', async () => {
    const page = await openAtlas('?country=MDA')
    const row = page.locator('[data-legend-class="origin"]')
    expect(await row.isVisible()).toBe(false)
    const key = page.getByRole('button', { name: 'Key', exact: true })
    await key.press('Enter')
    expect(await row.isVisible()).toBe(true)
    await key.press('Enter')
    expect(await row.isVisible()).toBe(false)
  })

  it('of treaties, the slider of the day is in the window, and on a phone the country on the map', async () => {
    const page = await openAtlas('theme/treaties/?country=MDA', { width: 390, height: 844, touch: true })
    for (const [width, height] of [
      [390, 844],
      [1024, 768],
      [1280, 720],
    ] as const) {
      await page.setViewportSize({ width, height })
      await goTo(page, 'theme/treaties/?country=MDA')
      const slider = page.getByRole('slider', { name: 'Day on the chart' })
      const shape = page.locator('svg[data-map] [data-entity="MDA"][role="button"]')
      const areSeen = async () => {
        const [day, country] = [await slider.boundingBox(), await shape.boundingBox()]
        const sheet = await page.locator('[data-sheet]').boundingBox()
        const below = width < 1120 ? (sheet?.y ?? 0) : height
        return [
          day !== null && day.y >= 0 && day.y + day.height <= height,
          country !== null && country.y > 0 && country.y + country.height < below,
        ]
      }
      await expect.poll(areSeen, { message: `${width} px` }).toEqual([true, true])
    }
  })

  it('on a phone on its side, a tap on a scrolled page shows the panel beside the map', async () => {
    const page = await openAtlas('', { width: 844, height: 390, touch: true })
    await page.evaluate(() => window.scrollTo({ top: 138, behavior: 'instant' }))
    const shape = await page.locator('svg[data-map] [data-entity="DEU"][role="button"]').boundingBox()
    if (!shape) throw new Error('Germany is not on the map.')
    await page.touchscreen.tap(shape.x + shape.width / 2, shape.y + shape.height / 2)
    const answer = page.locator('[data-country="DEU"] [data-country-answer]')
    await answer.waitFor()
    await expect
      .poll(async () => {
        const box = await answer.boundingBox()
        return box !== null && box.y >= 0 && box.y + box.height <= 390
      })
      .toBe(true)
  })
})
