import { describe, expect, it } from 'vitest'
import { goTo, useBrowser, usePage } from './support/atlasPage'
import { countryIsOpen, insideOf } from './support/mapTaps'
import { reachBeyond } from './support/reachBeyond'

useBrowser()
const open = usePage()
const openPhone = usePage({ touch: true })

/** With a key, a part, two lines, a filter, a clock of years or of days, and none of these. */
const QUESTIONS = [
  '',
  '?class=origin,destination',
  'theme/definitions/',
  'theme/coordination/',
  'theme/treaties/?class=bound',
  '?view=routes',
]
/** The smallest, and one on its side. */
const PHONES = [
  { width: 320, height: 568 },
  { width: 844, height: 390 },
] as const

/** The place and size of what matches a selector, in whole pixels of the window. */
const placesOf = (selectors: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(selectors).map(([name, selector]) => {
      const { x, y, width, height } =
        document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect()
      const [left, top] = [Math.round(x), Math.round(y)]
      return [name, { left, top, right: Math.round(x + width), bottom: Math.round(y + height) }]
    }),
  )
const MAP = '[data-panels]'

describe('the map has the same place whatever is asked', () => {
  it.each([
    { windows: [{ width: 390, height: 844 }], touch: true },
    {
      windows: [
        { width: 768, height: 1024 },
        { width: 1024, height: 768 },
        { width: 1280, height: 800 },
      ],
      touch: false,
    },
  ])('$windows', async ({ windows, touch }) => {
    const page = await (touch ? openPhone : open)('', windows[0])
    const first = new Map<number, unknown>()
    for (const path of QUESTIONS) {
      await goTo(page, path)
      for (const size of windows) {
        await page.setViewportSize(size)
        await page
          .locator(`[data-frame="${size.width < 560 ? 'east-panel' : 'wide'}"] svg[data-map]`)
          .waitFor()
        const place = () => page.evaluate(placesOf, { map: MAP })
        if (!first.has(size.width)) {
          await goTo(page, path)
          first.set(size.width, await place())
        }
        await expect.poll(place, { message: `${path} ${size.width}` }).toEqual(first.get(size.width))
      }
    }
  })

  it('at 1280 × 800 it is as large as the drawing has it, with its clock', async () => {
    const page = await open()
    const map = async () => (await page.evaluate(placesOf, { map: MAP })).map
    await expect.poll(map).toMatchObject({ left: 0, right: 936 })
    const { top = 0, bottom = 0 } = (await map()) ?? {}
    expect(bottom - top + 46).toBeGreaterThanOrEqual(600)
  })
})

describe('on a phone', () => {
  it.each(PHONES)(
    'the clock lies on the map from the start, with who joined above it while it plays, at $width × $height',
    async (size) => {
      const page = await openPhone('', size)
      await expect.poll(() => reachBeyond(page)).toBe(null)
      const parts = {
        map: MAP,
        play: '[data-clock] > button:first-child',
        handle: 'input[type="range"]',
        answer: '[data-answer]',
      }
      const isPlaced = async () => {
        const { map, play, handle, answer } = await page.evaluate(placesOf, parts)
        if (!map || !play || !handle || !answer) return []
        return [
          [play, handle, answer].every(({ bottom }) => bottom <= size.height),
          [play, handle].every(({ top, bottom }) => top - map.top > 100 && bottom - top >= 44),
          answer.bottom <= map.top && map.top < size.height - 66,
        ]
      }
      await expect.poll(isPlaced).toEqual([true, true, true])

      await goTo(page, 'theme/treaties/')
      await page.getByRole('button', { name: 'Play' }).tap()
      // In one moment of the play, whichever the test has come for.
      const playing = await page.waitForFunction(
        (selectors) => {
          const all = selectors.map((selector) => document.querySelector(selector))
          const words = all[1]?.textContent
          if (!words) return null
          const boxes = all.map((part) => part?.getBoundingClientRect().toJSON())
          return { words, boxes, scrolled: window.scrollY }
        },
        [MAP, 'p[data-just-changed]', '[data-clock] > button:first-child', 'input[type="range"]'],
      )
      const { words, boxes = [], scrolled } = (await playing.jsonValue()) ?? {}
      const [mapBox, names, playBox, handleBox] = boxes
      expect(words).toMatch(/\d{4} · \p{Lu}/u)
      expect(scrolled).toBe(0)
      // However many lines the names take.
      expect(names.y).toBeGreaterThan(mapBox.y)
      expect(names.bottom - mapBox.y).toBeGreaterThan(90)
      expect(names.bottom).toBeLessThanOrEqual(playBox.bottom)
      expect(names.x).toBeGreaterThanOrEqual(0)
      expect(names.right).toBeLessThanOrEqual(size.width)
      for (const part of [playBox, handleBox]) expect(part.bottom).toBeLessThanOrEqual(size.height)
    },
  )

  it('a tap leaves the page where it is on its side', async () => {
    const size = PHONES[1]
    const page = await openPhone('', size)
    for (const code of ['DEU', 'UKR', 'KAZ', 'NOR']) {
      const { x, y } = await insideOf(page, code)
      await page.touchscreen.tap(x, y)
      await countryIsOpen(page, code)
      await page.locator('[data-country-lines]').waitFor()
      const shown = () => page.evaluate(placesOf, { map: MAP, head: `[data-country="${code}"]` })
      await expect
        .poll(
          async () => {
            const { map, head } = await shown()
            return [map?.top, head && head.top < size.height - 60, await page.evaluate(() => window.scrollY)]
          },
          { message: code },
        )
        .toEqual([96, true, 0])
    }
  })
})

it('of the open list of questions nothing is covered, and no control lies in it', async () => {
  const page = await openPhone('help/')
  for (const size of [{ width: 390, height: 844 }, PHONES[1]]) {
    await page.setViewportSize(size)
    await goTo(page, '')
    await page.getByRole('button', { name: 'Question 1 of 8' }).tap()
    const links = page.getByRole('navigation', { name: 'Themes' }).getByRole('link')
    await expect.poll(() => links.count()).toBe(8)
    for (const link of await links.all()) {
      await link.scrollIntoViewIfNeeded()
      const isOnTop = () =>
        link.evaluate((element) => {
          const { left, top, width, height } = element.getBoundingClientRect()
          const across = [0.05, 0.5, 0.95].map((share) => left + width * share)
          return across.every((x) => element.contains(document.elementFromPoint(x, top + height / 2)))
        })
      await expect.poll(isOnTop, { message: `${size.width} px` }).toBe(true)
    }
  }
})
