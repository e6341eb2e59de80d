import type { Topology } from 'topojson-specification'
import { WIDE_FRAME } from '../../cartography/frames'
import { projectionOf } from '../../cartography/projection'
import { readSteps } from '../../cartography/shortPath'
import type { Country } from '../../cartography/topology'

/** By what name a page carries its outlines as arcs. */
export const PAGE_TOPOLOGY = 'embed/outlines.json'

/** The wide map's arcs in its px, and what they make up. Only land outside the study has names. */
interface PageTopology {
  readonly arcs: string
  readonly countries: readonly Country[]
}

/** The projection of the page's map with nothing cut off. */
export const pageProjection = () => projectionOf(WIDE_FRAME).clipExtent(null)

/** The outlines out of what `writePageTopology` wrote, in degrees. */
export const readPageTopology = (text: string): Topology => {
  const { arcs, countries } = JSON.parse(text) as PageTopology
  const projection = pageProjection()
  return {
    type: 'Topology',
    arcs: readSteps(arcs).map(({ points }) =>
      points.map(([x, y]) => [...(projection.invert?.([x / 10, y / 10]) ?? [0, 0])]),
    ),
    objects: { countries: { type: 'GeometryCollection', geometries: [...countries] } },
  }
}
