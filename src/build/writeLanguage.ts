import { folderOf } from '../domain/languages'
import { embedPages } from '../pages/embed/embedPages'
import { isEmbed, type SiteData } from '../pages/sitePage'
import type { BuiltFiles } from './builtFiles'
import { writeCards } from './cards/writeCards'
import { oembedsOf, writeOembeds } from './writeOembeds'
import { pagesIn } from './pagesIn'
import { readReleasedData } from './releases/readReleasedData'
import { readReleases } from './releases/readReleases'
import { createPageWriter } from './writePage'

/** Writes the pages of a language into the site, with their cards and answers for oEmbed. Gives the paths of those for the sitemap. */
export const writeLanguage = async (site: string, built: BuiltFiles, data: SiteData): Promise<string[]> => {
  const releases = readReleases(site).map((version) => readReleasedData(site, version))
  const writePage = createPageWriter(site, built, data.siteUrl)
  const cards = process.env['NO_CARDS'] ? new Map<string, string>() : await writeCards(site, data)
  const pages = [...pagesIn(data), ...releases.flatMap((readIn) => embedPages(readIn(data)))]
  const texts = data.textsOf()
  const oembeds = await writeOembeds(site, data.language, oembedsOf(data, pages, cards))
  for (const page of pages) {
    const head = { ...page.head, card: cards.get(page.path), oembed: oembeds.get(page.path) }
    await writePage({ ...page, head }, texts)
  }
  return pages.filter((page) => !isEmbed(page)).map(({ path }) => folderOf(data.language) + path)
}
