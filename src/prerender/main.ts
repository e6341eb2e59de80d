import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isEmbed } from '../pages/sitePage'
import { embedPages } from '../pages/embed/embedPages'
import { pageForMissing } from '../pages/readingPages'
import { contactFrom, correctionsUrlFrom } from '../correction/correctionsPlace'
import { folderOf } from '../domain/languages'
import { readBuiltFiles } from './builtFiles'
import { writeCards } from './cards/writeCards'
import { robots, sitemap } from './crawlers'
import { writeHosting } from './hosting/writeHosting'
import { languagesFrom } from './languagesFrom'
import { oembedsOf, writeOembeds } from './oembed/writeOembeds'
import { writeOfflineLists } from './offline/writeOfflineLists'
import { writeOneFiles } from './oneFile/writeOneFiles'
import { readSiteData } from './readSiteData'
import { pagesIn } from './pagesIn'
import { readReleasedData } from './releases/readReleasedData'
import { readReleases } from './releases/readReleases'
import { siteUrlFrom } from './siteUrl'
import { writeDownloads } from './writeDownloads'
import { createPageWriter } from './writePage'

/** The folder of the site; a test gives another one, with changed data. */
const SITE = process.argv[2] ?? 'dist'
/** Whether it gets all that hosts and readers without a network need; a test wants its pages alone. */
const isWhole = !process.env['ONLY_PAGES']

// A wrong address of any kind stops the build before anything is written.
const siteUrl = siteUrlFrom(process.env['SITE_URL'])
const corrections = {
  formUrl: correctionsUrlFrom(process.env['CORRECTIONS_URL']),
  contact: contactFrom(process.env['CONTACT']),
}
const languages = languagesFrom(process.env['LANGUAGES'])
const built = await readBuiltFiles(SITE)
// Before the pages: the page of methods gives their sizes.
await writeDownloads(SITE, siteUrl)
const sites = await readSiteData(SITE, siteUrl, corrections)
const releases = readReleases(SITE).map((version) => readReleasedData(SITE, version))
const writePage = createPageWriter(SITE, built, siteUrl)
const addresses: string[] = []
const wanted = [...sites.values()].filter(({ language }) => languages.includes(language))
// Before the pages too: that of help gives their sizes.
if (isWhole) await writeOneFiles(SITE, wanted, built)
for (const data of wanted) {
  const cards = process.env['NO_CARDS'] ? new Map<string, string>() : await writeCards(SITE, data)
  const pages = [...pagesIn(data), ...releases.flatMap((readIn) => embedPages(readIn(data)))]
  const texts = data.textsOf()
  const oembeds = await writeOembeds(SITE, data.language, oembedsOf(data, pages, cards))
  for (const page of pages) {
    const head = { ...page.head, card: cards.get(page.path), oembed: oembeds.get(page.path) }
    await writePage({ ...page, head }, texts)
    if (!isEmbed(page)) addresses.push(folderOf(data.language) + page.path)
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
