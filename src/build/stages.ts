import { folderOf, type Language } from '../domain/languages'
import { isDraft } from '../domain/reviews'
import { SITE_LANGUAGES } from '../state/sitePlace'
import { cardsIn, createCardWriter } from './writeCards'
import { licencesText } from './licences'
import { filesOf, writeHosting, writeIn, packFiles } from './siteFiles'
import { writeOfflineLists } from './offlineFiles'
import { escaped } from '../map/markup/element'
import { PROGRAM_FILES, PROGRAMS_FOLDER, snippet, VIEWS_FOLDER } from '../pages/data/programFiles'
import { addressesFrom, LICENCES_FILE, SITE_PATHS } from '../domain/sitePaths'
import { inWorkers, type Tasks } from './inWorkers'
import { pagesIn } from './pagesIn'
import type { SiteToBuild } from './readSiteData'
import { writeDownloads } from './writeDownloads'
import { viewFiles } from './views/viewFiles'
import { createPageWriter, type PagesToWrite, writePage } from './writePage'
import type { SiteData } from '../pages/sitePage'

/** Folders of pages that are no page themselves, with the page to which each redirects. */
const REDIRECTS = [
  ['country/', SITE_PATHS.compare],
  ['countries/', SITE_PATHS.compare],
  ['theme/', SITE_PATHS.atlas],
] as const

/** A page that sends its reader to another at once, without a script too. */
const redirectPage = ({ language, texts: { t } }: SiteData, folder: string, to: string): string => {
  const address = `${'../'.repeat(folder.split('/').length - 1)}${to}`
  const title = escaped(to === SITE_PATHS.atlas ? t('site.title') : t('site.nav.compare'))
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${address}">
<title>${title}</title>
<a href="${address}">${title}</a>
</html>
`
}

/** sitemap.xml of pages, given by their paths below the site's folder. */
export const sitemap = (paths: readonly string[], siteUrl: string): string => {
  const addressOf = addressesFrom(siteUrl, SITE_PATHS.atlas)
  const urls = paths.toSorted().map((path) => `  <url><loc>${escaped(addressOf(path))}</loc></url>\n`)
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('')}</urlset>
`
}

/** robots.txt: allows everything, and names the sitemap where the site's address is known. */
export const robots = (siteUrl: string | null): string => {
  const map = addressesFrom(siteUrl, SITE_PATHS.atlas)('sitemap.xml')
  return `User-agent: *\nAllow: /\n${siteUrl === null ? '' : `\nSitemap: ${map}\n`}`
}

type Stage = (site: SiteToBuild) => Promise<string>

/** The languages for which CARDS asks for cards. */
const languagesOfCards = (languages: readonly Language[]): readonly Language[] => {
  const setting = process.env['CARDS'] ?? 'reviewed'
  if (!['reviewed', 'all', 'none'].includes(setting))
    throw new Error(`CARDS is "${setting}". Expected reviewed, all or none.`)
  return languages.filter((language) => setting === 'all' || (setting === 'reviewed' && !isDraft(language)))
}

/** Precedes the pages, which name only cards that exist. */
const cards: Stage = async ({ languages, dataIn }) => {
  const own = languagesOfCards(languages)
  const paths = cardsIn(await dataIn('en'))
  await inWorkers(
    'cards',
    own.flatMap((language) => paths.map((path) => ({ language, path }))),
  )
  return `${paths.length * own.length} cards in ${own.length} languages`
}

/** Precedes the pages, which name downloads that exist and give their sizes. */
const downloads: Stage = async ({ folder, siteUrl, dataIn }) => {
  await writeDownloads(folder, siteUrl)
  for (const [name, text] of viewFiles(await dataIn('en'))) await writeIn(folder, VIEWS_FOLDER + name, text)
  for (const file of PROGRAM_FILES) await writeIn(folder, PROGRAMS_FOLDER + file, snippet(file, siteUrl))
  return 'data and citations'
}

const pages: Stage = async (site) => {
  const { folder, siteUrl, built, languages, dataIn } = site
  const { pageForMissing } = await import('../pages/MissingPage')
  const english = await dataIn('en')
  const all = pagesIn(english)
  for (const source of new Set([...all, pageForMissing(english)].map((page) => page.source))) {
    const sheet = source === undefined ? null : built.ofReading(source)
    if (sheet) await writeIn(folder, sheet.file, sheet.text)
  }
  const pathsOf = (hasMap: boolean) =>
    all.filter((page) => (page.hasMap ?? false) === hasMap).map(({ path }) => path)
  // One thread draws the maps of a language, so that their names are placed once.
  await inWorkers('pages', [
    ...languages.map((language): PagesToWrite => ({ paths: pathsOf(true), languages: [language] })),
    ...pathsOf(false).map((path): PagesToWrite => ({ paths: [path], languages })),
  ])
  for (const language of SITE_LANGUAGES) {
    const data = await dataIn(language)
    await writePage(site, pageForMissing(data), data.texts)
    for (const [from, to] of REDIRECTS)
      await writeIn(site.folder, `${folderOf(language)}${from}index.html`, redirectPage(data, from, to))
  }
  await writeIn(folder, 'robots.txt', robots(siteUrl))
  const listed = all.filter(({ isEmbed }) => !isEmbed)
  const addresses = languages.flatMap((language) => listed.map(({ path }) => folderOf(language) + path))
  if (siteUrl !== null) await writeIn(folder, 'sitemap.xml', sitemap(addresses, siteUrl))
  return `${all.length * languages.length} pages, ${all.length} in each of ${languages.length} languages`
}

const lists: Stage = async ({ folder, languages }) => {
  await writeIn(folder, LICENCES_FILE, licencesText())
  await writeOfflineLists(folder, languages)
  return `licences, headers, and checksums of ${await writeHosting(folder)} files`
}

const pack: Stage = async ({ folder }) =>
  `${await packFiles(folder, await filesOf(folder))} files by brotli and gzip`

/** The stages after the scripts; each adds files to the site and can run again by itself. */
export const STAGES = { cards, downloads, pages, lists, pack }

export const TASKS: Tasks<SiteToBuild> = {
  cards: createCardWriter,
  pages: createPageWriter,
}
