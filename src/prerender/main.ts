import { copyFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { SiteData, SitePage } from '../pages/sitePage'
import { changesPages } from '../pages/changes/changesPages'
import { comparePages } from '../pages/compare/comparePages'
import { correctPages } from '../pages/correct/correctPages'
import { countryPages } from '../pages/country/countryPages'
import { embedPages } from '../pages/embed/embedPages'
import { findingsPages } from '../pages/findings/findingsPages'
import { helpPages } from '../pages/help/helpPages'
import { methodsPages } from '../pages/methods/methodsPages'
import { pageForMissing } from '../pages/missing/pageForMissing'
import { publishedPages } from '../pages/published/publishedPages'
import { contactFrom, correctionsUrlFrom } from '../correction/correctionsPlace'
import { folderOf } from '../domain/languages'
import { atlasPages } from './atlasPages'
import { writeCards } from './cards/writeCards'
import { robots, sitemap } from './crawlers'
import { setDocumentsApart } from './documents'
import { writeHosting } from './hosting/writeHosting'
import { languagesFrom } from './languagesFrom'
import { oembedsOf, writeOembeds } from './oembed/writeOembeds'
import { writeOfflineLists } from './offline/writeOfflineLists'
import { writeOneFiles } from './oneFile/writeOneFiles'
import { readSiteData } from './readSiteData'
import { readReleasedData } from './releases/readReleasedData'
import { readReleases } from './releases/readReleases'
import { siteUrlFrom } from './siteUrl'
import { writeDownloads } from './writeDownloads'
import { type BuiltFiles, createPageWriter } from './writePage'

/** The folder of the site; a test gives another one, with changed data. */
const SITE = process.argv[2] ?? 'dist'
/** Whether it gets all that hosts and readers without a network need; a test wants its pages alone. */
const isWhole = !process.env['ONLY_PAGES']
/** The documents that pages fill. */
const DOCUMENTS = '.prerender/documents'
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

/** Every page of a language but the embeds that keep a released version. */
const pagesIn = (data: SiteData): readonly SitePage[] => [
  ...changesPages(data),
  ...comparePages(data),
  ...correctPages(data),
  ...countryPages(data),
  ...embedPages(data),
  ...findingsPages(data),
  ...helpPages(data),
  ...methodsPages(data),
  ...publishedPages(data),
  ...atlasPages(data),
]

// A wrong address of any kind stops the build before anything is written.
const siteUrl = siteUrlFrom(process.env['SITE_URL'])
const corrections = {
  formUrl: correctionsUrlFrom(process.env['CORRECTIONS_URL']),
  contact: contactFrom(process.env['CONTACT']),
}
const languages = languagesFrom(process.env['LANGUAGES'])
await setDocumentsApart(SITE, DOCUMENTS)
// Before the pages: the page of methods gives their sizes.
await writeDownloads(SITE, siteUrl)
const sites = await readSiteData(SITE, siteUrl, corrections)
const releases = readReleases(SITE).map((version) => readReleasedData(SITE, version))
const assetOf = await builtAssets()
const writePage = createPageWriter(
  SITE,
  { documents: DOCUMENTS, reading: await copyStylesheets(), assetOf },
  siteUrl,
)
const addresses: string[] = []
const wanted = [...sites.values()].filter(({ language }) => languages.includes(language))
// Before the pages too: that of help gives their sizes.
if (isWhole) await writeOneFiles(SITE, wanted, assetOf)
for (const data of wanted) {
  const cards = process.env['NO_CARDS'] ? new Map<string, string>() : await writeCards(SITE, data)
  const pages = [...pagesIn(data), ...releases.flatMap((readIn) => embedPages(readIn(data)))]
  const texts = data.textsOf()
  const oembeds = await writeOembeds(SITE, data.language, oembedsOf(data, pages, cards))
  for (const page of pages) {
    await writePage({ ...page, card: cards.get(page.path), oembed: oembeds.get(page.path) }, texts)
    if (page.document !== 'embed') addresses.push(folderOf(data.language) + page.path)
  }
}
const english = sites.get('en')
if (english) await writePage(pageForMissing(english), english.textsOf())
await writeFile(join(SITE, 'robots.txt'), robots(siteUrl))
if (siteUrl !== null) await writeFile(join(SITE, 'sitemap.xml'), sitemap(addresses, siteUrl))
if (isWhole) {
  await writeOfflineLists(SITE, languages)
  await writeHosting(SITE)
}
process.stdout.write(`Prerendered ${addresses.length} pages in ${sites.size} languages into ${SITE}/.\n`)
