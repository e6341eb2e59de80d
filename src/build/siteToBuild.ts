import { SITE_LANGUAGES } from '../state/sitePlace'
import type { Language } from '../domain/languages'
import type { SiteData } from '../pages/sitePage'
import { type BuiltFiles, readBuiltFiles } from './builtFiles'
import { languagesFrom, siteUrlFrom } from './settings'
import { readSiteData } from './readSiteData'
/** A site whose scripts are built, with what the further stages read. */
export interface SiteToBuild {
  readonly folder: string
  readonly siteUrl: string | null
  /** The languages to write; fewer than the site's where only some are written again. */
  readonly languages: readonly Language[]
  readonly built: BuiltFiles
  /** Data and texts of a language, read on first use. */
  readonly dataIn: (language: Language) => Promise<SiteData>
}

/** Reads a site's settings and data. Throws on a wrong setting before anything is written. */
export const siteToBuild = (folder: string): SiteToBuild => {
  const siteUrl = siteUrlFrom(process.env['SITE_URL'])
  const chosen = languagesFrom(process.env['LANGUAGES'])
  let sites: Promise<ReadonlyMap<Language, SiteData>> | undefined
  return {
    folder,
    siteUrl,
    languages: SITE_LANGUAGES.filter((language) => chosen.includes(language)),
    built: readBuiltFiles(),
    dataIn: async (language) => {
      sites ??= readSiteData(folder, siteUrl)
      const data = (await sites).get(language)
      if (!data) throw new Error(`The site has no language "${language}".`)
      return data
    },
  }
}
