import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { csvParse } from 'd3-dsv'
import type { Topology } from 'topojson-specification'
import type { Source, TranslationsFile, CorridorsFile, DisplayNamesFile, CountryFile } from '../data/contract'
import { countryIn, type OutlinesFile, corridorsIn, parseAtlasFile, parseTopology } from '../data/load'
import { resource } from '../data/resource'
import type {
  SiteData,
  DataPackage,
  Helpline,
  ListedConflict,
  PublishedData,
  ValueChange,
} from '../pages/sitePage'
import { type Language, LANGUAGES } from '../domain/languages'
import { VIEWS_FOLDER, VIEWS_LIST } from '../pages/data/programFiles'
import type { EntityCode } from '../domain/entity'
import type { HelplineBasis, HelplineHours, HelplineKind } from '../domain/studyStatement'
import { pageMessages } from '../text/content'
import { loadTexts, type Texts } from '../text/i18n'
import { createDataset } from '../data/Dataset'
import { SITE_LANGUAGES } from '../state/sitePlace'
import { type BuiltFiles, readBuiltFiles } from './builtFiles'
import { languagesFrom, siteUrlFrom } from './settings'

type Maps = Pick<SiteData, 'dataset' | 'topology' | 'outlines' | 'corridors' | 'dataText'>

const topologies = new Map<string, Topology>()

/** The same object for the same text, since what is computed from a topology is memoised by it. */
const topologyIn = (file: OutlinesFile, text: string): Topology => {
  const topology = topologies.get(text) ?? parseTopology(file, text)
  topologies.set(text, topology)
  return topology
}

/** Reads the maps' files once and gives the maps of a language. Throws a DataFileError on a damaged file. */
const readMaps = (dataText: (file: string) => string) => {
  const atlas = parseAtlasFile(dataText('atlas.json'))
  const corridors = JSON.parse(dataText('corridors.json')) as CorridorsFile
  const topology = topologyIn('map.topo.json', dataText('map.topo.json'))
  const outlines = topologyIn('outlines.topo.json', dataText('outlines.topo.json'))
  const namesIn = (language: Language): DisplayNamesFile | undefined =>
    language === 'en' ? undefined : (JSON.parse(dataText(`names/${language}.json`)) as DisplayNamesFile)
  const mapsIn = (language: Language): Maps => {
    const names = namesIn(language)
    return {
      dataset: createDataset(atlas, names),
      topology,
      outlines,
      corridors: corridorsIn(corridors, names),
      dataText,
    }
  }
  return { atlas, namesIn, mapsIn }
}

const siteTexts = async (language: Language): Promise<Texts> => {
  const texts = await loadTexts(language)
  texts.add(pageMessages(language))
  return texts
}

const readPublishedData = (site: string): PublishedData => {
  const read = (file: string) => readFileSync(join(site, 'data', file), 'utf8')
  const rows = (file: string): Record<string, string>[] => csvParse(read(file))
  return {
    package: JSON.parse(read('datapackage.json')) as DataPackage,
    sources: rows('sources.csv').map(plainSource),
    changes: rows('value-changes.csv') as unknown as ValueChange[],
    conflicts: rows('conflicts.csv') as unknown as ListedConflict[],
    helplines: helplinesFrom(rows('helplines.csv')),
    readings: new Map(rows('published-totals.csv').map(({ id = '', reading = '' }) => [id, reading])),
    // A stage before that of the pages writes them.
    get views() {
      return readViews(site)
    },
    sizeOf: (file) => statSync(join(site, file)).size,
    rowsIn: (file) => rows(file).length,
  }
}

const readViews = (site: string): PublishedData['views'] => {
  const file = join(site, VIEWS_FOLDER, VIEWS_LIST)
  return existsSync(file) ? csvParse(readFileSync(file, 'utf8')).map(({ id = '' }) => id) : []
}

const plainSource = ({
  source_id: id = '',
  credit = '',
  quality,
  ...row
}: Record<string, string>): Source => ({
  ...(Object.fromEntries(Object.entries(row).filter(([, value]) => value !== '')) as unknown as Source),
  id,
  title: credit,
  quality: quality as Source['quality'],
})

const subjectOf = ({ number, kind, where }: Record<string, string>) => `${number || kind} ${where}`

const helplinesFrom = (rows: readonly Record<string, string>[]): Helpline[] => {
  return [...new Set(rows.map(subjectOf))].map((subject) => {
    const own = rows.filter((row) => subjectOf(row) === subject)
    return {
      number: own[0]?.['number'] || undefined,
      kind: own[0]?.['kind'] as HelplineKind,
      basis: own[0]?.['basis'] as HelplineBasis,
      isFree: own.some(({ free }) => free === 'yes'),
      hours: own.flatMap(({ hours }) => (hours ? [hours as HelplineHours] : []))[0],
      where: (own[0]?.['where'] ?? '').split(';').filter(Boolean) as EntityCode[],
      checkedOn: own.map((row) => row['checked_on'] ?? '').toSorted()[0] ?? '',
      documents: own.map(({ document = '', published = '', locator = '', url = '' }) => ({
        title: document,
        published: published || undefined,
        locator,
        url,
      })),
    }
  })
}

/** Reads a built site's data once; gives them with texts for each language. `siteUrl` is null if unknown. */
export const readSiteData = async (
  site: string,
  siteUrl: string | null,
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
    if (!file) throw new Error(`There is no data file for ${code}.`)
    return file
  }
  const translationsIn = (language: Language): SiteData['translations'] => {
    const file = `translations/${language}.json`
    return resource(
      () => Promise.reject(new Error(`There is no ${file}.`)),
      language === 'en' ? undefined : (JSON.parse(read(file)) as TranslationsFile),
    )
  }
  const dataIn = async (language: Language, english: SiteData | undefined): Promise<SiteData> => {
    const names = namesIn(language)
    const data = {
      language,
      ...mapsIn(language),
      published,
      siteUrl,
      texts: await siteTexts(language),
      translations: translationsIn(language),
      countryFile: (code: string) => countryIn(fileOf(code), names),
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
