import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type CorrectionsPlace, NOWHERE } from '../pages/correct/correctionsPlace'
import type { CountryFile } from '../data/contract'
import { countryIn } from '../data/load'
import type { SiteData } from '../pages/sitePage'
import { LANGUAGES, type Language } from '../domain/languages'
import { readMaps } from './readMaps'
import { readPublishedData } from './readPublishedData'
import { siteTexts } from './siteTexts'

/** Reads a built site's data once; gives them with texts for each language. `siteUrl` is null if unknown. */
export const readSiteData = async (
  site: string,
  siteUrl: string | null,
  corrections: CorrectionsPlace = NOWHERE,
): Promise<ReadonlyMap<Language, SiteData>> => {
  const read = (file: string) => readFileSync(join(site, 'data', file), 'utf8')
  const { atlas, namesIn, mapsIn } = readMaps(read)
  const published = readPublishedData(site)
  // `npm run data:check` ensures that all of them have the same version of the data.
  const countryFiles = new Map(
    atlas.entities.map(({ code }) => [code, JSON.parse(read(`countries/${code}.json`)) as CountryFile]),
  )
  const fileOf = (code: string): CountryFile => {
    const file = countryFiles.get(code)
    if (!file) throw new Error(`There is no data file of ${code}.`)
    return file
  }
  const dataIn = async (language: Language, english: SiteData | undefined): Promise<SiteData> => {
    const names = namesIn(language)
    const data = {
      language,
      ...mapsIn(language),
      published,
      siteUrl,
      corrections,
      ...(await siteTexts(language)),
      countryFile: (code: string) => countryIn(fileOf(code), names),
      sourceCountOf: (code: string) => fileOf(code).sources.length,
    }
    const inLanguage: SiteData = { ...data, english: () => english ?? inLanguage }
    return inLanguage
  }
  const english = await dataIn('en', undefined)
  const sites = new Map<Language, SiteData>([['en', english]])
  for (const language of LANGUAGES) {
    if (language !== 'en') sites.set(language, await dataIn(language, english))
  }
  return sites
}
