import { expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { openAtlas, showState, useBrowser, usePage, waitForFonts } from './support/atlasPage'
import { namesSeen } from './support/nameFaults'

useBrowser()
const open = usePage()

// In every language and width, zoomed too, by the widths of letters, names are held by tests/unit/map/geometry/names.test.ts.

const expectInPlace = (page: Page, message: string) =>
  expect.poll(async () => (await namesSeen(page)).faults, { message }).toEqual([])

/** How many of the countries that filters leave on the map have a name or letters on it. */
const namedOfShown = (page: Page) =>
  page
    .locator('svg[data-map]')
    .first()
    .evaluate((svg) => {
      const codes = [...svg.querySelectorAll('[data-zoomed] [data-shown="true"]')].map((shape) =>
        shape.getAttribute('data-entity'),
      )
      return [...svg.querySelectorAll('[data-names] text')].filter((text) =>
        codes.includes(text.getAttribute('data-name')),
      ).length
    })

/** Windows, with the least number of names, and of names and letters, that their maps have. */
it.each([
  ['', 320, 568, 8, 18],
  ['', 768, 1024, 20, 34],
  ['', 1440, 900, 26, 42],
  ['ru/', 1280, 800, 20, 34],
] as const)(
  'on /%s at %i × %i each name is in its country or over the sea',
  async (path, width, height, names, all) => {
    const isPhone = width < 500
    const page = await (isPhone
      ? openAtlas(path, { width, height, touch: true })
      : open(path, { width, height }))
    await waitForFonts(page)
    await expectInPlace(page, 'as it opens')
    const seen = await namesSeen(page)
    expect(seen.names).toBeGreaterThanOrEqual(names)
    expect(seen.names + seen.letters).toBeGreaterThanOrEqual(all)
  },
)

it('countries that a filter shows are named first, a chosen one as before, and more where zoom makes room, each in its place', async () => {
  const page = await open()
  for (const [query, least] of [
    ['?region=see', 11],
    ['?class=origin', 6],
  ] as const) {
    await showState(page, query)
    await page.locator('[data-names] text:not([data-from])').first().waitFor({ state: 'attached' })
    await expect.poll(() => namedOfShown(page), { message: query }).toBeGreaterThanOrEqual(least)
    await expectInPlace(page, query)
  }
  for (const code of ['BIH', 'GRC']) {
    await showState(page, `?country=${code}`)
    await page.locator(`[data-country="${code}"]`).waitFor()
    await expectInPlace(page, code)
  }
  const greece = page.locator('[data-names] text[data-name="GRC"]:visible')
  await expect.poll(() => greece.count()).toBe(1)
  expect(await greece.getAttribute('data-inside')).toBe(null)
  for (let times = 0; times < 3; times++) await page.getByRole('button', { name: 'Zoom in' }).click()
  await expect.poll(() => greece.getAttribute('data-inside')).toBe('')
  await expectInPlace(page, 'enlarged')
})

it('an embed of South-Eastern Europe of 300 × 500 px names each in its place', async () => {
  const page = await open('embed/map/?region=see', { width: 300, height: 500 })
  await page.locator('[data-names] text:not([data-from])').first().waitFor({ state: 'attached' })
  await expectInPlace(page, 'embed')
})
