import type { Topology } from 'topojson-specification'
import { WIDE_FRAME } from '../cartography/frames'
import type { Dataset } from '../dataset/Dataset'
import type { TopologyFile } from '../store/topologyFile'
import type { MapGeometry } from '../views/map/geometry'
import { readGeometry } from '../views/map/readGeometry'
import { entityLabels } from '../wording/words'

/**
 * Fetches what a form draws on, while its data are on their way; gives what makes it once the dataset is there.
 * `page` is the element as the page was made.
 */
export type FetchGround<Ground> = (
  page: ParentNode,
  file: TopologyFile,
) => Promise<(dataset: Dataset) => Ground>

/** The wide map: from the page that was made with it, and only where there is none from the outlines' file. */
export const mapGround: FetchGround<MapGeometry> = async (page, file) => {
  const made = readGeometry(page)
  if (made) return () => made
  const [topology, { projectGeometry }] = await Promise.all([
    file.load(),
    import('../views/map/projectGeometry'),
  ])
  return (dataset) => projectGeometry(topology, entityLabels(dataset), WIDE_FRAME)
}

/** The outlines of all countries, for forms that draw them one by one. */
export const topologyGround: FetchGround<Topology> = async (_, file) => {
  const topology = await file.load()
  return () => topology
}
