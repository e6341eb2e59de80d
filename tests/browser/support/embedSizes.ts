import type { Frame, Page } from 'playwright-core'
import { expect, inject } from 'vitest'
import type { Language } from '../../../src/domain/languages'
import type { ThemeId } from '../../../src/domain/themes'
import { codeOf, type EmbedDraft, firstDraft } from '../../../src/embed/builder/draft'
import { DEFAULT_FILTERS, type Filters } from '../../../src/state/filters'
import { textsIn } from '../../support/allTexts'
import { classesBy } from '../../support/classesBy'
import { realDatasetIn } from '../../support/dataset'
import { mapClasses, waitForFonts } from './atlasPage'
import { atlasFrame, openHostPage } from './hostPages'

/** Sizes of frames on other sites, in px, and the least share of the height that the map has, at rest and with a country. */
export const SIZES = [
  { width: 600, height: 500, atRest: 0.4, withCountry: 0.36 },
  { width: 320, height: 600, atRest: 0.3, withCountry: 0.2 },
] as const

/** How far the page reaches beyond its window, in px. */
const overflow = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement
    return { right: scrollWidth - clientWidth, below: scrollHeight - clientHeight }
  })

/** Expects of the map of a theme that it has its classes and fits frames of every size, at rest and with a country. */
export const expectToFitFrames = async (page: Page, theme: ThemeId): Promise<void> => {
  expect(await mapClasses(page), theme).toEqual(classesBy(theme, theme === 'treaties' ? 'palermo' : ''))
  const fits = async ({ width, height, ...least }: (typeof SIZES)[number], state: keyof typeof least) => {
    await page.setViewportSize({ width, height })
    const message = `${theme}, ${width} px, ${state}`
    await expect.poll(() => overflow(page), { message }).toEqual({ right: 0, below: 0 })
    const mapHeight = async () => (await page.locator('[data-panels]').boundingBox())?.height
    await expect.poll(mapHeight, { message }).toBeGreaterThan(height * least[state])
    expect(
      await page.getByText('What is reported, not how common trafficking is.').isVisible(),
      message,
    ).toBe(true)
  }
  for (const size of SIZES) await fits(size, 'atRest')
  // The map of this size replaces the earlier one; a hidden shape would lose the key.
  const germany = page.locator('svg[data-map] [data-entity="DEU"][role]')
  await germany.waitFor()
  await germany.press('Enter')
  await page.locator('[data-country="DEU"]').waitFor()
  for (const size of SIZES) await fits(size, 'withCountry')
}

/** The code that the builder makes of a draft, in a state of the atlas. */
export const codeFor = (
  draft: Partial<EmbedDraft>,
  filters: Partial<Filters> = {},
  language: Language = 'en',
): string =>
  codeOf(
    { ...firstDraft(draft.kind ?? 'map', language), ...draft },
    {
      site: inject('siteUrl'),
      filters: { ...DEFAULT_FILTERS, ...filters },
      texts: textsIn(language),
      dataset: realDatasetIn(language),
      hasCards: false,
    },
  ).code

/** HTML in a column whose width `setColumn` changes. */
export const inColumn = (html: string, widthPx = 640): string =>
  `<div id="column">${html}</div><style>#column { width: ${widthPx}px }</style>`

export const setColumn = (page: Page, widthPx: number): Promise<void> =>
  page.locator('#column').evaluate((column, px) => {
    column.style.width = `${px}px`
  }, widthPx)

/** Content that a frame cuts off at its edges: whatever scrolls in it, with the px that are out of sight. */
const cutIn = (frame: Frame): Promise<readonly string[]> =>
  frame.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll<HTMLElement>('main, main :not(svg, svg *)')]
      .filter((each) => each === document.documentElement || getComputedStyle(each).overflowY === 'auto')
      .map((each) => [
        each.tagName,
        each.scrollHeight - each.clientHeight,
        each.scrollWidth - each.clientWidth,
      ])
      .filter(([, below, right]) => Number(below) > 0 || Number(right) > 0)
      .map(String),
  )

/** States of the atlas with the longest texts in a frame, or the most of them. */
export const STATES = {
  country: ['RUS', 'BIH', 'XKX', 'GBR', 'SRB', 'ROU'].map((entity) => ({ entity })),
  map: [
    { theme: 'plans', entity: 'BIH' },
    { entity: 'XKX', hasRoutes: true },
    { theme: 'institutions', regions: ['eu-west', 'see'], classes: ['interior', 'justice'] },
    {},
    { theme: 'treaties', instrument: 'opsc', regions: ['see'], on: '2011-06-01' },
    { view: 'routes' },
  ],
} as const satisfies Record<string, readonly Partial<Filters>[]>

/** Expects that the code without a script shows all of the first states in columns of these widths. */
export const expectWhole = async (
  kind: keyof typeof STATES,
  language: Language,
  widths: readonly number[],
  count: number = STATES[kind].length,
): Promise<void> => {
  const states = STATES[kind].slice(0, count)
  const codes = states.map((filters: Partial<Filters>) => codeFor({ kind }, filters, language))
  const page = await openHostPage(inColumn(codes.join('')))
  for (const [index, state] of states.entries()) {
    const holder = page.locator('iframe').nth(index)
    await holder.scrollIntoViewIfNeeded()
    const frame = await atlasFrame(page, index)
    await waitForFonts(frame)
    for (const width of widths) {
      const message = `${JSON.stringify(state)} in a column of ${width} px`
      await setColumn(page, width)
      await expect
        .poll(
          async () => (await frame.evaluate(() => innerWidth)) - ((await holder.boundingBox())?.width ?? 0),
        )
        .toBe(0)
      await expect.poll(() => cutIn(frame), { message }).toEqual([])
      expect((await frame.locator('footer b').first().boundingBox())?.height ?? 0, message).toBeGreaterThan(0)
    }
  }
}
