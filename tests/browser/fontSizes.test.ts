import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openAtlas, useBrowser } from './support/atlasPage'

useBrowser()

/** Least sizes on the screen, in px. */
const LEAST = { names: 12, lenses: 11 }

/** A text in a drawing, and its size on the screen in px: a drawing is scaled to its place. */
interface Text {
  readonly words: string
  readonly px: number
  readonly isInLens: boolean
}

const textsIn = (page: Page, drawings: string): Promise<Text[]> =>
  page.locator(`:is(${drawings}) text`).evaluateAll((texts) =>
    (texts as SVGTextElement[])
      .filter((text) => text.getClientRects().length > 0)
      .map((text) => ({
        words: text.textContent,
        px: Number.parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.a ?? 0),
        isInLens: text.closest('[data-lens]') !== null,
      })),
  )

/** Texts that are too small, with their sizes. */
const tooSmall = (texts: readonly Text[]): string[] =>
  texts
    .filter(({ px, isInLens }) => px < (isInLens ? LEAST.lenses : LEAST.names) - 0.01)
    .map(({ words, px }) => `${words}: ${px.toFixed(2)} px`)

describe('names on the map', () => {
  it.each([
    [320, 640, 5],
    [360, 740, 8],
    [390, 844, 8],
    [430, 932, 8],
    [600, 900, 10],
    [768, 1024, 15],
    [844, 390, 3],
    [1024, 768, 25],
    [1280, 800, 20],
    [1440, 900, 25],
    [1920, 1080, 30],
  ])('are no smaller than 12 px, and 11 px in lenses, at %i × %i', async (width, height, least) => {
    const page = await openAtlas('?country=DEU', { width, height })
    await page.locator('[data-chosen-name="DEU"]').first().waitFor({ state: 'attached' })
    const texts = await textsIn(page, '[data-map]')
    expect(texts.length).toBeGreaterThan(least)
    expect(tooSmall(texts)).toEqual([])
  })

  it.each([
    [600, 500],
    [480, 400],
    [320, 480],
    [280, 420],
  ])('are no smaller in an embed of %i × %i, nor is any other text', async (width, height) => {
    const page = await openAtlas('embed/map/?country=DEU', { width, height })
    expect(tooSmall(await textsIn(page, '[data-map]'))).toEqual([])
    expect(await smallWords(page)).toEqual([])
  })
})

/** Words of the page outside drawings that are smaller than 12 px. */
const smallWords = (page: Page): Promise<string[]> =>
  page.locator('main').evaluate((main) =>
    [...main.querySelectorAll('*')]
      .filter((element) => element.closest('svg, .visuallyHidden') === null)
      .filter((element) =>
        [...element.childNodes].some(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim()),
      )
      .filter((element) => Number.parseFloat(getComputedStyle(element).fontSize) < 12)
      .map((element) => element.textContent),
  )

it.each([
  ['embed/country/moldova/', 600],
  ['embed/country/moldova/', 320],
  ['country/moldova/', 1280],
  ['country/moldova/', 640],
  ['country/moldova/', 430],
  ['country/moldova/', 320],
  ['compare/?country=ALB&compare=SRB', 1280],
  ['compare/?country=ALB&compare=SRB', 320],
  ['compare/', 640],
  ['findings/', 1280],
  ['findings/', 560],
  ['how-to-read/', 560],
  ['how-to-read/', 320],
])('words in the drawings of %s are no smaller than 12 px at %i px', async (path, width) => {
  const page = await openAtlas(path, { width })
  const texts = await textsIn(page, 'main svg')
  expect(texts.length).toBeGreaterThan(0)
  expect(tooSmall(texts)).toEqual([])
  expect(await smallWords(page)).toEqual([])
})
