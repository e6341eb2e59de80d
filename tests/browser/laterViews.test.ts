import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page, Request } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { useBrowser, usePage, waitUntilReady } from './support/atlasPage'
import { hold } from './support/hold'
import { openShare, shareButton, shareRow } from './support/share'
import { textFaults } from './support/textFaults'

useBrowser()
const open = usePage()

/** The file of the script that a view comes in. */
const scriptOf = (view: string): string => {
  const file = readdirSync(join('dist', 'assets')).find((name) => new RegExp(`^${view}-.*\\.js$`).test(name))
  if (!file) throw new Error(`No script of the build is that of ${view}.`)
  return `assets/${file}`
}

const MOLDOVA = 'svg[data-map] [data-entity="MDA"][role="button"]'

const reported = [/Failed to load/, /404/, /net::ERR/, /requestfailed/i, /dynamically imported/, /MIME type/]

describe('a view that the first page does not need', () => {
  it('is asked for once a reader comes near, and is there when it is wanted: panel, table', async () => {
    const page = await open()
    for (const [view, near, shows] of [
      ['CountryContent', MOLDOVA, '[data-country="MDA"] [data-country-lines]'],
      ['TableView', 'a[data-view="table"]', '[data-entity-row]'],
    ] as const) {
      const script = scriptOf(view)
      const isAskedFor = () =>
        page.evaluate(
          (end) => performance.getEntriesByType('resource').some(({ name }) => name.endsWith(end)),
          script,
        )
      expect(await isAskedFor(), view).toBe(false)
      const onTheirWay = new Set<Request>()
      page.on('request', (request) => onTheirWay.add(request))
      page.on('requestfinished', (request) => onTheirWay.delete(request))
      await page.locator(near).hover()
      await expect.poll(isAskedFor).toBe(true)
      await expect.poll(() => onTheirWay.size).toBe(0)
      // By then what has come has been read too.
      await page.evaluate(
        () => new Promise((resolve) => requestIdleCallback(() => requestIdleCallback(resolve))),
      )
      const said = await page.locator(near).evaluate(async (element) => {
        element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
        // Until the page is drawn: whatever is drawn then, a reader sees.
        await new Promise(requestAnimationFrame)
        return document.querySelector('[data-later]')?.textContent
      })
      expect(said, view).toBeUndefined()
      await page.locator(shows).first().waitFor()
    }
  })

  it('is asked for with all that it needs at once, and is not shown before its styles are there: table', async () => {
    const page = await open()
    const answered: string[] = []
    page.on('response', (response) => answered.push(response.url().split('/').at(-1) ?? ''))
    const isAnswered = (name: RegExp) => () => answered.some((file) => name.test(file))
    const sendScript = await hold(page, /TableView-[^/]*\.js$/)
    const sendStyles = await hold(page, /TableView-[^/]*\.css$/)
    await page.getByRole('navigation', { name: 'View' }).getByRole('link', { name: 'Table' }).click()
    await expect.poll(isAnswered(/^rows-.*js$/)).toBe(true)
    sendScript()
    await expect.poll(isAnswered(/^TableView-.*js$/)).toBe(true)
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
    expect(await page.locator('[data-entity-row]').count()).toBe(0)
    sendStyles()
    await page.locator('[data-entity-row]').first().waitFor()
  })
})

const write = async (page: Page) => {
  await page.getByRole('combobox', { name: /^Search/ }).fill('mold')
  return page.getByRole('alert')
}
const list = async (page: Page) => {
  await page.locator(MOLDOVA).press('?')
  return page.getByRole('alert')
}
const take = async (page: Page) => {
  await shareButton(page).click()
  return shareButton(page).locator('..')
}
const draw = async (page: Page) => {
  await openShare(page)
  await shareRow(page, 'Picture').getByRole('button', { name: 'Make a picture' }).click()
  return page.getByRole('dialog')
}

/** The answer of a server in a file's place: nothing, or a page that asks who is there. */
const MISSING = { status: 404, body: '' }
const SIGN_IN = { contentType: 'text/html', body: '<p>Sign in</p>' }

it('what a press opens says that it did not come, and is asked for with a new page that keeps the state', async () => {
  const page = await open('?theme=plans', { expectedProblems: reported })
  for (const [script, answer, bring] of [
    ['searchParts', MISSING, write],
    ['KeysDialog', SIGN_IN, list],
    ['PicturePane', SIGN_IN, draw],
    ['ShareDialog', MISSING, take],
  ] as const) {
    await page.route(`**/${scriptOf(script)}`, (route) => route.fulfill(answer))
    const place = await bring(page)
    const retry = place.getByRole('button', { name: 'Try again' })
    await Promise.all([page.waitForEvent('load'), retry.click()])
    await waitUntilReady(page)
    await expect.poll(() => new URL(page.url()).search, { message: script }).toBe('?theme=plans')
    await page.getByRole('heading', { level: 1, name: /National Action Plan/ }).waitFor()
  }
})

const isZoomed = (page: Page) => page.getByRole('button', { name: 'Whole map' })
const isTold = (page: Page) => page.locator('[id$="-map-focus"]:not(:empty)')

it.each([
  ['zoom', 'zoomer', '+', 'Zoom did not load.', isZoomed],
  ['the words on a country', 'describe', 'Tab', 'Some details on countries did not load.', isTold],
] as const)(
  'what a map brings when it is wanted says that it did not come, leaves the map at work, and comes with a new page of the same state: %s',
  async (_, script, key, words, shows) => {
    const page = await open('?theme=plans&country=MDA', { expectedProblems: reported })
    let isRefused = true
    await page.route(`**/${scriptOf(script)}`, (route) => (isRefused ? route.abort() : route.continue()))
    const press = async () => {
      await page.locator(MOLDOVA).waitFor()
      await page.locator(MOLDOVA).press(key)
      await page.locator(MOLDOVA).focus()
    }
    await press()
    const notice = page.getByRole('alert').filter({ hasText: words })
    await notice.waitFor()
    await expect.poll(() => textFaults(page)).toEqual([])
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => !url.search.includes('MDA'))
    const { search } = new URL(page.url())
    isRefused = false
    await Promise.all([page.waitForEvent('load'), notice.getByRole('button', { name: 'Try again' }).click()])
    await waitUntilReady(page)
    expect(new URL(page.url()).search).toBe(search)
    await press()
    await shows(page).waitFor({ state: 'attached' })
    await notice.waitFor({ state: 'detached' })
  },
)
