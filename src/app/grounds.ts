import type { Topology } from 'topojson-specification'
import { WIDE_FRAME } from '../cartography/frames'
import type { Dataset } from '../dataset/Dataset'
import type { Resource } from '../store/resource'
import type { MapDrawing } from '../views/map/geometry'
import { readGeometry } from '../views/map/readGeometry'
import { PANELS_IN_ATLAS } from '../views/map/useMapFrames'
import { entityLabels } from '../wording/words'

/**
 * Fetches what a form draws on, while its data are on their way; gives what makes it once the dataset is there.
 * `page` is the element as the page was made.
 */
export type FetchGround<Ground> = (
  page: ParentNode,
  file: Resource<Topology>,
) => Promise<(dataset: Dataset) => Ground>

/**
 * The wide map: from the page that was made with it, and only where there is none from the outlines' file. A narrow
 * window has its panels from the start; where that file does not come it does with the wide map of the page.
 */
export const mapGround: FetchGround<MapDrawing> = async (page, file) => {
  const made = readGeometry(page)
  const isNarrow = window.innerWidth < PANELS_IN_ATLAS.belowPx
  if (made && !isNarrow) return () => ({ wide: made, panels: null })
  try {
    const [topology, { projectGeometry, projectPanels }] = await Promise.all([
      file.load(),
      import('../views/map/projectGeometry'),
    ])
    return (dataset) => {
      const names = entityLabels(dataset)
      return {
        wide: made ?? projectGeometry(topology, names, WIDE_FRAME),
        panels: isNarrow ? projectPanels(topology, names) : null,
      }
    }
  } catch (error) {
    if (!made) throw error
    return () => ({ wide: made, panels: null })
  }
}

/** The outlines of all countries, for forms that draw them one by one. */
export const topologyGround: FetchGround<Topology> = async (_, file) => {
  const topology = await file.load()
  return () => topology
}
