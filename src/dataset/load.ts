import type { Topology } from 'topojson-specification'
import {
  type AtlasFile,
  type CorridorsFile,
  type CountryFile,
  FORMAT_VERSION,
  type NamesFile,
} from './contract'

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

const fetchText = async (root: string, file: string): Promise<string> => {
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
  if (value['formatVersion'] !== FORMAT_VERSION) throw new DataFileError(file, 'other-version')
  if (keys.some((key) => value[key] === undefined)) throw new DataFileError(file, 'damaged')
  // The build validated the file against its schema; version and keys tell that it is the one it wrote.
  return value as T
}

/** Parses the file of the maps. Throws a DataFileError. */
export const parseAtlasFile = (text: string): AtlasFile =>
  checkedFile<AtlasFile>('data/atlas.json', text, [
    'dataVersion',
    'entities',
    'instruments',
    'classMaps',
    'treaties',
    'publishedTotals',
    'mapSources',
  ])

/** Parses the outlines. Throws a DataFileError. */
export const parseTopology = (text: string): Topology => {
  const file = 'data/map.topo.json'
  const value = parseObject(file, text)
  if (value['type'] !== 'Topology' || !Array.isArray(value['arcs'])) throw new DataFileError(file, 'damaged')
  return value as unknown as Topology
}

/** Loads what every map needs, from the folder the site lies in. Rejects with a DataFileError. */
export const loadAtlas = async (root: string): Promise<{ atlas: AtlasFile; topology: Topology }> => {
  const [atlas, topology] = await Promise.all([
    fetchText(root, 'data/atlas.json').then(parseAtlasFile),
    fetchText(root, 'data/map.topo.json').then(parseTopology),
  ])
  return { atlas, topology }
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
    'corridors',
    'detectedVictims',
    'sources',
    'placeNames',
  ])
  if (country.dataVersion !== dataVersion || country.entity !== code)
    throw new DataFileError(file, 'other-version')
  return country
}

/** Loads the names by which entities are looked for. Rejects with a DataFileError. */
export const loadNames = async (root: string, dataVersion: string): Promise<NamesFile> => {
  const file = 'data/names.json'
  const names = checkedFile<NamesFile>(file, await fetchText(root, file), ['names'])
  if (names.dataVersion !== dataVersion) throw new DataFileError(file, 'other-version')
  return names
}

/** Loads all routes. Rejects with a DataFileError, also where the file is of another version of the data. */
export const loadCorridors = async (root: string, dataVersion: string): Promise<CorridorsFile> => {
  const file = 'data/corridors.json'
  const corridors = checkedFile<CorridorsFile>(file, await fetchText(root, file), ['corridors', 'places'])
  if (corridors.dataVersion !== dataVersion) throw new DataFileError(file, 'other-version')
  return corridors
}
