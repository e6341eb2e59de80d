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
import { writeOfflineLists } from './offline/writeOfflineLists'
import { writeOneFiles } from './oneFile/writeOneFiles'
import { readSiteData } from './readSiteData'
import { siteUrlFrom } from './siteUrl'
import { writeDownloads } from './writeDownloads'
import { type BuiltFiles, createPageWriter } from './writePage'

const SITE = 'dist'
/** Where this program itself was built, with the styles of what it draws. */
const PROGRAM_ASSETS = '.prerender/assets'

/** Pages that are only read have no script that would bring their styles: those of this program are theirs. */
const copyStylesheets = async (): Promise<string[]> => {
  const files = (await readdir(PROGRAM_ASSETS)).filter((file) => file.endsWith('.css'))
  await Promise.all(files.map((file) => copyFile(join(PROGRAM_ASSETS, file), join(SITE, 'assets', file))))
  return files.map((file) => `assets/${file}`)
}

/** Finds a built file of the site by the name that its hash was put after. */
const builtAssets = async (): Promise<BuiltFiles['assetOf']> => {
  const files = await readdir(join(SITE, 'assets'))
  return (kind) => (name) => {
    const file = files.find((other) => new RegExp(`^${name}-[\\w-]{8}\\.${kind}$`).test(other))
    if (!file) throw new Error(`The build has no ${kind} file of ${name}.`)
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
const languages = languagesFrom(process.env['LANGUAGES'])
// Before the pages: the page of methods gives their sizes.
await writeDownloads(SITE, siteUrl)
const sites = await readSiteData(SITE, siteUrl)
const assetOf = await builtAssets()
const writePage = createPageWriter(SITE, { reading: await copyStylesheets(), assetOf }, siteUrl)
const addresses: string[] = []
const wanted = [...sites.values()].filter(({ language }) => languages.includes(language))
// Before the pages too: that of help gives their sizes.
await writeOneFiles(SITE, wanted, assetOf)
// English comes last, and in each language the front page: that fills a document in its own place.
for (const data of wanted.toReversed()) {
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
await Promise.all(['reading', 'compare'].map((name) => rm(join(SITE, `${name}.html`))))
await writeFile(join(SITE, 'robots.txt'), robots(siteUrl))
if (siteUrl !== null) await writeFile(join(SITE, 'sitemap.xml'), sitemap(addresses, siteUrl))
await writeOfflineLists(SITE, languages)
await writeHosting(SITE)
process.stdout.write(`Prerendered ${addresses.length} pages in ${sites.size} languages into ${SITE}/.\n`)
