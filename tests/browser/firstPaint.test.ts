import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { goTo, openAtlas, useBrowser } from './support/atlasPage'

useBrowser()

/** The greatest distance that Switzerland may move after it is first painted, in px. */
const MOST_PX = 4

/** Notes in each frame where Switzerland is, from the first that has it. */
const record = (page: Page) =>
  page.addInitScript(() => {
    const places: [x: number, y: number][] = []
    Object.assign(window, { places })
    const note = () => {
      const shapes = [...document.querySelectorAll('svg[data-map] [data-entity="CHE"]')]
      const box = shapes.find((shape) => shape.getClientRects().length > 0)?.getBoundingClientRect()
      if (box) places.push([box.x + box.width / 2, box.y + box.height / 2])
      requestAnimationFrame(note)
    }
    requestAnimationFrame(note)
  })

it.each([
  [320, 568, 1],
  [390, 844, 6],
  [768, 1024, 1],
  [1280, 800, 6],
] as const)(
  'the map stays where it is first painted, at %i × %i, slowed %i times',
  async (width, height, slowness) => {
    const page = await openAtlas('help/', { width, height, touch: width < 700 })
    const session = await page.context().newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowness })
    await record(page)
    await goTo(page, '', 60_000)
    const moved = await page.evaluate(() => {
      const { places } = window as unknown as { places: [number, number][] }
      const [[x0, y0] = [NaN, NaN]] = places
      return Math.max(...places.map(([x, y]) => Math.hypot(x - x0, y - y0)))
    })
    expect(moved).toBeLessThanOrEqual(MOST_PX)
  },
)
