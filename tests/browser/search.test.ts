import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { breakFile, goTo, look, openAtlas, runAxe, useBrowser, usePage } from './support/atlasPage'
import { searchField } from './support/controls'
import { hold } from './support/hold'
import { focused } from './support/keyboard'

useBrowser()
const open = usePage()

const option = (page: Page, name: RegExp) => page.getByRole('option', { name }).first()
const active = (page: Page) => page.locator('[role="option"][aria-selected="true"]')

/** Looks for something with the keyboard alone, and opens the first result once it is the one that is meant. */
const find = async (page: Page, query: string, name: RegExp) => {
  await page.keyboard.press('/')
  await page.keyboard.insertText(query)
  await active(page).filter({ hasText: name }).waitFor()
  await page.keyboard.press('Enter')
}

/** Where the search leads is what is tested here; that page need not be whole, but the browser must be done with the one before. */
const arrivesAt = (page: Page, address: RegExp) => page.waitForURL(address, { waitUntil: 'domcontentloaded' })

/** One of each kind of name; that every name, spelling and mistake is found is a unit test of the search. */
const COUNTRIES = [
  ['Turkey', 'TUR', /^Türkiye.*name in the study/],
  ['Germny', 'DEU', /^Germany/],
  ['საქართველო', 'GEO', /^Georgia.*in Georgian/],
] as const

const ANSWERS = [
  ['C182', { theme: 'treaties', instrument: 'ilo-c182' }, /^ILO 182/],
  ['routes', { view: 'routes' }, /^Routes/],
  ['forced mariage', { theme: 'definitions', sub: 'forced-marriage' }, /^Forced marriage/],
] as const

describe('a search by the keyboard alone', () => {
  it('opens the right country and asks the right question, one after the other', async () => {
    const page = await open()
    for (const [query, code, name] of COUNTRIES) {
      await find(page, query, name)
      const panel = page.locator(`[data-country="${code}"]`)
      await panel.and(focused(page)).waitFor()
      await page.waitForURL((url) => url.searchParams.get('country') === code)
      await page.keyboard.press('Escape')
      await panel.waitFor({ state: 'detached' })
    }
    // Nothing that it puts in the page is what the policy forbids.
    expect(await page.locator('[data-search] [style], body style').count()).toBe(0)
    for (const [query, params, name] of ANSWERS) {
      await find(page, query, name)
      await page.waitForURL(({ searchParams }) =>
        Object.entries(params).every(([key, value]) => searchParams.get(key) === value),
      )
      await expect.poll(() => searchField(page).inputValue()).toBe('')
    }
    await page.getByRole('heading', { level: 1, name: /forced marriage/ }).waitFor()
  })

  it('leads from other pages to countries, comparisons and what the study says', async () => {
    const page = await open('compare/')
    await find(page, 'moldov', /^Moldova/)
    await arrivesAt(page, /\/country\/moldova\/$/)
    await goTo(page, 'country/albania/')
    await page.keyboard.press('/')
    await page.keyboard.insertText('kosov')
    await page.getByRole('option', { name: /^Compare Albania with Kosovo/ }).click()
    await arrivesAt(page, /\/compare\/\?country=ALB&compare=XKX$/)
    await goTo(page, '')
    await find(page, 'guardian', /guardian/i)
    await arrivesAt(page, /\/findings\/#[a-z0-9-]+$/)
  })

  it.each(['', 'help/'])(
    'fetches nothing before a reader turns to it, and heeds Escape before it answers, on "%s"',
    async (path) => {
      const page = await open(path)
      const asked = () =>
        page.evaluate(() =>
          performance
            .getEntriesByType('resource')
            .map(({ name }) => name)
            .filter((name) => /names\.json|searchParts/.test(name)),
        )
      expect(await asked()).toEqual([])
      const arrive = await hold(page, '**/assets/searchParts-*.js')
      await page.keyboard.press('/')
      await page.keyboard.insertText('roman')
      await page.keyboard.press('Escape')
      await expect.poll(() => searchField(page).inputValue()).toBe('')
      await page.keyboard.press('Escape')
      await expect.poll(() => searchField(page).and(focused(page)).count()).toBe(0)
      arrive()
      await page.locator('[data-search-slot] [aria-controls]').waitFor()
      await page.keyboard.press('/')
      await page.keyboard.insertText('roman')
      await option(page, /^Romania/).waitFor()
      expect(await searchField(page).inputValue()).toBe('roman')
      if (path !== '') expect(await runAxe(page, { within: 'header' })).toEqual([])
      await page.keyboard.press('Enter')
      await arrivesAt(page, path === '' ? /country=ROU/ : /romania/)
    },
  )

  it('offers all countries where nothing is found, and keeps the reader’s place among them when the names arrive late', async () => {
    const page = await open()
    const send = await hold(page, '**/data/names.json')
    await page.keyboard.press('/')
    await page.keyboard.insertText('Istanbul')
    await page.getByText('Nothing found for “Istanbul”.').first().waitFor()
    await page.keyboard.press('End')
    await active(page).filter({ hasText: 'Uzbekistan' }).waitFor()
    const arrived = page.waitForResponse('**/data/names.json')
    send()
    await (await arrived).finished()
    // Two frames on, the names have reached the list.
    await page.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn(null)))),
    )
    expect(await active(page).textContent()).toContain('Uzbekistan')
    await page.keyboard.press('Enter')
    await page.locator('[data-country="UZB"]').waitFor()
  })
})

it.each([
  ['', /^Serbia/, 'serbi', /country=SRB/],
  ['data/', /^Georgia/, 'geor', /\/country\/georgia\/$/],
] as const)(
  'is a button on phones that opens over the header: "%s"',
  async (path, name, letters, address) => {
    const page = await openAtlas(path, { width: 320, height: 640, touch: true })
    await expect.poll(async () => (await searchField(page).boundingBox())?.width).toBeLessThanOrEqual(44)
    await searchField(page).tap()
    // The focus follows the tap: letters typed before it would be lost.
    await searchField(page).and(focused(page)).waitFor()
    await page.keyboard.type(letters)
    await option(page, name).waitFor()
    // No finger is there within a frame of the list, before what tells a tap on it from one elsewhere.
    await page.evaluate(
      () =>
        new Promise((painted) =>
          requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(painted))),
        ),
    )
    await option(page, name).tap()
    await arrivesAt(page, address)
  },
)

it('says that it did not load, and asks again when a reader comes back to it', async () => {
  const address = `${breakFile(inject('brokenUrl'), 'missing', 'data/atlas.json')}help/`
  const page = await open(address, { expectedProblems: [/404/] })
  await searchField(page).focus()
  await page.getByRole('alert').filter({ hasText: 'Search did not load' }).waitFor()
  await page.route('**/data/atlas.json', (route) =>
    route.fulfill({ path: 'dist/data/atlas.json', contentType: 'application/json' }),
  )
  await searchField(page).blur()
  await searchField(page).focus()
  await page.keyboard.insertText('roman')
  await page
    .getByRole('listbox')
    .getByRole('option', { name: /^Romania/ })
    .waitFor()
  await page.getByRole('alert').waitFor({ state: 'hidden' })
})

it('has nothing in the open list that axe finds, light and dark, wide and narrow', async () => {
  const page = await open()
  await searchField(page).fill('serb')
  await option(page, /^Serbia/).waitFor()
  await look(page, 'search-found-1280', true, '[data-search]')
  await page.setViewportSize({ width: 360, height: 740 })
  await searchField(page).fill('qqq')
  await option(page, /^Albania/).waitFor()
  await look(page, 'search-nothing-360', false, '[data-search]')
})
