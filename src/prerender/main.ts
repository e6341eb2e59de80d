import { copyFile, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { SiteData, SitePage } from '../pages/sitePage'
import { comparePages } from '../pages/compare/comparePages'
import { countryPages } from '../pages/country/countryPages'
import { embedPages } from '../pages/embed/embedPages'
import { findingsPages } from '../pages/findings/findingsPages'
import { helpPages } from '../pages/help/helpPages'
import { methodsPages } from '../pages/methods/methodsPages'
import { pageForMissing } from '../pages/missing/pageForMissing'
import { publishedPages } from '../pages/published/publishedPages'
import { folderOf } from '../domain/languages'
import { atlasPages } from './atlasPages'
import { writeCards } from './cards/writeCards'
import { robots, sitemap } from './crawlers'
import { writeHosting } from './hosting/writeHosting'
import { languagesFrom } from './languagesFrom'
import { oembedsOf, writeOembeds } from './oembed/writeOembeds'
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

/** Finds a style sheet of the site by the name of the file that the build of the scripts has made it of. */
const stylesheetsOf = async (): Promise<(name: string) => string> => {
  const files = await readdir(join(SITE, 'assets'))
  return (name) => {
    const file = files.find((other) => new RegExp(`^${name}-[\\w-]{8}\\.css$`).test(other))
    if (!file) throw new Error(`The build has no style sheet of ${name}.`)
    return `assets/${file}`
  }
}

/** Every page of a language; the front page last. */
const pagesIn = (data: SiteData): readonly SitePage[] => [
  ...comparePages(data),
  ...countryPages(data),
  ...embedPages(data),
  ...findingsPages(data),
  ...helpPages(data),
  ...methodsPages(data),
  ...publishedPages(data),
  ...atlasPages(data).toReversed(),
]

// A wrong address stops the build before anything is written.
const siteUrl = siteUrlFrom(process.env['SITE_URL'])
// Before the pages: the page of methods gives their sizes.
await writeDownloads(SITE, siteUrl)
const sites = await readSiteData(SITE, siteUrl)
const stylesheetOf = await stylesheetsOf()
const stylesheets = { reading: await copyStylesheets(), stylesheetOf }
const writePage = createPageWriter(SITE, stylesheets, siteUrl)
const addresses: string[] = []
// English comes last, and in each language the front page: that fills a document in its own place.
const wanted = languagesFrom(process.env['LANGUAGES'])
for (const data of [...sites.values()].filter(({ language }) => wanted.includes(language)).toReversed()) {
  const cards = process.env['NO_CARDS'] ? new Map<string, string>() : await writeCards(SITE, data)
  const pages = pagesIn(data)
  const texts = data.textsOf()
  const oembeds = await writeOembeds(SITE, data.language, oembedsOf(data, pages, cards))
  for (const page of pages) {
    await writePage({ ...page, card: cards.get(page.path), oembed: oembeds.get(page.path) }, texts)
    if (page.document !== 'embed') addresses.push(folderOf(data.language) + page.path)
  }
}
const english = sites.get('en')
if (english) await writePage(pageForMissing(english), english.textsOf())
await Promise.all(['reading', 'compare', 'embed'].map((name) => rm(join(SITE, `${name}.html`))))
await writeFile(join(SITE, 'robots.txt'), robots(siteUrl))
if (siteUrl !== null) await writeFile(join(SITE, 'sitemap.xml'), sitemap(addresses, siteUrl))
await writeHosting(SITE)
process.stdout.write(`Prerendered ${addresses.length} pages in ${sites.size} languages into ${SITE}/.\n`)
