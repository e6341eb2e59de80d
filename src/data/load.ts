import type { Topology } from 'topojson-specification'
import type { Language } from '../domain/languages'
import type { Entity, EntityCode } from '../domain/entity'
import {
  type AtlasFile,
  type CorridorsFile,
  type DisplayNamesFile,
  type NamesFile,
  type ProvenanceFile,
  type StatementsFile,
  type TranslationsFile,
  FORMAT_VERSION,
  type CountryFile,
} from './contract'
import { DataFileError, type Resource, resource } from './resource'

/** Returns an entity named in another language; a name that only the study uses stays as the study has it. */
export const entityIn = (entity: Entity, file: DisplayNamesFile | undefined): Entity => {
  const name = file?.names[entity.code]
  if (name === undefined) return entity
  const isNamedAsToday = [entity.name, entity.shortName].includes(entity.studyName)
  return { ...entity, shortName: name, name, studyName: isNamedAsToday ? name : entity.studyName }
}

export const corridorsIn = (file: CorridorsFile, names: DisplayNamesFile | undefined): CorridorsFile =>
  names
    ? {
        ...file,
        places: file.places.map((place) => ({ ...place, name: names.names[place.code] ?? place.name })),
      }
    : file

export const countryIn = (file: CountryFile, names: DisplayNamesFile | undefined): CountryFile =>
  names
    ? {
        ...file,
        placeNames: Object.fromEntries(
          Object.entries(file.placeNames).map(([code, name]) => [code, names.names[code] ?? name]),
        ),
      }
    : file

/** Requests a data file as text. Rejects with a DataFileError. */
const fetchText = async (root: string, file: string): Promise<string> => {
  const unreachable = (cause: unknown): never => {
    throw new DataFileError(file, 'unreachable', { cause })
  }
  const response = await fetch(new URL(file, root)).catch(unreachable)
  if (!response.ok) throw new DataFileError(file, 'missing')
  return response.text().catch(unreachable)
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

/** Whether a value is a text, or a list or record without holes: no data file has other values at its top. */
const isFilled = (value: unknown): boolean =>
  typeof value === 'string' ||
  (typeof value === 'object' && value !== null && !Object.values(value).includes(null))

/** Parses a data file, or throws a DataFileError where it is no file of this format with these keys. */
const checkedFile = <T>(file: string, text: string, keys: readonly (keyof T & string)[]): T => {
  const value = parseObject(file, text)
  if (value['formatVersion'] !== FORMAT_VERSION) throw new DataFileError(file, 'other-version')
  if (!keys.every((key) => isFilled(value[key]))) throw new DataFileError(file, 'damaged')
  // The build validates files against their schema; version and keys identify the file.
  return value as T
}

const ATLAS_PATH = 'data/atlas.json'

export const parseAtlasFile = (text: string): AtlasFile =>
  checkedFile<AtlasFile>(ATLAS_PATH, text, [
    'dataVersion',
    'questions',
    'instruments',
    'entities',
    'publishedTotals',
    'mapSources',
  ])

/** The outlines below `data/`: simplified for unzoomed maps, and in full detail. */
export type OutlinesFile = 'outlines.topo.json' | 'map.topo.json'

export const parseTopology = (file: OutlinesFile, text: string): Topology => {
  const path = `data/${file}`
  const value = parseObject(path, text)
  if (value['type'] !== 'Topology' || !Array.isArray(value['arcs'])) throw new DataFileError(path, 'damaged')
  return value as unknown as Topology
}

export const loadTopology = async (root: string, file: OutlinesFile): Promise<Topology> =>
  parseTopology(file, await fetchText(root, `data/${file}`))

interface LoadedAtlas {
  readonly atlas: AtlasFile
  readonly displayNames: DisplayNamesFile | undefined
}

/** Loads all files an atlas starts with in parallel. Rejects with a DataFileError. */
export const loadAtlas = async (root: string, language: Language): Promise<LoadedAtlas> => {
  const [atlas, displayNames] = await Promise.all([
    fetchText(root, ATLAS_PATH).then(parseAtlasFile),
    language === 'en' ? undefined : loadDisplayNames(root, language),
  ])
  if (displayNames) refuseOtherVersion(displayNamesPath(language), displayNames, atlas.dataVersion)
  return { atlas, displayNames }
}

/** Throws a DataFileError where a file is of other data than the atlas. */
const refuseOtherVersion = (
  file: string,
  value: { readonly dataVersion: string },
  dataVersion: string,
): void => {
  if (value.dataVersion !== dataVersion) throw new DataFileError(file, 'other-version')
}

const displayNamesPath = (language: Language): string => `data/names/${language}.json`

/** Names the files that an atlas in this language starts with. */
export const atlasPaths = (language: Language): readonly string[] =>
  language === 'en' ? [ATLAS_PATH] : [ATLAS_PATH, displayNamesPath(language)]

const loadDisplayNames = async (root: string, language: Language): Promise<DisplayNamesFile> => {
  const file = displayNamesPath(language)
  return checkedFile<DisplayNamesFile>(file, await fetchText(root, file), [
    'dataVersion',
    'language',
    'names',
  ])
}

/** Loads a country's file. Rejects with a DataFileError, also where its version of the data differs from the map's. */
export const loadCountry = async (root: string, code: string, dataVersion: string): Promise<CountryFile> => {
  const file = `data/countries/${code}.json`
  const country = await loadOfVersion<CountryFile>(root, file, dataVersion, [
    'entity',
    'reports',
    'statements',
    'treaties',
    'memberships',
    'corridors',
    'detectedVictims',
    'sources',
    'placeNames',
  ])
  if (country.entity !== code) throw new DataFileError(file, 'other-version')
  return country
}

/** Loads a file of the same data as the atlas. Rejects with a DataFileError, also on a file of another version. */
export const loadOfVersion = async <T extends { readonly dataVersion: string }>(
  root: string,
  file: string,
  dataVersion: string,
  keys: readonly (keyof T & string)[],
): Promise<T> => {
  const value = checkedFile<T>(file, await fetchText(root, file), keys)
  refuseOtherVersion(file, value, dataVersion)
  return value
}

export const loadNames = (root: string, dataVersion: string): Promise<NamesFile> =>
  loadOfVersion<NamesFile>(root, 'data/names.json', dataVersion, ['names'])

export const loadStatements = (root: string, dataVersion: string): Promise<StatementsFile> =>
  loadOfVersion<StatementsFile>(root, 'data/statements.json', dataVersion, ['statements'])

export const loadTranslations = (
  root: string,
  language: Language,
  dataVersion: string,
): Promise<TranslationsFile> =>
  loadOfVersion<TranslationsFile>(root, `data/translations/${language}.json`, dataVersion, ['texts'])

export const loadProvenance = (root: string, dataVersion: string): Promise<ProvenanceFile> =>
  loadOfVersion<ProvenanceFile>(root, 'data/provenance.json', dataVersion, [
    'sources',
    'places',
    'maps',
    'reportYears',
    'reportRoles',
    'groups',
    'treaties',
    'offences',
  ])

export const loadCorridors = (root: string, dataVersion: string): Promise<CorridorsFile> =>
  loadOfVersion<CorridorsFile>(root, 'data/corridors.json', dataVersion, ['corridors', 'places'])

export interface AtlasFiles {
  /** Outlines simplified for a map that is not zoomed. */
  readonly topology: Resource<Topology>
  /** Outlines in full detail, for zoomed maps and single countries. */
  readonly wholeTopology: Resource<Topology>
  readonly country: (code: EntityCode) => Resource<CountryFile>
  readonly corridors: Resource<CorridorsFile>
  readonly provenance: Resource<ProvenanceFile>
  readonly names: Resource<NamesFile>
  readonly statements: Resource<StatementsFile>
  /** Translations of the texts of the data in the page's language; not asked for in English. */
  readonly translations: Resource<TranslationsFile>
}

const none = resource<never>(() => Promise.reject(new Error('This page does not have that file.')))

/** Completes the given files with resources that reject. */
export const filesOf = (some: Partial<AtlasFiles>): AtlasFiles => ({
  topology: none,
  wholeTopology: some.topology ?? none,
  country: () => none,
  corridors: none,
  provenance: none,
  names: none,
  statements: none,
  translations: none,
  ...some,
})
