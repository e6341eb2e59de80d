import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { splitPath } from '../../src/domain/languages'
import { RELEASES } from '../../src/embed/builder/draft'
import { generatedLinks } from '../support/generatedLinks'
import { openAtlas, useBrowser } from './support/atlasPage'
import { builtFiles } from '../support/builtPages'
import { SHOWN } from './support/shown'

useBrowser()

const DIST = 'dist'
const LINKS = 27
/** Dozens of pages take a busy machine minutes. */
const TIMEOUT_MS = 300_000
/** Tabs that load pages side by side. */
const TABS = 4

const hasScript = (path: string) => readFileSync(join(DIST, path), 'utf8').includes('<script')
const built = builtFiles(DIST)
  .filter((file) => /(^|\/)index\.html$/.test(file))
  .filter(hasScript)
  .map((file) => file.replace(/index\.html$/, ''))

const everyNth = (paths: readonly string[], step: number) => paths.filter((_, index) => index % step === 0)
const isCountry = (path: string) => /(^|\/)country\/./.test(splitPath(path).path)
const isEnglish = (path: string) => splitPath(path).language === 'en'

/**
 * Every page in English, of the countries every tenth: they are one kind of page. In the other languages, whose markup
 * differs in words, numbers and days alone, two pages with all three, and some countries.
 */
const ELSEWHERE = ['theme/treaties/', 'published/']
const pages = [
  ...built.filter((path) => isEnglish(path) && !isCountry(path)),
  ...everyNth(
    built.filter((path) => isEnglish(path) && isCountry(path)),
    10,
  ),
  ...built.filter((path) => !isEnglish(path) && ELSEWHERE.includes(splitPath(path).path)),
  ...everyNth(
    built.filter((path) => !isEnglish(path) && isCountry(path)),
    40,
  ),
]

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
  `v/${RELEASES.at(-1)}/embed/map/`,
]

/** Servers refuse longer ones. */
const links = generatedLinks(LINKS + 30)
  .filter(({ length }) => length < 6_000)
  .slice(0, LINKS)
  .map((query, index) => `${OPENED[index % OPENED.length]}?${query}`)

/** Waits until React has hydrated every part: it does so in tasks, and the browser is idle after the last. */
const hydrated = (page: Page) =>
  page.evaluate(async () => {
    for (let round = 0; round < 2; round += 1) await new Promise((done) => requestIdleCallback(done))
  })

const isBlank = (page: Page, shown: string) =>
  page
    .locator(shown)
    .evaluateAll((all) => !all.some((element) => element.getBoundingClientRect().height > 20))

/** Opens every address, and tells what each page reported, and which showed nothing. */
const reportedOn = async (paths: readonly string[], mustShow = 'h1'): Promise<string[]> => {
  const first = await openAtlas('help/', { width: 800, height: 600 })
  // What is compared is the tree of elements: without styles and fonts that takes a third less time.
  await first
    .context()
    .route(/\.(css|woff2)$/, (route) => route.fulfill({ contentType: 'text/css', body: '' }))
  const reported: string[] = []
  let next = 0
  const openSome = async (page: Page) => {
    page.on('pageerror', ({ message }) => reported.push(`${page.url()}: ${message}`))
    for (let path = paths[next++]; path !== undefined; path = paths[next++]) {
      await page.goto(new URL(path, inject('siteUrl')).href)
      await page.locator('html[data-ready]').waitFor({ state: 'attached' })
      await hydrated(page)
      if (await isBlank(page, mustShow)) reported.push(`${page.url()} shows nothing`)
    }
  }
  const more = Array.from({ length: TABS - 1 }, () => first.context().newPage())
  await Promise.all([first, ...(await Promise.all(more))].map(openSome))
  return reported
}

it('hydrates every kind of page in every language as it was made', { timeout: TIMEOUT_MS }, async () => {
  expect(pages.length).toBeGreaterThanOrEqual(25)
  expect(await reportedOn(pages)).toEqual([])
})

it('hydrates the page of each of 27 links as it was made', { timeout: TIMEOUT_MS }, async () => {
  expect(links).toHaveLength(LINKS)
  expect(await reportedOn(links, SHOWN)).toEqual([])
})
