import { copyFile, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { SitePage } from '../pages/sitePage'
import { comparePages } from '../pages/compare/comparePages'
import { countryPages } from '../pages/country/countryPages'
import { embedPages } from '../pages/embed/embedPages'
import { findingsPages } from '../pages/findings/findingsPages'
import { methodsPages } from '../pages/methods/methodsPages'
import { publishedPages } from '../pages/published/publishedPages'
import words from '../text/en/words.json'
import { createTexts } from '../text/i18n'
import { atlasPages } from './atlasPages'
import { writeCards } from './cards/writeCards'
import { robots, sitemap } from './crawlers'
import { readSiteData } from './readSiteData'
import { siteUrlFrom } from './siteUrl'
import { writeDownloads } from './writeDownloads'
import { createPageWriter } from './writePage'

const SITE = 'dist'
/** Where this program itself was built, with the styles of what it draws. */
const PROGRAM_ASSETS = '.prerender/assets'

/** Pages that are only read have no script that would bring their styles: those of this program are theirs. */
const copyStylesheets = async (): Promise<string[]> => {
  const files = (await readdir(PROGRAM_ASSETS)).filter((file) => file.endsWith('.css'))
  await Promise.all(files.map((file) => copyFile(join(PROGRAM_ASSETS, file), join(SITE, 'assets', file))))
  return files.map((file) => `assets/${file}`)
}

// A wrong address stops the build before anything is written.
const siteUrl = siteUrlFrom(process.env['SITE_URL'])
// Before the pages: the page of methods gives their sizes.
await writeDownloads(SITE, siteUrl)
const data = readSiteData(SITE, siteUrl)
const pages: readonly SitePage[] = [
  ...comparePages(data),
  ...countryPages(data),
  ...embedPages(data),
  ...findingsPages(data),
  ...methodsPages(data),
  ...publishedPages(data),
  // The front page comes last: it takes the place of the document that the theme pages fill.
  ...atlasPages(data, createTexts('en', words)).toReversed(),
]
const cards = process.env['NO_CARDS'] ? new Map<string, string>() : await writeCards(SITE, data)
const writePage = createPageWriter(SITE, await copyStylesheets(), siteUrl)
for (const page of pages) await writePage({ ...page, card: cards.get(page.path) })
await Promise.all(['reading', 'compare', 'embed'].map((name) => rm(join(SITE, `${name}.html`))))
await writeFile(join(SITE, 'robots.txt'), robots(siteUrl))
if (siteUrl !== null) await writeFile(join(SITE, 'sitemap.xml'), sitemap(pages, siteUrl))
process.stdout.write(`Prerendered ${pages.length} pages into ${SITE}/.\n`)
