import { type GeoProjection, geoConicEqualArea, geoPath } from 'd3-geo'
import { type Frame, EAST_PANEL, EUROPE_PANEL, isWithin } from './frames'
import { feature } from 'topojson-client'
import type { Topology } from 'topojson-specification'
import type { EntityCode } from '../../domain/entity'
import { type Country, studiedOf } from './topology'

/** The two panels of a narrow window, one over the other. */
export const PANELS: readonly Frame[] = [EUROPE_PANEL, EAST_PANEL]

/** How much of a country a frame shows, in its px²; none where the country's own place lies outside it. */
const shownIn = (frame: Frame, topology: Topology, country: Country): number => {
  const [lon, lat] = country.properties.point ?? [NaN, NaN]
  const projection = projectionOf({ ...frame, bleedPx: { x: 0, y: 0 } })
  const place = projection([lon, lat])
  return place && isWithin(frame, place) ? geoPath(projection).area(feature(topology, country)) : 0
}

/** Countries that a panel shows a part of and the other more: Ukraine in the lower one. They are named in the other. */
export const awayFrom = (panel: Frame, topology: Topology): ReadonlySet<EntityCode> =>
  new Set(
    studiedOf(topology)
      .filter((country) =>
        PANELS.some(
          (other) => other !== panel && shownIn(other, topology, country) > shownIn(panel, topology, country),
        ),
      )
      .map(({ id }) => id),
  )

/** Albers' equal-area conic of the frame, clipped to frame and bleed. */
export const projectionOf = (frame: Frame): GeoProjection => {
  const { widthPx, heightPx, bleedPx } = frame
  return geoConicEqualArea()
    .rotate([-frame.meridian, 0])
    .parallels([...frame.parallels])
    .scale(frame.scale)
    .translate([...frame.translatePx])
    .clipExtent([
      [-bleedPx.x, -bleedPx.y],
      [widthPx + bleedPx.x, heightPx + bleedPx.y],
    ])
}
