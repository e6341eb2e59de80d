import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { useBrowser, usePage } from './support/atlasPage'

useBrowser()
const open = usePage()

/** Least sizes on the screen, in px: a name that has no room for 12 may have 11, and 10 in the panel that shows a part larger. */
const LEAST = { names: 11, panelNames: 10, words: 12 }

/** A text in a drawing, and its size on the screen in px: a drawing is scaled to its place. */
interface Text {
  readonly words: string
  readonly px: number
  readonly kind: keyof typeof LEAST
}

const textsIn = (page: Page, drawings: string): Promise<Text[]> =>
  page.locator(`:is(${drawings}) text`).evaluateAll((texts) =>
    (texts as SVGTextElement[])
      .filter((text) => text.getClientRects().length > 0)
      .map((text) => ({
        words: text.textContent,
        px: Number.parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.a ?? 0),
        kind: !text.hasAttribute('data-name')
          ? 'words'
          : text.closest('[data-frame="balkans-panel"]')
            ? 'panelNames'
            : 'names',
      })),
  )

/** Texts that are too small, with their sizes. */
const tooSmall = (texts: readonly Text[]): string[] =>
  texts
    .filter(({ px, kind }) => px < LEAST[kind] - 0.01)
    .map(({ words, px }) => `${words}: ${px.toFixed(2)} px`)

/** Words of the page outside drawings that are smaller than 12 px. */
const smallWords = (page: Page): Promise<string[]> =>
  page.locator('main').evaluate((main) =>
    [...main.querySelectorAll('*')]
      .filter((element) => element.closest('svg, .visuallyHidden') === null)
      .filter((element) => element.getClientRects().length > 0)
      .filter((element) =>
        [...element.childNodes].some(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim()),
      )
      .filter((element) => Number.parseFloat(getComputedStyle(element).fontSize) < 12)
      .map((element) => element.textContent),
  )

/** Windows, and the number of names that a map has in them at least. */
const WINDOWS = [
  [320, 640, 4],
  [360, 740, 8],
  [390, 844, 8],
  [600, 900, 10],
  [700, 1000, 10],
  [768, 1024, 12],
  // A phone on its side has no room for names above the clock.
  [844, 390, -1],
  [1024, 768, 9],
  [1280, 800, 20],
  [1920, 1080, 30],
] as const

const EMBEDS = [
  [600, 500],
  [480, 400],
  [320, 480],
  [280, 420],
] as const

it('names on the map are no smaller than 11 px in ten windows, and 10 px in its panel', async () => {
  const page = await open('?country=DEU')
  await page.locator('[data-country="DEU"]').waitFor()
  for (const [width, height, least] of WINDOWS) {
    await page.setViewportSize({ width, height })
    const window = `${width} × ${height}`
    await expect
      .poll(async () => (await textsIn(page, '[data-map]')).length, { message: window })
      .toBeGreaterThan(least)
    await expect
      .poll(async () => tooSmall(await textsIn(page, '[data-map]')), { message: window })
      .toEqual([])
  }
})

it('names on the map of an embed are no smaller, nor is any other text', async () => {
  const page = await open('embed/map/?country=DEU')
  for (const [width, height] of EMBEDS) {
    await page.setViewportSize({ width, height })
    const window = `${width} × ${height}`
    await expect
      .poll(async () => tooSmall(await textsIn(page, '[data-map]')), { message: window })
      .toEqual([])
    expect(await smallWords(page), window).toEqual([])
  }
})

it.each([
  ['country/moldova/', [1280, 640, 430, 320]],
  ['compare/?country=ALB&compare=SRB', [1280, 320]],
  ['how-to-read/', [560, 320]],
] as const)('words in the drawings of %s are no smaller than 12 px', async (path, widths) => {
  const page = await open(path)
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 })
    await expect
      .poll(async () => (await textsIn(page, 'main svg')).length, { message: `${width} px` })
      .toBeGreaterThan(0)
    await expect
      .poll(async () => tooSmall(await textsIn(page, 'main svg')), { message: `${width} px` })
      .toEqual([])
    expect(await smallWords(page), `${width} px`).toEqual([])
  }
})
