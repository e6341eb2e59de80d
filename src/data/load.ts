import type { Topology } from 'topojson-specification'
import type { Language } from '../domain/languages'
import type { Part } from '../domain/themes'
import { inlinedText, scriptText } from './inlined'
import {
  type AtlasFile,
  type CorridorsFile,
  type CountryFile,
  type DisplayNamesFile,
  type NamesFile,
  type PartFile,
  type ProvenanceFile,
  type StatementsFile,
  READ_FORMATS,
} from './contract'
import type { Entity } from '../domain/entity'

/**
 * An entity by its name in another language than English. The name in full is then the same: only English has both,
 * but for Kosovo, whose full name says under which resolution it stands.
 */
export const entityIn = (entity: Entity, file: DisplayNamesFile | undefined): Entity => {
  const name = file?.names[entity.code]
  if (name === undefined) return entity
  const more = entity.name.startsWith(`${entity.shortName} (`)
    ? entity.name.slice(entity.shortName.length)
    : ''
  return { ...entity, shortName: name, name: name + more }
}

/** The file of the routes with the names of its places in another language. */
export const corridorsIn = (file: CorridorsFile, names: DisplayNamesFile | undefined): CorridorsFile =>
  names
    ? {
        ...file,
        places: file.places.map((place) => ({ ...place, name: names.names[place.code] ?? place.name })),
      }
    : file

/** A country's file with the names of places outside the study in another language. */
export const countryIn = (file: CountryFile, names: DisplayNamesFile | undefined): CountryFile =>
  names
    ? {
        ...file,
        placeNames: Object.fromEntries(
          Object.entries(file.placeNames).map(([code, name]) => [code, names.names[code] ?? name]),
        ),
      }
    : file

/** Why a data file could not be used, so that a message can say what still works and what to try. */
export type LoadFault = 'unreachable' | 'missing' | 'damaged' | 'other-version'

/** A data file that did not arrive whole. Carries the file's name and the kind of fault. */
export class DataFileError extends Error {
  override readonly name = 'DataFileError'
  constructor(
    readonly file: string,
    readonly fault: LoadFault,
    options?: ErrorOptions,
  ) {
    super(`${file} is ${fault}`, options)
  }
}

/** The text of a file: the page's own where it holds it or names a script that provides it, else the site's. */
const fetchText = async (root: string, file: string): Promise<string> => {
  const inlined = inlinedText(file)
  if (inlined !== null) return inlined
  const provided = await scriptText(file).catch((cause: unknown) => {
    throw new DataFileError(file, 'unreachable', { cause })
  })
  if (provided !== null) return provided
  const response = await fetch(new URL(file, root)).catch((cause: unknown) => {
    throw new DataFileError(file, 'unreachable', { cause })
  })
  if (!response.ok) throw new DataFileError(file, 'missing')
  return response.text().catch((cause: unknown) => {
    throw new DataFileError(file, 'unreachable', { cause })
  })
}

const parseObject = (file: string, text: string): Record<string, unknown> => {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    throw new DataFileError(file, 'damaged', { cause })
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new DataFileError(file, 'damaged')
  return value as Record<string, unknown>
}

/** Refuses a file of another format version, and one that lacks what its views read. */
const checkedFile = <T>(file: string, text: string, keys: readonly (keyof T & string)[]): T => {
  const value = parseObject(file, text)
  if (!READ_FORMATS.some((format) => format === value['formatVersion']))
    throw new DataFileError(file, 'other-version')
  if (keys.some((key) => value[key] === undefined)) throw new DataFileError(file, 'damaged')
  // The build validated the file against its schema; version and keys tell that it is the one it wrote.
  return value as T
}

const THEME_DATA = ['classMaps', 'classMapsTo2007', 'treaties', 'publishedTotals', 'mapSources'] as const

const partPath = (part: Part): string => `data/${part}.json`

/** Parses the file of the maps. Throws a DataFileError. */
export const parseAtlasFile = (text: string): AtlasFile =>
  checkedFile<AtlasFile>('data/atlas.json', text, ['dataVersion', 'entities', 'instruments', ...THEME_DATA])

/** Parses the file with what some themes need. Throws a DataFileError. */
export const parsePartFile = (part: Part, text: string): PartFile =>
  checkedFile<PartFile>(partPath(part), text, ['dataVersion', ...THEME_DATA])

/** The files of outlines, below `data/`: simplified for maps that are not zoomed, and whole. */
export type OutlinesFile = 'outlines.topo.json' | 'map.topo.json'

/** Parses a file of outlines. Throws a DataFileError. */
export const parseTopology = (file: OutlinesFile, text: string): Topology => {
  const path = `data/${file}`
  const value = parseObject(path, text)
  if (value['type'] !== 'Topology' || !Array.isArray(value['arcs'])) throw new DataFileError(path, 'damaged')
  return value as unknown as Topology
}

/** Loads the outlines of all countries. Rejects with a DataFileError. */
export const loadTopology = async (root: string, file: OutlinesFile): Promise<Topology> =>
  parseTopology(file, await fetchText(root, `data/${file}`))

/** What an atlas begins with. */
export interface LoadedAtlas {
  readonly atlas: AtlasFile
  /** What the themes that it begins with need besides. */
  readonly parts: ReadonlyMap<Part, PartFile>
  /** The names that the language shows; English ones are in the file of the maps. */
  readonly displayNames: DisplayNamesFile | undefined
}

/**
 * Loads what an atlas in a language begins with, from the folder the site lies in, all at the same time. Rejects with a
 * DataFileError.
 */
export const loadAtlas = async (
  root: string,
  language: Language,
  wanted: readonly Part[],
): Promise<LoadedAtlas> => {
  const [atlas, displayNames, ...files] = await Promise.all([
    fetchText(root, 'data/atlas.json').then(parseAtlasFile),
    language === 'en' ? undefined : loadDisplayNames(root, language),
    ...wanted.map(async (part) => [part, await fetchPart(root, part)] as const),
  ])
  const { dataVersion } = atlas
  if (displayNames) refuseOtherVersion(displayNamesPath(language), displayNames, dataVersion)
  for (const [part, file] of files) refuseOtherVersion(partPath(part), file, dataVersion)
  return { atlas, displayNames, parts: new Map(files) }
}

const fetchPart = async (root: string, part: Part): Promise<PartFile> =>
  parsePartFile(part, await fetchText(root, partPath(part)))

const refuseOtherVersion = (
  file: string,
  value: { readonly dataVersion: string },
  dataVersion: string,
): void => {
  if (value.dataVersion !== dataVersion) throw new DataFileError(file, 'other-version')
}

/** Loads what some themes need besides. Rejects with a DataFileError. */
export const loadPart = async (root: string, part: Part, dataVersion: string): Promise<PartFile> => {
  const value = await fetchPart(root, part)
  refuseOtherVersion(partPath(part), value, dataVersion)
  return value
}

const displayNamesPath = (language: Language): string => `data/names/${language}.json`

const loadDisplayNames = async (root: string, language: Language): Promise<DisplayNamesFile> => {
  const file = displayNamesPath(language)
  return checkedFile<DisplayNamesFile>(file, await fetchText(root, file), [
    'dataVersion',
    'language',
    'names',
  ])
}

/**
 * Loads everything known about one country. Rejects with a DataFileError, also where the file belongs to
 * another version of the data than the maps, so that a panel never contradicts the map beside it.
 */
export const loadCountry = async (root: string, code: string, dataVersion: string): Promise<CountryFile> => {
  const file = `data/countries/${code}.json`
  const country = checkedFile<CountryFile>(file, await fetchText(root, file), [
    'entity',
    'reports',
    'statements',
    'memberships',
    'corridors',
    'detectedVictims',
    'sources',
    'placeNames',
  ])
  if (country.dataVersion !== dataVersion || country.entity !== code)
    throw new DataFileError(file, 'other-version')
  return country
}

/** Loads a file that one version of the data has once. One of another version than the maps is refused. */
const loadOfVersion = async <T extends { readonly dataVersion: string }>(
  root: string,
  file: string,
  dataVersion: string,
  keys: readonly (keyof T & string)[],
): Promise<T> => {
  const value = checkedFile<T>(file, await fetchText(root, file), keys)
  refuseOtherVersion(file, value, dataVersion)
  return value
}

/** Loads the names by which entities are looked for. Rejects with a DataFileError. */
export const loadNames = (root: string, dataVersion: string): Promise<NamesFile> =>
  loadOfVersion<NamesFile>(root, 'data/names.json', dataVersion, ['names'])

/** Loads what the study states. Rejects with a DataFileError. */
export const loadStatements = (root: string, dataVersion: string): Promise<StatementsFile> =>
  loadOfVersion<StatementsFile>(root, 'data/statements.json', dataVersion, ['statements'])

/** Loads where the values of whole maps come from. Rejects with a DataFileError. */
export const loadProvenance = (root: string, dataVersion: string): Promise<ProvenanceFile> =>
  loadOfVersion<ProvenanceFile>(root, 'data/provenance.json', dataVersion, [
    'sources',
    'places',
    'maps',
    'reportYears',
    'groups',
  ])

/** Loads all routes. Rejects with a DataFileError. */
export const loadCorridors = (root: string, dataVersion: string): Promise<CorridorsFile> =>
  loadOfVersion<CorridorsFile>(root, 'data/corridors.json', dataVersion, ['corridors', 'places'])
