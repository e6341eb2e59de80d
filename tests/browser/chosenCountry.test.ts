import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { readDataCsv } from '../support/csv'
import { openAtlas, useBrowser, waitUntilReady } from './support/atlasPage'

useBrowser()

const codes = readDataCsv('entities.csv', ['id']).map(({ id }) => id)

/** Windows from the smallest phone to a desktop, on their side too. */
const WINDOWS = [
  [320, 568],
  [360, 740],
  [390, 844],
  [568, 320],
  [740, 360],
  [768, 1024],
  [844, 390],
  [1024, 768],
  [1280, 720],
  [1440, 900],
] as const

/** Chooses each country on the open page, and lists those of which name or answer is not wholly in the window. */
const outOfSight = (page: Page) =>
  page.evaluate(async (all) => {
    const missed: string[] = []
    for (const code of all) {
      history.replaceState(null, '', `${location.pathname}?country=${code}`)
      window.dispatchEvent(new PopStateEvent('popstate'))
      await new Promise(requestAnimationFrame)
      await new Promise(requestAnimationFrame)
      const panel = document.querySelector(`[data-country="${code}"]`)
      const parts = [panel?.querySelector('h2'), panel?.querySelector('[data-country-answer]')]
      const isSeen = parts.every((part) => {
        const box = part?.getBoundingClientRect()
        return box !== undefined && box.height > 0 && box.top >= 0 && box.bottom <= window.innerHeight
      })
      if (!isSeen) missed.push(code)
    }
    return missed
  }, codes)

it('shows name and answer of each of the 51 without scrolling, in ten windows', async () => {
  const page = await openAtlas()
  for (const [width, height] of WINDOWS) {
    await page.setViewportSize({ width, height })
    expect(await outOfSight(page), `${width} by ${height} px`).toEqual([])
  }
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
      await page.goto(new URL('theme/treaties/?country=MDA', inject('siteUrl')).href)
      await waitUntilReady(page)
      const slider = page.getByRole('slider', { name: 'Day on the chart' })
      await expect
        .poll(async () => {
          const box = await slider.boundingBox()
          return box !== null && box.y >= 0 && box.y + box.height <= height
        })
        .toBe(true)
      const shape = await page.locator('svg[data-map] [data-entity="MDA"][role="button"]').boundingBox()
      const sheet = await page.locator('[data-sheet]').boundingBox()
      const below = width < 1120 ? (sheet?.y ?? 0) : height
      expect((shape?.y ?? -1) > 0 && (shape?.y ?? 0) + (shape?.height ?? 0) < below, `${width} px`).toBe(true)
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
