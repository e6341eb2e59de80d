import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { THEMES } from '../../src/domain/themes'
import { keepScreenshot, openAtlas, runAxe, useBrowser } from './support/atlasPage'
import { reachBeyond } from './support/reachBeyond'

useBrowser()

/** The one place where axe looks at every type of page: each width, each scheme, once. */
const WIDTHS = [
  { width: 1280, height: 800 },
  { width: 768, height: 1024 },
  { width: 360, height: 740 },
]
const SCHEMES = ['light', 'dark'] as const

interface PageType {
  readonly name: string
  readonly path: string
  /** Opens what is folded, so that axe sees it too. */
  readonly unfold?: (page: Page) => Promise<void>
}

const openAll = async (page: Page, words: string): Promise<void> => {
  for (const summary of await page.getByText(words).all()) await summary.click()
}

const TYPES: readonly PageType[] = [
  { name: 'front', path: '' },
  { name: 'treaties', path: 'theme/treaties/' },
  {
    name: 'panel',
    path: '?country=MDA&region=see',
    unfold: async (page) => {
      await page.getByRole('heading', { name: 'Law and policy' }).waitFor()
      await openAll(page, 'where this comes from')
    },
  },
  { name: 'country', path: 'country/moldova/' },
  { name: 'compare', path: 'compare/' },
  {
    name: 'compare-two',
    path: 'compare/?country=MDA&compare=ROU',
    unfold: (page) => page.locator('[data-shared="destination"]').waitFor(),
  },
  { name: 'findings', path: 'findings/' },
  {
    name: 'published',
    path: 'published/',
    unfold: (page) => page.getByText('Which countries, about anyone').first().click(),
  },
  {
    name: 'methods',
    path: 'methods/',
    unfold: (page) => page.locator('summary', { hasText: 'classes.csv' }).click(),
  },
  { name: 'embed-map', path: 'embed/map/?country=MDA&routes=on' },
  { name: 'embed-country', path: 'embed/country/?country=MDA' },
]

/** Both schemes on one page: a change of scheme changes colours and nothing else. */
const look = async ({ name, path, unfold }: PageType, size: (typeof WIDTHS)[number]): Promise<void> => {
  const page = await openAtlas(path, { ...size, touch: size.width < 700 })
  await unfold?.(page)
  expect(await reachBeyond(page), 'reaches beyond the window').toBe(null)
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme })
    expect(await runAxe(page), colorScheme).toEqual([])
    await keepScreenshot(page, `${name}-${size.width}-${colorScheme}`, { fullPage: colorScheme === 'light' })
  }
}

describe.each(WIDTHS)('at $width px', (size) => {
  it.each(TYPES)('$name has nothing that axe finds, light and dark', (type) => look(type, size))
})

describe('of the other pages of these types', () => {
  const others = [
    { name: 'country-kosovo', path: 'country/kosovo/' },
    ...THEMES.filter((theme) => theme !== 'treaties' && theme !== 'patterns').map((theme) => ({
      name: theme,
      path: `theme/${theme}/`,
    })),
  ]
  it.each(others)('$name has nothing that axe finds, light and dark', (type) =>
    look(type, { width: 1280, height: 800 }),
  )
})
