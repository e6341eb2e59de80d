import { readFileSync } from 'node:fs'
import type { Topology } from 'topojson-specification'
import type {
  AtlasFile,
  CorridorsFile,
  NamesFile,
  StatementsFile,
  ProvenanceFile,
  CountryFile,
} from '../../src/data/contract'
import { createDataset, type Dataset } from '../../src/data/Dataset'
import type { TreatyRecord, OffenceRecord } from '../../src/domain/treaty'
import { parseAtlasFile, parseTopology } from '../../src/data/load'

const read = (file: string) => readFileSync(`public/data/${file}`, 'utf8')

/** The real file that every atlas begins with, as committed. */
export const realAtlasFile = (): AtlasFile => parseAtlasFile(read('atlas.json'))

/** The real dataset, as committed. */
export const realDataset = (): Dataset => createDataset(realAtlasFile())

/** The same with the names that another language shows. */
export const realDatasetIn = (language: string): Dataset =>
  language === 'en'
    ? realDataset()
    : createDataset(realAtlasFile(), JSON.parse(read(`names/${language}.json`)))

/** The real outlines, as committed. */
export const realTopology = (): Topology => parseTopology('map.topo.json', read('map.topo.json'))

/** The simplified outlines that the atlas ships with. */
export const realOutlines = (): Topology => parseTopology('outlines.topo.json', read('outlines.topo.json'))

/** The real file of a country, as committed. */
export const realCountry = (code: string): CountryFile =>
  JSON.parse(read(`countries/${code}.json`)) as CountryFile

/** The totals that the study states, as committed. */
export const realStatements = (): StatementsFile => JSON.parse(read('statements.json')) as StatementsFile

/** The real names, as committed. */
export const realNames = (): NamesFile => JSON.parse(read('names.json')) as NamesFile

/** The real file of the sources, as committed. */
export const realProvenance = (): ProvenanceFile => JSON.parse(read('provenance.json')) as ProvenanceFile

/** The real file of the routes, as committed. */
export const realCorridors = (): CorridorsFile => JSON.parse(read('corridors.json')) as CorridorsFile

const { treaties, offences } = realProvenance()

/** The record of a state under an instrument, as committed. */
export const realTreatyRecord = (entity: string, instrument: string): TreatyRecord | undefined =>
  treaties.find((record) => record.entity === entity && record.instrument === instrument)

/** The coding of since when trafficking is an offence for an entity, as committed. */
export const realOffenceRecord = (entity: string): OffenceRecord | undefined =>
  offences.find((record) => record.entity === entity)
