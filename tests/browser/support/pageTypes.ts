import type { Page } from 'playwright-core'
import { expect, inject } from 'vitest'
import { THEMES } from '../../../src/domain/themes'
import type { openAtlas } from './atlasPage'
import { look, waitUntilWhole } from './look'
import { runAxeOnLayout } from './runAxe'
import { textFaults } from './textFaults'

/** A type of page, by one of its pages. */
export interface PageType {
  readonly name: string
  readonly path: string
  /** Opens what is folded and waits for what is loaded without a message, so that axe sees it too. */
  readonly unfold?: (page: Page) => Promise<void>
  /** It has layouts of its own on a tablet and on a phone; others are one column that is wide or narrow. */
  readonly hasLayouts?: boolean
}

/** In one step for all of them: that a finger or a key opens each is tested elsewhere. */
const openAll = async (page: Page, words: string | RegExp): Promise<void> => {
  await page.getByText(words).first().waitFor({ state: 'attached' })
  await page.getByText(words).evaluateAll((summaries) => {
    for (const summary of summaries as HTMLElement[]) summary.click()
  })
}

/** A page of each type there is, with and without a state in its link. */
export const PAGE_TYPES: readonly PageType[] = [
  { name: 'front', path: '', hasLayouts: true },
  {
    name: 'panel',
    path: '?country=MDA&region=see',
    hasLayouts: true,
    unfold: async (page) => {
      await page.locator('[data-country-lines]').waitFor()
      await openAll(page, 'source and rule')
    },
  },
  { name: 'table', path: '?view=table' },
  { name: 'routes', path: '?view=routes&country=MDA' },
  ...THEMES.map((theme) => ({ name: theme, path: `theme/${theme}/` })),
  { name: 'grid', path: 'theme/treaties/?view=grid' },
  {
    name: 'country',
    path: 'country/moldova/',
    unfold: (page) => page.getByText('Everything about Moldova').click(),
  },
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
  { name: 'how-to-read', path: 'how-to-read/' },
  { name: 'accessibility', path: 'accessibility/' },
  { name: 'lesson', path: 'lesson/' },
  { name: 'worksheets', path: 'lesson/worksheets/' },
  {
    name: 'findings',
    path: 'findings/',
    unfold: (page) => page.getByRole('button', { name: 'Open all', exact: true }).click(),
  },
  {
    name: 'about',
    path: 'about/',
    unfold: (page) => openAll(page, 'What “Leave this site” does'),
  },
  {
    name: 'help',
    path: 'help/',
    unfold: async (page) => {
      await page.getByRole('combobox', { name: 'Where are you?' }).selectOption('Moldova')
      await page.getByRole('region', { name: 'Moldova' }).getByText('Documents that give').click()
    },
  },
  { name: 'law', path: 'law/?read=MDA&read=ROU', hasLayouts: true },
  {
    name: 'data',
    path: 'data/',
    unfold: (page) => page.locator('summary', { hasText: 'classes.csv' }).click(),
  },
  { name: 'sources', path: 'data/sources/', unfold: (page) => openAll(page, 'read individually') },
  { name: 'rules', path: 'data/rules/' },
  { name: 'missing', path: 'data/missing/', unfold: (page) => openAll(page, 'What would fill each gap') },
  { name: 'conflicts', path: 'data/conflicts/', unfold: (page) => openAll(page, 'Releases of UNODC') },
  { name: 'changes', path: 'data/changes/', unfold: (page) => openAll(page, 'changed values') },
  { name: 'embed-map', path: 'embed/map/?country=MDA&routes=on' },
  { name: 'embed-choice', path: 'embed/country/' },
  {
    name: 'embed-country',
    path: 'embed/country/?country=MDA',
    unfold: (page) => page.getByText(/From \d+ sources/).waitFor(),
  },
  { name: 'embed-pair', path: 'embed/compare/?country=MDA&compare=ROU' },
]

/** Those that axe looks at on a tablet and on a phone, too. */
export const WITH_LAYOUTS = PAGE_TYPES.filter(({ hasLayouts }) => hasLayouts)

/** A window in which every page is to be read, and the size of its root font. */
interface ReadAt {
  readonly width: number
  readonly height: number
  readonly fontSize: `${number}px`
}

/** The narrowest window, with the font as it comes. */
export const NARROWEST: ReadAt = { width: 320, height: 640, fontSize: '16px' }

/**
 * Opens a page in a sub-folder of a host, as it is in a desktop's window; expects that all can be read in these windows, and that axe
 * finds nothing: in a desktop's window, dark too where asked for, and in what the narrowest window bears on.
 */
export const expectLooks = async (
  open: typeof openAtlas,
  { name, path, unfold }: PageType,
  windows: readonly ReadAt[],
  isDarkToo: boolean,
): Promise<void> => {
  const page = await open(new URL(path, inject('folderUrl')).href)
  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
  await waitUntilWhole(page)
  const desktop = page.viewportSize()
  for (const { width, height, fontSize } of windows) {
    // In this order: Firefox asks a container anew for its width in letters only when it is resized.
    await page.evaluate((size) => document.documentElement.style.setProperty('font-size', size), fontSize)
    await page.setViewportSize({ width, height })
    await expect.poll(() => textFaults(page), { message: `${width} px, ${fontSize}` }).toEqual([])
  }
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'))
  if (desktop) await page.setViewportSize(desktop)
  await unfold?.(page)
  await look(page, `${name}-1280`, isDarkToo)
  await page.setViewportSize(NARROWEST)
  await expect.poll(() => runAxeOnLayout(page), { message: 'at 320 px' }).toEqual([])
}
