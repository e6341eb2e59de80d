import { readFileSync } from 'node:fs'
import type { Topology } from 'topojson-specification'
import type { CorridorsFile, CountryFile, NamesFile, ProvenanceFile } from '../../src/dataset/contract'
import { createDataset, type Dataset } from '../../src/dataset/Dataset'
import { parseAtlasFile, parseTopology } from '../../src/dataset/load'

const read = (file: string) => readFileSync(`public/data/${file}`, 'utf8')

/** The real dataset, as committed. */
export const realDataset = (): Dataset => createDataset(parseAtlasFile(read('atlas.json')))

/** The same with the names that another language shows. */
export const realDatasetIn = (language: string): Dataset =>
  createDataset(parseAtlasFile(read('atlas.json')), JSON.parse(read(`names/${language}.json`)))

/** The real outlines, as committed. */
export const realTopology = (): Topology => parseTopology(read('map.topo.json'))

/** The real file of a country, as committed. */
export const realCountry = (code: string): CountryFile =>
  JSON.parse(read(`countries/${code}.json`)) as CountryFile

/** The real names, as committed. */
export const realNames = (): NamesFile => JSON.parse(read('names.json')) as NamesFile

/** The real file of the sources, as committed. */
export const realProvenance = (): ProvenanceFile => JSON.parse(read('provenance.json')) as ProvenanceFile

/** The real file of the routes, as committed. */
export const realCorridors = (): CorridorsFile => JSON.parse(read('corridors.json')) as CorridorsFile
