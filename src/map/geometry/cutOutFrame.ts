import { geoAzimuthalEqualArea, type GeoProjection } from 'd3-geo'
import type { Topology } from 'topojson-specification'
import type { EntityCode } from '../../domain/entity'
import { boundsOfPoints } from './crop'
import { WIDE_FRAME } from './frames'
import { EARTH_RADIUS_KM, projectionOf } from './projection'
import { arcPoints, arcsOf, type PlanarBounds, planarBounds } from './planar'
import { countriesObject } from './topology'

/** Size of a cut-out in its own px; a column shows it at about half of that. */
export const CUT_OUT_SIZE = { widthPx: 720, heightPx: 480 } as const

/** Least height of a cut-out, so that even the smallest country has its surroundings. */
const LEAST_HEIGHT_KM = 220

/** Share of the frame that the country may take; a small one leaves more to its surroundings. */
const shareOf = (sizeKm: number): number => Math.min(0.86, 0.54 + sizeKm / 12_000)

/** Gives the longitude at which the topology ends: a country that reaches it is cut off there. */
export const eastEndOf = (topology: Topology): number =>
  Math.max(...topology.arcs.flatMap((_, index) => arcPoints(topology, index).map(([lon]) => lon)))

const wideProjection = (): GeoProjection => {
  const scale = CUT_OUT_SIZE.widthPx / WIDE_FRAME.widthPx
  const [x, y] = WIDE_FRAME.translatePx
  return projectionOf(WIDE_FRAME)
    .clipExtent(null)
    .scale(WIDE_FRAME.scale * scale)
    .translate([x * scale, y * scale + (CUT_OUT_SIZE.heightPx - WIDE_FRAME.heightPx * scale) / 2])
}

/**
 * Lambert's azimuthal equal-area projection around a country and its surroundings. For one that is cut off in the east
 * (Russia), it has the extent of the wide map. Throws on an unknown code.
 */
export const cutOutProjection = (topology: Topology, code: EntityCode): GeoProjection => {
  const indices = countriesObject(topology)
    .geometries.filter(({ id }) => id === code)
    .flatMap(arcsOf)
  const points = indices.flatMap((index) => arcPoints(topology, index))
  if (points.length === 0) throw new Error(`The topology has no outline of ${code}`)
  const [west, south, east, north] = boundsOfPoints(points)
  if (east === eastEndOf(topology)) return wideProjection()
  const { widthPx, heightPx } = CUT_OUT_SIZE
  const projection = geoAzimuthalEqualArea()
    .rotate([-(west + east) / 2, -(south + north) / 2])
    .scale(EARTH_RADIUS_KM)
    .translate([0, 0])
  const [left, top, right, bottom]: PlanarBounds = planarBounds(
    points.flatMap((point) => {
      const place = projection(point)
      return place ? [place] : []
    }),
  )
  const [width, height] = [right - left, bottom - top]
  const share = shareOf(Math.max(width, height))
  const pxPerKm = Math.min((widthPx * share) / width, (heightPx * share) / height, heightPx / LEAST_HEIGHT_KM)
  return projection
    .scale(EARTH_RADIUS_KM * pxPerKm)
    .translate([widthPx / 2 - ((left + right) / 2) * pxPerKm, heightPx / 2 - ((top + bottom) / 2) * pxPerKm])
}
