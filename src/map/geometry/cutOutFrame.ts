import type { Topology } from 'topojson-specification'
import type { EntityCode } from '../../domain/entity'
import { boundsOfPoints, eastEndOf } from './crop'
import { type Frame, wideFrameAt } from './frames'
import { EARTH_RADIUS_KM, projectionOf } from './projection'
import { countriesObject, pointsAround } from './topology'

/** Size of a cut-out in its own px; a column shows it at about half of that. */
const SIZE = { widthPx: 720, heightPx: 480 } as const

/** Land is drawn this far beyond the frame, in px, so that no coast runs along its edge. */
const BLEED_PX = { west: 6, east: 6, y: 6 } as const

/** Least height of a cut-out, so that even the smallest country has its surroundings. */
const LEAST_HEIGHT_KM = 220

/** Share of the frame that the country may take; a small one leaves more to its surroundings. */
const shareOf = (sizeKm: number): number => Math.min(0.86, 0.54 + sizeKm / 12_000)

/** The frame around a country and its surroundings, north up; for one that is cut off in the east (Russia), the wide map. */
export const cutOutFrame = (topology: Topology, code: EntityCode): Frame => {
  const country = countriesObject(topology).geometries.find(({ id }) => id === code)
  if (!country) throw new Error(`The topology has no outline of ${code}`)
  const points = pointsAround(topology, country)
  const [west, south, east, north] = boundsOfPoints(points)
  const { widthPx, heightPx } = SIZE
  if (east === eastEndOf(topology)) {
    const wide = wideFrameAt(widthPx)
    const [x, y] = wide.translatePx
    return { ...wide, heightPx, translatePx: [x, y + (heightPx - wide.heightPx) / 2], bleedPx: BLEED_PX }
  }
  const frame = {
    id: 'area',
    ...SIZE,
    meridian: (west + east) / 2,
    parallels: [south, north],
    bleedPx: BLEED_PX,
  } as const
  const onGlobe = projectionOf({ ...frame, scale: EARTH_RADIUS_KM, translatePx: [0, 0] })
  const [left, top, right, bottom] = boundsOfPoints(points.map((point) => onGlobe(point) ?? [0, 0]))
  const [width, height] = [right - left, bottom - top]
  const share = shareOf(Math.max(width, height))
  const pxPerKm = Math.min((widthPx * share) / width, (heightPx * share) / height, heightPx / LEAST_HEIGHT_KM)
  return {
    ...frame,
    scale: EARTH_RADIUS_KM * pxPerKm,
    translatePx: [
      widthPx / 2 - ((left + right) / 2) * pxPerKm,
      heightPx / 2 - ((top + bottom) / 2) * pxPerKm,
    ],
  }
}
