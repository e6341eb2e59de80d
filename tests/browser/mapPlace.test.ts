import { describe, expect, it } from 'vitest'
import { goTo, useBrowser, usePage } from './support/atlasPage'
import { keepsItsPlace, keepsItsPlaceAtPresses, MAP, mapOnPage, QUESTIONS, WINDOWS } from './support/mapPlace'
import { countryIsOpen, insideOf } from './support/mapTaps'
import { reachBeyond } from './support/reachBeyond'

useBrowser()
const open = usePage()
const openPhone = usePage({ touch: true })

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

describe('the map keeps its place', () => {
  // A phone with years and a desk with days; the sweep of this name has every question in every window.
  const CASES = [
    { ...WINDOWS[0], path: QUESTIONS[0] },
    { ...WINDOWS[3], path: QUESTIONS[2] },
  ] as const
  it.each(CASES)('at every step of the clock, /$path, $width × $height', async ({ path, touch, ...size }) => {
    await keepsItsPlace(await (touch ? openPhone : open)(path, size), path)
  })

  it('when a class is pressed or a country opens, on a desk', async () => {
    await keepsItsPlaceAtPresses(await open())
  })
})

describe('the map has what question and answer leave', () => {
  it('at 1280 × 800, down to its clock and the foot', async () => {
    const page = await open()
    const parts = { band: 'header:has([data-answer])', map: MAP, clock: '[data-clock]', foot: 'footer' }
    const { band, map, clock, foot } = await page.evaluate(placesOf, parts)
    expect(map).toMatchObject({ left: 0, right: 936, bottom: clock?.top })
    expect([clock?.bottom, foot?.bottom]).toEqual([foot?.top, 800])
    // No more than the line between them: nothing is reserved.
    expect((map?.top ?? NaN) - (band?.bottom ?? NaN)).toBeLessThanOrEqual(2)
    expect((map?.bottom ?? NaN) - (map?.top ?? NaN)).toBeGreaterThanOrEqual(530)
  })

  it('at 390 × 844, with both panels above the clock, without scrolling', async () => {
    const page = await openPhone('', { width: 390, height: 844 })
    const parts = {
      heading: 'h1',
      answer: '[data-answer]',
      key: '[data-of="map"] > :first-child',
      europe: '[data-frame="europe-panel"]',
      east: '[data-frame="east-panel"]',
      clock: '[data-clock]',
    }
    const { heading, answer, key, europe, east, clock } = await page.evaluate(placesOf, parts)
    const turnedOn = page.getByRole('switch', { name: 'Count people of any age' })
    const row = await turnedOn.evaluate((control) => control.getBoundingClientRect().toJSON())
    const edges = [
      [heading?.bottom, answer?.top],
      [answer?.bottom, row.top],
      [row.bottom, key?.top],
      [key?.bottom, europe?.top],
      [europe?.bottom, east?.top],
      [east?.bottom, clock?.top],
      [clock?.bottom, 844],
    ] as const
    for (const [end = NaN, start = NaN] of edges) {
      expect(start - end).toBeGreaterThan(-3)
      expect(start - end).toBeLessThan(16)
    }
    expect((east?.bottom ?? NaN) - (east?.top ?? NaN)).toBeGreaterThan(120)
    expect(await page.evaluate(() => window.scrollY)).toBe(0)
  })

  it('at 320 × 568 is 200 px high above the clock, below an answer that is said whole to a screen reader', async () => {
    const page = await openPhone('', PHONES[0])
    const { map, clock } = await page.evaluate(placesOf, { map: MAP, clock: '[data-clock]' })
    expect((clock?.top ?? NaN) - (map?.top ?? NaN)).toBeGreaterThanOrEqual(200)
    expect(clock?.bottom).toBe(568)
    await expect.poll(() => page.locator('main').ariaSnapshot()).toMatch(/19 of 51[^]*Sources disagree: 3/)
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
      const before = await mapOnPage(page)
      // A finger scrolls nothing; the driver's own tap would.
      const play = await page.getByRole('button', { name: 'Play' }).boundingBox()
      await page.touchscreen.tap((play?.x ?? 0) + 24, (play?.y ?? 0) + 24)
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
      expect(await mapOnPage(page)).toEqual(before)
    },
  )

  it('a tap leaves the page where it is on its side', async () => {
    const size = PHONES[1]
    const page = await openPhone('', size)
    const before = (await page.evaluate(placesOf, { map: MAP })).map?.top
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
        .toEqual([before, true, 0])
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
