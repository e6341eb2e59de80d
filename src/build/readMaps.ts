import type { Topology } from 'topojson-specification'
import type { CorridorsFile, DisplayNamesFile } from '../data/contract'
import { createDataset } from '../data/Dataset'
import { type OutlinesFile, corridorsIn, parseAtlasFile, parseTopology } from '../data/load'
import type { Language } from '../domain/languages'
import type { SiteData } from '../pages/sitePage'

export type Maps = Pick<SiteData, 'dataset' | 'topology' | 'outlines' | 'corridors' | 'dataText'>

const topologies = new Map<string, Topology>()

/** The same object for the same text, since what is computed from a topology is memoised by it. */
const topologyIn = (file: OutlinesFile, text: string): Topology => {
  const topology = topologies.get(text) ?? parseTopology(file, text)
  topologies.set(text, topology)
  return topology
}

/** Reads the maps' files once and gives the maps of a language. Throws a DataFileError on a damaged file. */
export const readMaps = (dataText: (file: string) => string) => {
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
