import { describe, expect, it } from 'vitest'
import { openAtlas, showState, useBrowser, waitForFonts } from './support/atlasPage'
import { namesSeen } from './support/nameFaults'

useBrowser()

/** Windows, with the least number of names, and of names and letters, that their maps have. */
const WINDOWS = [
  [320, 568, 8, 18],
  [390, 844, 15, 30],
  [768, 1024, 20, 34],
  [1024, 768, 20, 34],
  [1280, 800, 24, 40],
  [1366, 768, 22, 36],
  [1440, 900, 26, 42],
] as const

it.each(WINDOWS)(
  'at %i × %i each name is in its country or at its own coast',
  async (width, height, names, all) => {
    const page = await openAtlas('', { width, height, touch: width < 500 })
    await waitForFonts(page)
    const seen = await namesSeen(page)
    expect(seen.faults).toEqual([])
    expect(seen.names).toBeGreaterThanOrEqual(names)
    expect(seen.names + seen.letters).toBeGreaterThanOrEqual(all)
  },
)

describe('what a reader does to the map', () => {
  it.each([
    ['?region=see', 11],
    ['?region=cis', 10],
    ['?eu=2007', 20],
    ['?class=origin', 6],
  ] as const)('after %s the shown countries are named first, each in its place', async (query, least) => {
    const page = await openAtlas()
    await showState(page, query)
    await page
      .locator('svg[data-map] [data-names] text:not([data-from])')
      .first()
      .waitFor({ state: 'attached' })
    const shown = () =>
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
    await expect.poll(shown).toBeGreaterThanOrEqual(least)
    await expect.poll(async () => (await namesSeen(page)).faults).toEqual([])
  })

  it('a chosen country has no other name than on the whole map, and none where it has no room', async () => {
    const page = await openAtlas()
    for (const code of ['BIH', 'MDA', 'ARM', 'HUN', 'FRA']) {
      await showState(page, `?country=${code}`)
      await page.locator(`[data-country="${code}"]`).waitFor()
      expect((await namesSeen(page)).faults, code).toEqual([])
    }
  })

  it('a name moves into its shape where zoom makes room for it', async () => {
    const page = await openAtlas('?country=GRC')
    const greece = page.locator('[data-names] text[data-name="GRC"]:visible')
    await expect.poll(() => greece.count()).toBe(1)
    expect(await greece.getAttribute('data-inside')).toBe(null)
    for (let times = 0; times < 3; times++) await page.getByRole('button', { name: 'Zoom in' }).click()
    await expect.poll(() => greece.getAttribute('data-inside')).toBe('')
    await expect.poll(async () => (await namesSeen(page)).faults).toEqual([])
  })
})

it.each([
  [300, 500],
  [480, 420],
  [640, 480],
])('an embed of South-Eastern Europe of %i × %i px names each in its place', async (width, height) => {
  const page = await openAtlas('embed/map/?region=see', { width, height })
  await page
    .locator('svg[data-map] [data-names] text:not([data-from])')
    .first()
    .waitFor({ state: 'attached' })
  await expect.poll(async () => (await namesSeen(page)).faults).toEqual([])
})
