import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { THEMES } from '../../src/domain/themes'
import { look, openAtlas, useBrowser, waitUntilReady } from './support/atlasPage'
import { waitUntilWhole } from './support/look'
import { textFaults } from './support/textFaults'

useBrowser()

/** The one place where axe looks at every type of page, and where every type is read in small windows and large fonts. */
const WIDE = { width: 1280, height: 800 }
const TABLET = { width: 768, height: 1024 }
const NARROW = { width: 360, height: 740 }

interface PageType {
  readonly name: string
  readonly path: string
  /** Opens what is folded and waits for what is loaded without a message, so that axe sees it too. */
  readonly unfold?: (page: Page) => Promise<void>
  /** It has layouts of its own on a tablet and on a phone; others are one column that is wide or narrow. */
  readonly hasLayouts?: boolean
}

/** In one step for all of them: that a finger or a key opens each is tested elsewhere. */
const openAll = (page: Page, words: string): Promise<void> =>
  page.getByText(words).evaluateAll((summaries) => {
    for (const summary of summaries as HTMLElement[]) summary.click()
  })

/** A page of each type there is, with and without a state in its link. */
const TYPES: readonly PageType[] = [
  { name: 'front', path: '', hasLayouts: true },
  {
    name: 'panel',
    path: '?country=MDA&region=see',
    hasLayouts: true,
    unfold: async (page) => {
      await page.getByRole('heading', { name: 'Law and policy' }).waitFor()
      await openAll(page, 'where this comes from')
    },
  },
  { name: 'table', path: '?view=table' },
  { name: 'routes', path: '?view=routes&country=MDA' },
  { name: 'treaties', path: 'theme/treaties/' },
  { name: 'grid', path: 'theme/treaties/?view=grid' },
  { name: 'country', path: 'country/moldova/' },
  { name: 'country-with-a-footnote', path: 'country/kosovo/' },
  { name: 'compare', path: 'compare/', hasLayouts: true },
  {
    name: 'compare-two',
    path: 'compare/?country=MDA&compare=ROU',
    unfold: (page) => page.locator('[data-shared="destination"]').waitFor(),
  },
  { name: 'compare-four', path: 'compare/?country=MDA&compare=ROU&and=BGR,UKR', hasLayouts: true },
  { name: 'correct', path: 'correct/' },
  { name: 'correct-a-value', path: 'correct/?theme=plans&country=MDA' },
  { name: 'changes', path: 'changes/' },
  { name: 'how-to-read', path: 'how-to-read/' },
  { name: 'accessibility', path: 'accessibility/' },
  {
    name: 'findings',
    path: 'findings/',
    unfold: (page) => page.getByRole('button', { name: 'Open all sections' }).click(),
  },
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
  { name: 'embed-choice', path: 'embed/country/' },
  {
    name: 'embed-country',
    path: 'embed/country/?country=MDA',
    unfold: (page) => page.getByText(/From \d+ sources/).waitFor(),
  },
  { name: 'embed-pair', path: 'embed/compare/?country=MDA&compare=ROU' },
]

/** Windows in which every page is to be read, and the size of its root font: as it comes, and twice as large. */
const READ_AT = [
  { width: 320, height: 640, fontSize: '16px' },
  { width: 360, height: 740, fontSize: '32px' },
  { width: 1280, height: 800, fontSize: '32px' },
] as const

it.each(TYPES)(
  'the page “$name” in a sub-folder of a host: axe finds nothing, light and dark, and all can be read at 320 px and in a font twice as large',
  async ({ name, path, unfold, hasLayouts = false }) => {
    const page = await openAtlas(new URL(path, inject('folderUrl')).href)
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
    await waitUntilWhole(page)
    for (const { width, height, fontSize } of READ_AT) {
      // In this order: Firefox asks a container anew for its width in letters only when it is resized.
      await page.evaluate((size) => document.documentElement.style.setProperty('font-size', size), fontSize)
      await page.setViewportSize({ width, height })
      await expect.poll(() => textFaults(page), { message: `${width} px, ${fontSize}` }).toEqual([])
    }
    await page.evaluate(() => document.documentElement.style.removeProperty('font-size'))
    await page.setViewportSize(WIDE)
    await unfold?.(page)
    await look(page, `${name}-${WIDE.width}`)
    if (!hasLayouts) return
    await page.setViewportSize(TABLET)
    await look(page, `${name}-${TABLET.width}`)
  },
)

describe('axe finds nothing', () => {
  it.each(TYPES.filter(({ hasLayouts }) => hasLayouts))(
    'on a phone, on the page “$name”, light and dark',
    async ({ name, path, unfold }) => {
      const page = await openAtlas(path, { ...NARROW, touch: true })
      await unfold?.(page)
      await look(page, `${name}-${NARROW.width}`, true)
    },
  )

  it('on the pages of the other themes', async () => {
    const page = await openAtlas('theme/plans/', WIDE)
    for (const theme of THEMES.filter((id) => !['patterns', 'treaties', 'plans'].includes(id))) {
      await page.goto(new URL(`theme/${theme}/`, inject('siteUrl')).href)
      await waitUntilReady(page)
      // What differs from the types above is words: their colours have been looked at.
      await look(page, theme, false)
    }
  })
})
