import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isMainThread } from 'node:worker_threads'
import { contactFrom, correctionsUrlFrom } from '../pages/correct/correctionsPlace'
import type { Language } from '../domain/languages'
import { pageForMissing } from '../pages/readingPages'
import { readBuiltFiles } from './builtFiles'
import { robots, sitemap } from './crawlers'
import { writeHosting } from './hosting/writeHosting'
import { answerAsWorker, inWorkers } from './inWorkers'
import { languagesFrom } from './languagesFrom'
import { writeOfflineLists } from './offline/writeOfflineLists'
import { writeOneFiles } from './oneFile/writeOneFiles'
import { readSiteData } from './readSiteData'
import { siteUrlFrom } from './siteUrl'
import { writeDownloads } from './writeDownloads'
import { writeLanguage } from './writeLanguage'
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
if (isMainThread) await writeDownloads(SITE, siteUrl)
const sites = await readSiteData(SITE, siteUrl, corrections)
const siteIn = (language: Language) => {
  const data = sites.get(language)
  if (!data) throw new Error(`The site has no language "${language}".`)
  return data
}

/** Writes all that is there once, and has each language written in a program of its own. */
const writeSite = async (): Promise<void> => {
  // Before the pages too: that of help gives their sizes.
  if (isWhole) await writeOneFiles(SITE, languages.map(siteIn), built)
  const addresses = (await inWorkers<Language, string[]>(languages)).flat()
  const english = siteIn('en')
  await createPageWriter(SITE, built, siteUrl)(pageForMissing(english), english.textsOf())
  await writeFile(join(SITE, 'robots.txt'), robots(siteUrl))
  if (siteUrl !== null) await writeFile(join(SITE, 'sitemap.xml'), sitemap(addresses, siteUrl))
  if (isWhole) {
    await writeOfflineLists(SITE, languages)
    await writeHosting(SITE)
  }
  process.stdout.write(
    `Prerendered ${addresses.length} pages in ${languages.length} languages into ${SITE}/.\n`,
  )
}

if (isMainThread) await writeSite()
else answerAsWorker((language: Language) => writeLanguage(SITE, built, siteIn(language)))
