import type { Topology } from 'topojson-specification'
import type { Dataset } from '../data/Dataset'
import type { AtlasFiles } from '../data/files'
import type { MapDrawing } from '../map/markup/geometry'
import { loadDrawing } from '../map/paint/loadParts'
import { PANELS_IN_ATLAS } from '../map/paint/parts'
import { entityLabels } from '../text/sentences/words'

/**
 * Fetches what a form draws on, while its data are on their way; gives what makes it once the dataset is there.
 * `page` is the element as the page was made.
 */
export type LoadInput<Input> = (
  page: ParentNode,
  files: Pick<AtlasFiles, 'topology' | 'wholeTopology'>,
) => Promise<(dataset: Dataset) => Input>

/**
 * The map: null where the page was made with it, else drawn from the outlines' file. What a narrow window draws its two
 * panels with is loaded too; where that does not load it does with the wide map of the page.
 */
export const mapInput: LoadInput<MapDrawing | null> = async (page, files) => {
  const isMade = page.querySelector('svg[data-map]') !== null
  if (isMade && window.innerWidth >= PANELS_IN_ATLAS.belowPx) return () => null
  try {
    const [topology, { wideDrawing }] = await Promise.all([files.topology.load(), loadDrawing()])
    return (dataset) => (isMade ? null : wideDrawing(topology, entityLabels(dataset)))
  } catch (error) {
    if (!isMade) throw error
    return () => null
  }
}

/** The outlines of all countries, for forms that draw them one by one. */
export const topologyInput: LoadInput<Topology> = async (_, files) => {
  const topology = await files.wholeTopology.load()
  return () => topology
}
