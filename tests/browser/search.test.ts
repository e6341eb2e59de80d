import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { breakFile, look, openAtlas, useBrowser } from './support/atlasPage'
import { searchField } from './support/controls'

useBrowser()

const option = (page: Page, name: RegExp) => page.getByRole('option', { name }).first()
const queryOf = (page: Page) => new URL(page.url()).searchParams

/** Looks for something with the keyboard alone, and opens the first result once it is the one that is meant. */
const find = async (page: Page, query: string, name: RegExp) => {
  await page.keyboard.press('/')
  await page.keyboard.insertText(query)
  const active = page.locator('[role="option"][aria-selected="true"]', { hasText: name })
  await active.waitFor()
  await page.keyboard.press('Enter')
}

/** One of each kind of name; that every name, spelling and mistake is found is a unit test of the search. */
const COUNTRIES = [
  ['moldova', 'MDA', /^Moldova/],
  ['Turkey', 'TUR', /^Türkiye.*name in the study/],
  ['fyrom', 'MKD', /^North Macedonia.*former name/],
  ['Kosova', 'XKX', /^Kosovo\*/],
  ['Germny', 'DEU', /^Germany/],
  ['Україна', 'UKR', /^Ukraine.*in Ukrainian/],
  ['საქართველო', 'GEO', /^Georgia.*in Georgian/],
  ['xk', 'XKX', /^Kosovo\*.*, code/],
] as const

const ANSWERS = [
  ['transit', { sub: 'transit' }, /Origin and destination: Transit/],
  ['C182', { theme: 'treaties', instrument: 'ilo-c182' }, /^ILO 182/],
  ['routes', { view: 'routes' }, /^Routes/],
  ['forced mariage', { theme: 'definitions', sub: 'forced-marriage' }, /^Forced marriage/],
] as const

describe('a search by the keyboard alone', () => {
  it('opens the right country and asks the right question, one after the other', async () => {
    const page = await openAtlas()
    for (const [query, code, name] of COUNTRIES) {
      await find(page, query, name)
      const panel = page.locator(`[data-country="${code}"]`)
      await panel.waitFor()
      expect(queryOf(page).get('country'), query).toBe(code)
      await panel.and(page.locator(':focus')).waitFor()
      await page.keyboard.press('Escape')
      await panel.waitFor({ state: 'detached' })
    }
    // Nothing that it puts in the page is what the policy forbids.
    expect(await page.locator('[data-search] [style], style').count()).toBe(0)
    for (const [query, params, name] of ANSWERS) {
      await find(page, query, name)
      await page.waitForFunction(
        (wanted) => {
          const asked = new URL(location.href).searchParams
          return Object.entries(wanted).every(([key, value]) => asked.get(key) === value)
        },
        params as Record<string, string>,
      )
      expect(await searchField(page).inputValue()).toBe('')
    }
    await page.getByRole('heading', { level: 1, name: /forced marriage/ }).waitFor()
  })

  it('offers all countries where nothing is found, and keeps the reader’s place among them when the names arrive late', async () => {
    const page = await openAtlas()
    let send: (() => void) | undefined
    const isWanted = new Promise<void>((resolve) => {
      send = resolve
    })
    await page.route('**/data/names.json', async (route) => {
      await isWanted
      await route.continue()
    })
    await page.keyboard.press('/')
    await page.keyboard.insertText('Istanbul')
    await page.getByText('Nothing found for “Istanbul”.').first().waitFor()
    await page.keyboard.press('End')
    const active = page.locator('[role="option"][aria-selected="true"]')
    await active.waitFor()
    const arrived = page.waitForResponse('**/data/names.json')
    send?.()
    await (await arrived).finished()
    // Two frames on, the names have reached the list.
    await page.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn(null)))),
    )
    expect(await active.textContent()).toContain('Uzbekistan')
    await page.keyboard.press('Enter')
    await page.locator('[data-country="UZB"]').waitFor()
  })
})

describe('the field', () => {
  it('is a button on phones that opens over the header', async () => {
    const page = await openAtlas('', { width: 360, height: 740, touch: true })
    const closed = await page.locator('[data-search]').boundingBox()
    expect(closed?.width).toBeLessThanOrEqual(44)
    await searchField(page).tap()
    // The focus follows the tap: letters typed before it would be lost.
    await searchField(page).and(page.locator(':focus')).waitFor()
    await page.keyboard.type('serbi')
    await option(page, /^Serbia/).waitFor()
    // No finger is there within a frame of the list, before what tells a tap on it from one elsewhere.
    await page.evaluate(
      () =>
        new Promise((painted) =>
          requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(painted))),
        ),
    )
    await option(page, /^Serbia/).tap()
    await page.locator('[data-country="SRB"]').waitFor()
  })

  it('works without the names, and says so', async () => {
    const address = breakFile(inject('brokenUrl'), 'missing', 'data/names.json')
    const page = await openAtlas(address, { expectedProblems: [/Failed to load resource/, /404/] })
    await page.keyboard.press('/')
    await page.keyboard.type('Turkey')
    await page.getByText(/^Former names and names in other languages did not load/).waitFor()
    await page.keyboard.press('Enter')
    await page.locator('[data-country="TUR"]').waitFor()
  })

  it('is not there without JavaScript', async () => {
    const page = await openAtlas('', { javaScript: false })
    expect(await page.locator('[data-search]').isVisible()).toBe(false)
  })

  it('brings what it needs only when a reader turns to it', async () => {
    const page = await openAtlas()
    const loaded = () =>
      page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .map(({ name }) => name)
          .join(' '),
      )
    expect(await loaded()).not.toMatch(/names\.json|searchParts/)
    await searchField(page).hover()
    await page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => name.includes('searchParts')),
    )
    await searchField(page).click()
    await page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => name.endsWith('names.json')),
    )
  })
})

it('has nothing in the open list that axe finds, light and dark, wide and narrow', async () => {
  const page = await openAtlas()
  for (const [name, query, first] of [
    ['found', 'serb', /^Serbia/],
    ['nothing', 'qqq', /^Albania/],
  ] as const) {
    await searchField(page).fill(query)
    await option(page, first).waitFor()
    await look(page, `search-${name}-1280`, name === 'found', '[data-search]')
  }
  await page.setViewportSize({ width: 360, height: 740 })
  await option(page, /^Albania/).waitFor()
  await look(page, 'search-nothing-360', false, '[data-search]')
})
