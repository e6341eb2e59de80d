import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CorridorsFile, CountryFile, DisplayNamesFile } from '../dataset/contract'
import { createDataset } from '../dataset/Dataset'
import { corridorsIn, countryIn } from '../dataset/displayNames'
import { parseAtlasFile, parsePartFile, parseTopology } from '../dataset/load'
import { PARTS, partsOf } from '../domain/themeParts'
import type { ThemeId } from '../domain/themes'
import type { SiteData } from '../pages/sitePage'
import { LANGUAGES, type Language } from '../domain/languages'
import { readPublishedData } from './readPublishedData'
import { siteTexts } from './siteTexts'

/** The data files of a built site, read once, its address if it knows that, and the texts: for each language. */
export const readSiteData = async (
  site: string,
  siteUrl: string | null,
): Promise<ReadonlyMap<Language, SiteData>> => {
  const read = (file: string) => readFileSync(join(site, 'data', file), 'utf8')
  const atlas = parseAtlasFile(read('atlas.json'))
  const parts = new Map(PARTS.map((part) => [part, parsePartFile(part, read(`${part}.json`))]))
  const corridors = JSON.parse(read('corridors.json')) as CorridorsFile
  const topology = parseTopology(read('map.topo.json'))
  const published = readPublishedData(site)
  // `npm run data:check` has made sure that these belong to the same version of the data.
  const countryFiles = new Map(
    atlas.entities.map(({ code }) => [code, JSON.parse(read(`countries/${code}.json`)) as CountryFile]),
  )
  const dataIn = async (language: Language, english: SiteData | undefined): Promise<SiteData> => {
    const names =
      language === 'en' ? undefined : (JSON.parse(read(`names/${language}.json`)) as DisplayNamesFile)
    const data = {
      language,
      dataset: createDataset(atlas, names, parts),
      datasetOf: (theme: ThemeId) => {
        const needed = partsOf([theme])
        return createDataset(atlas, names, new Map([...parts].filter(([part]) => needed.includes(part))))
      },
      topology,
      corridors: corridorsIn(corridors, names),
      published,
      siteUrl,
      ...(await siteTexts(language)),
      dataText: read,
      countryFile: (code: string) => {
        const file = countryFiles.get(code)
        if (!file) throw new Error(`There is no data file of ${code}.`)
        return countryIn(file, names)
      },
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
