import type { Page } from 'playwright-core'
import { describe, inject, it } from 'vitest'
import { THEMES } from '../../src/domain/themes'
import { look, openAtlas, useBrowser, waitUntilReady } from './support/atlasPage'

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
  /** It has layouts of its own on a tablet and on a phone; others are one column that is wide or narrow. */
  readonly hasLayouts?: boolean
}

/** In one step for all of them: that a finger or a key opens each is tested elsewhere. */
const openAll = (page: Page, words: string): Promise<void> =>
  page.getByText(words).evaluateAll((summaries) => {
    for (const summary of summaries as HTMLElement[]) summary.click()
  })

const TYPES: readonly PageType[] = [
  { name: 'front', path: '', hasLayouts: true },
  { name: 'treaties', path: 'theme/treaties/' },
  {
    name: 'panel',
    path: '?country=MDA&region=see',
    hasLayouts: true,
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
    hasLayouts: true,
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

/** Narrow pages have the colours of wide ones: a second scheme is looked at there where the layout is another. */
const lookAt = async (
  { name, path, unfold, hasLayouts = false }: PageType,
  sizes: readonly (typeof WIDE)[],
) => {
  const [first = WIDE] = sizes
  const page = await openAtlas(path, { ...first, touch: first === NARROW })
  await unfold?.(page)
  for (const size of sizes) {
    await page.setViewportSize(size)
    await look(page, `${name}-${size.width}`, size === WIDE || hasLayouts)
  }
}

describe('axe finds nothing, light and dark,', () => {
  it.each(TYPES)('on $name, wide and on a tablet', (type) =>
    lookAt(type, type.hasLayouts ? [WIDE, TABLET] : [WIDE]),
  )

  it.each(TYPES)('on $name, narrow', (type) => lookAt(type, [NARROW]))
})

describe('axe finds nothing on the other pages of these types', () => {
  const others = ['country/kosovo/', ...THEMES.map((theme) => `theme/${theme}/`)].filter(
    (path) => !/treaties|patterns/.test(path),
  )
  it('of a country that is none of its own, and of five themes', async () => {
    const page = await openAtlas('', WIDE)
    for (const path of others) {
      await page.goto(new URL(path, inject('siteUrl')).href)
      await waitUntilReady(page)
      // What differs from the types above is words: their colours have been looked at.
      await look(page, path.split('/')[1] ?? '', false)
    }
  })
})
