import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { folderOf, isLanguage, type Language, LANGUAGES } from '../../src/domain/languages'
import { CATALOGUES } from '../../src/domain/reviews'
import { pictureOfPlace } from '../../src/pages/review/places'
import { findBrowser, launchOptions } from '../../tests/browser/support/findBrowser'
import { serveDist } from '../../tests/support/serveDist'
import { PICTURED } from './places'

// Run by `npm run review:pictures`, or `npm run review:pictures -- de ru`, after `npm run build`.

const SITE = 'dist'
/** Files of this folder are part of the site. */
const FOLDER = 'public'
const LARGEST = 22_000
/** The maps have their keys beside them in a wide window, which is drawn smaller. */
const WIDEST = 900
const QUALITIES = [30, 18, 10]

const named = process.argv.slice(2)
const wrong = named.find((tag) => !isLanguage(tag) || tag === 'en')
if (wrong !== undefined) throw new Error(`There is no translation "${wrong}".`)
const others = LANGUAGES.filter((language) => language !== 'en')
const languages = others.filter((language) => named.length === 0 || named.includes(language))
const unbuilt = languages.find((language) => !existsSync(join(SITE, folderOf(language), 'index.html')))
if (unbuilt !== undefined) throw new Error(`${SITE} has no pages in ${unbuilt}: run npm run build first.`)

const messagesOf = (language: Language): Readonly<Record<string, string>> =>
  Object.assign(
    {},
    ...CATALOGUES.map(
      (catalogue) => JSON.parse(readFileSync(`src/text/${language}/${catalogue}.json`, 'utf8')) as object,
    ),
  )

/** A picture of the window in the first quality that is small enough. */
const takePicture = async (page: Page): Promise<Buffer> => {
  const session = await page.context().newCDPSession(page)
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 }
  const clip = { x: 0, y: 0, width, height, scale: Math.min(1, WIDEST / width) }
  let picture = Buffer.alloc(0)
  for (const quality of QUALITIES) {
    const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality, clip })
    picture = Buffer.from(data, 'base64')
    if (picture.length <= LARGEST) break
  }
  return picture
}

const takeAll = async (context: BrowserContext, root: string, language: Language): Promise<number> => {
  const messages = messagesOf(language)
  let bytes = 0
  for (const { name, path, width = 1200, height = 760, act } of PICTURED) {
    const page = await context.newPage()
    await page.setViewportSize({ width, height })
    await page.goto(root + folderOf(language) + path)
    await page.locator('html[data-ready]').waitFor({ state: 'attached' })
    await page.waitForLoadState('networkidle')
    await act?.(page, messages)
    await page.evaluate(() => document.fonts.ready)
    const picture = await takePicture(page)
    bytes += picture.length
    writeFileSync(join(FOLDER, pictureOfPlace(language, name)), picture)
    await page.close()
  }
  return bytes
}

const place = join(FOLDER, pictureOfPlace('', '').replace(/[^/]*$/, ''))
mkdirSync(place, { recursive: true })
for (const file of readdirSync(place))
  if (languages.some((language) => file.startsWith(`${language}-`))) rmSync(join(place, file))
const server = await serveDist({ root: SITE })
const browser = await chromium.launch(launchOptions(await findBrowser()))
const sizes = await Promise.all(
  languages.map(async (language) =>
    takeAll(await browser.newContext({ locale: language, reducedMotion: 'reduce' }), server.url, language),
  ),
)
await browser.close()
server.close()
const kilobytes = Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1000)
console.log(
  `${PICTURED.length * languages.length} pictures in ${languages.length} languages, ${kilobytes} kB, in ${place}`,
)
