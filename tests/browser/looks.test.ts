import type { Page } from 'playwright-core'
import { describe, it } from 'vitest'
import { THEMES } from '../../src/domain/themes'
import { look, openAtlas, useBrowser } from './support/atlasPage'

useBrowser()

/** The one place where axe looks at every type of page: wide and narrow, light and dark, once. */
const WIDE = { width: 1280, height: 800 }
const TABLET = { width: 768, height: 1024 }
const NARROW = { width: 360, height: 740 }

interface PageType {
  readonly name: string
  readonly path: string
  /** Opens what is folded and waits for what is fetched without a word, so that axe sees it too. */
  readonly unfold?: (page: Page) => Promise<void>
  /** It has a layout of its own on a tablet; others look there as on a wide page. */
  readonly hasTabletLayout?: true
}

/** In one step for all of them: that a finger or a key opens each is tested elsewhere. */
const openAll = (page: Page, words: string): Promise<void> =>
  page.getByText(words).evaluateAll((summaries) => {
    for (const summary of summaries as HTMLElement[]) summary.click()
  })

const TYPES: readonly PageType[] = [
  { name: 'front', path: '', hasTabletLayout: true },
  { name: 'treaties', path: 'theme/treaties/' },
  {
    name: 'panel',
    path: '?country=MDA&region=see',
    hasTabletLayout: true,
    unfold: async (page) => {
      await page.getByRole('heading', { name: 'Law and policy' }).waitFor()
      await openAll(page, 'where this comes from')
    },
  },
  { name: 'country', path: 'country/moldova/' },
  { name: 'compare', path: 'compare/' },
  { name: 'correct', path: 'correct/?theme=plans&country=MDA' },
  {
    name: 'compare-two',
    path: 'compare/?country=MDA&compare=ROU',
    hasTabletLayout: true,
    unfold: (page) => page.locator('[data-shared="destination"]').waitFor(),
  },
  { name: 'findings', path: 'findings/' },
  {
    name: 'published',
    path: 'published/',
    unfold: (page) => page.getByText('Which countries, about anyone').first().click(),
  },
  {
    name: 'help',
    path: 'help/',
    unfold: (page) => openAll(page, 'Applies in the 27 member states'),
  },
  {
    name: 'methods',
    path: 'methods/',
    unfold: (page) => page.locator('summary', { hasText: 'classes.csv' }).click(),
  },
  { name: 'embed-map', path: 'embed/map/?country=MDA&routes=on' },
  {
    name: 'embed-country',
    path: 'embed/country/?country=MDA',
    unfold: (page) => page.getByText(/From \d+ sources/).waitFor(),
  },
]

const lookAt = async ({ name, path, unfold }: PageType, size: typeof WIDE): Promise<void> => {
  const page = await openAtlas(path, { ...size, touch: size.width < 700 })
  await unfold?.(page)
  await look(page, `${name}-${size.width}`)
}

describe.each([
  { ...WIDE, types: TYPES },
  { ...TABLET, types: TYPES.filter(({ hasTabletLayout }) => hasTabletLayout) },
  { ...NARROW, types: TYPES },
])('at $width px', ({ types, ...size }) => {
  it.each(types)('$name has nothing that axe finds, light and dark', (type) => lookAt(type, size))
})

describe('of the other pages of these types', () => {
  const others = [
    { name: 'country-kosovo', path: 'country/kosovo/' },
    ...THEMES.filter((theme) => theme !== 'treaties' && theme !== 'patterns').map((theme) => ({
      name: theme,
      path: `theme/${theme}/`,
    })),
  ]
  it.each(others)('$name has nothing that axe finds, light and dark', (type) => lookAt(type, WIDE))
})
