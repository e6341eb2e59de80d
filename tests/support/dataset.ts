import { readFileSync } from 'node:fs'
import type { Topology } from 'topojson-specification'
import type {
  AtlasFile,
  CorridorsFile,
  CountryFile,
  NamesFile,
  StatementsFile,
  PartFile,
  ProvenanceFile,
} from '../../src/data/contract'
import { countryUpTo, provenanceUpTo } from '../../src/data/filesUpTo'
import { USUAL_LAST_REPORT } from '../../src/domain/reports'
import { createDataset, type Dataset } from '../../src/data/Dataset'
import { type Part } from '../../src/domain/themes'
import { PARTS } from '../../src/domain/themeRow'
import { parseAtlasFile, parsePartFile, parseTopology } from '../../src/data/load'

const read = (file: string) => readFileSync(`public/data/${file}`, 'utf8')

/** The real file that every atlas begins with, as committed. */
export const realAtlasFile = (): AtlasFile => parseAtlasFile(read('atlas.json'))

/** The real dataset, as committed. */
export const realDataset = (): Dataset => createDataset(realAtlasFile(), undefined, realParts())

/** The real files of further themes, as committed. */
export const realParts = (): Map<Part, PartFile> =>
  new Map(PARTS.map((part) => [part, parsePartFile(part, read(`${part}.json`))]))

/** The same with the names that another language shows. */
export const realDatasetIn = (language: string): Dataset =>
  createDataset(realAtlasFile(), JSON.parse(read(`names/${language}.json`)), realParts())

/** The real outlines, as committed. */
export const realTopology = (): Topology => parseTopology('map.topo.json', read('map.topo.json'))

/** The simplified outlines that the atlas ships with. */
export const realOutlines = (): Topology => parseTopology('outlines.topo.json', read('outlines.topo.json'))

/** The real file of a country, as committed. */
export const realCountry = (code: string): CountryFile =>
  countryUpTo(JSON.parse(read(`countries/${code}.json`)) as CountryFile, USUAL_LAST_REPORT)

/** What the study states, as committed. */
export const realStatements = (): StatementsFile => JSON.parse(read('statements.json')) as StatementsFile

/** The real names, as committed. */
export const realNames = (): NamesFile => JSON.parse(read('names.json')) as NamesFile

/** The real file of the sources, as committed. */
export const realProvenance = (): ProvenanceFile =>
  provenanceUpTo(JSON.parse(read('provenance.json')) as ProvenanceFile, USUAL_LAST_REPORT)

/** The real file of the routes, as committed. */
export const realCorridors = (): CorridorsFile => JSON.parse(read('corridors.json')) as CorridorsFile
