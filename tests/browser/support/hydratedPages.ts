import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { splitPath } from '../../../src/domain/languages'
import { builtFiles } from '../../support/builtPages'
import { linksOfUse } from '../../support/generatedLinks'
import { goTo, openAtlas } from './atlasPage'

const DIST = 'dist'
/** Tabs that load pages side by side. */
const TABS = 4

const hasScript = (path: string) => readFileSync(join(DIST, path), 'utf8').includes('<script')

/** Every page of the built site that has a script. */
export const PAGES_WITH_SCRIPT = builtFiles(DIST)
  .filter((file) => /(^|\/)index\.html$/.test(file))
  .filter(hasScript)
  .map((file) => file.replace(/index\.html$/, ''))

export const everyNth = (paths: readonly string[], step: number): readonly string[] =>
  paths.filter((_, index) => index % step === 0)
export const isCountry = (path: string): boolean => /(^|\/)country\/./.test(splitPath(path).path)
export const isEnglish = (path: string): boolean => splitPath(path).language === 'en'

/** The pages that read a link when they are opened, and one that is given one by mistake. */
const OPENED = [
  '',
  'theme/treaties/',
  'theme/patterns/',
  'compare/',
  'country/moldova/',
  'embed/map/',
  'embed/country/',
  'embed/compare/',
]

/** Links as they come in from the world, on one of those pages after the other. */
export const linksToOpen = (count: number): readonly string[] =>
  linksOfUse(count).map((query, index) => `${OPENED[index % OPENED.length]}?${query}`)

/**
 * Waits until React has hydrated every part: it does so in tasks, and the browser is idle after the last. A tab that is not in
 * front may never be called idle, so the wait ends then.
 */
const hydrated = (page: Page) =>
  page.evaluate(async () => {
    for (let round = 0; round < 2; round += 1)
      await new Promise((done) => requestIdleCallback(done, { timeout: 5000 }))
  })

const isBlank = (page: Page, shown: string) =>
  page
    .locator(shown)
    .evaluateAll((all) => !all.some((element) => element.getBoundingClientRect().height > 20))

/** Opens every address, and tells what each page reported, and which showed nothing. */
export const reportedOn = async (paths: readonly string[], mustShow = 'h1'): Promise<string[]> => {
  const first = await openAtlas('help/', { width: 800, height: 600 })
  // The comparison is of the tree of elements: without styles and fonts that takes a third less time.
  await first
    .context()
    .route(/\.(css|woff2)$/, (route) => route.fulfill({ contentType: 'text/css', body: '' }))
  const reported: string[] = []
  let next = 0
  const openSome = async (page: Page) => {
    page.on('pageerror', ({ message }) => reported.push(`${page.url()}: ${message}`))
    for (let path = paths[next++]; path !== undefined; path = paths[next++]) {
      await goTo(page, path)
      await hydrated(page)
      if (await isBlank(page, mustShow)) reported.push(`${page.url()} shows nothing`)
    }
  }
  const more = Array.from({ length: TABS - 1 }, () => first.context().newPage())
  await Promise.all([first, ...(await Promise.all(more))].map(openSome))
  return reported
}
