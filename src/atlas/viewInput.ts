import type { Topology } from 'topojson-specification'
import type { Dataset } from '../data/Dataset'
import type { AtlasFiles } from '../data/files'
import type { MapDrawing } from '../map/paint/mapLook'
import { loadDrawing } from '../map/paint/loadParts'
import type { Texts } from '../text/i18n'

/** Loads a view's input in parallel with the data, given the prerendered element `page`. */
export type LoadInput<Input> = (
  page: ParentNode,
  files: Pick<AtlasFiles, 'topology' | 'wholeTopology'>,
) => Promise<(dataset: Dataset, texts: Texts) => Input>

/** The map: null where the page has it. */
export const mapInput: LoadInput<MapDrawing | null> = async (page, files) => {
  if (page.querySelector('svg[data-map]')) return () => null
  const [topology, { mapDrawing }] = await Promise.all([files.topology.load(), loadDrawing()])
  return (dataset, texts) => mapDrawing(topology, dataset, texts)
}

/** The outlines of all countries, for kinds that draw them one by one. */
export const topologyInput: LoadInput<Topology> = async (_, files) => {
  const topology = await files.wholeTopology.load()
  return () => topology
}
