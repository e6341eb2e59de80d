import { geoAzimuthalEquidistant } from 'd3-geo'
import type { Point } from './arcs'
import { type Box, contains, overlaps } from './boxes'
import { type Frame } from './frames'
import { projectionOf } from './projection'
import { type MeasureText, estimateWidth } from './textWidth'
import { LABEL_FONT_PX } from './labelSizes'
/** A place outside the frame; earlier ones in a list are named first. */
export interface FarPlace {
  readonly code: string
  readonly name: string
  readonly point: readonly [lon: number, lat: number]
  /** Set for a country of the study in another frame: it is a dot, because its name would cover another country. */
  readonly isStudied?: true
}

/** A far place at the edge of the frame, in frame px. */
export interface EdgePlace {
  readonly code: string
  readonly name: string
  readonly pointPx: Point
  readonly label: { readonly x: number; readonly y: number; readonly anchor: 'start' | 'end' } | null
  readonly boxPx: Box
}

/** Space along the edge, with lengths in frame px. */
interface EdgeSpace {
  readonly frame: Frame
  readonly unitPx: number
  readonly avoid: readonly Box[]
  readonly measure?: MeasureText
}

/** In screen px: half a dot, edge to dot, dot to name, height of a name, and the step between two spots. */
const DOT = 4
const EDGE = 8
const TO_NAME = 6
const LINE = 15
const STEP = 5
const ROWS = 3
/** A name farther than this from its bearing is only in the tip; as a share of the height of the frame. */
const FARTHEST_NAME = 0.36

/** Gives the true bearing of a place on the map, from the middle of the frame. */
export const bearingPx = (frame: Frame, point: readonly [number, number]): Point => {
  const projection = projectionOf(frame)
  const middle: [number, number] = [frame.widthPx / 2, frame.heightPx / 2]
  const centre = projection.invert?.(middle) ?? [frame.meridian, 50]
  const north = projection([centre[0], centre[1] + 0.5]) ?? [middle[0], 0]
  const turn = Math.atan2(north[0] - middle[0], middle[1] - north[1])
  const flat = geoAzimuthalEquidistant().rotate([-centre[0], -centre[1]]).translate([0, 0]).scale(1)
  const [dx, dy] = flat([...point]) ?? [0, 1]
  const length = Math.hypot(dx, dy) || 1
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
  return [(dx * cos - dy * sin) / length, (dx * sin + dy * cos) / length]
}

const meetEdge = ({ widthPx, heightPx }: Frame, [ux, uy]: Point, insetPx: number): Point => {
  const [halfWidth, halfHeight] = [widthPx / 2 - insetPx, heightPx / 2 - insetPx]
  const reach = Math.min(halfWidth / (Math.abs(ux) || 1e-9), halfHeight / (Math.abs(uy) || 1e-9))
  return [widthPx / 2 + ux * reach, heightPx / 2 + uy * reach]
}

const spotsAlong = ({ frame: { widthPx, heightPx }, unitPx }: EdgeSpace): Point[] => {
  const [edge, step, line] = [EDGE * unitPx, STEP * unitPx, LINE * unitPx]
  const run = (from: number, to: number) =>
    Array.from({ length: Math.max(0, Math.floor((to - from) / step) + 1) }, (_, index) => from + index * step)
  const rows = Array.from({ length: ROWS }, (_, row) => edge + row * line)
  return [
    ...run(edge, heightPx - edge).flatMap((y): Point[] => [
      [edge, y],
      [widthPx - edge, y],
    ]),
    ...rows.flatMap((row) =>
      run(edge, widthPx - edge).flatMap((x): Point[] => [
        [x, row],
        [x, heightPx - row],
      ]),
    ),
  ]
}

const layOut = (
  { code, name }: FarPlace,
  [x, y]: Point,
  { unitPx, frame }: EdgeSpace,
  nameWidthPx: number | null,
): EdgePlace => {
  const isNamed = nameWidthPx !== null
  const anchor = x > frame.widthPx / 2 && x > frame.widthPx - (EDGE + 1) * unitPx ? 'end' : 'start'
  const [dot, half] = [DOT * unitPx, (LINE * unitPx) / 2]
  const width = isNamed ? TO_NAME * unitPx + nameWidthPx : dot
  return {
    code,
    name,
    pointPx: [x, y],
    label: isNamed ? { x: anchor === 'end' ? x - TO_NAME * unitPx : x + TO_NAME * unitPx, y, anchor } : null,
    boxPx: {
      x: anchor === 'end' ? x - width : x - dot,
      y: isNamed ? y - half : y - dot,
      width: width + dot,
      height: isNamed ? 2 * half : 2 * dot,
    },
  }
}

interface Candidate {
  readonly place: FarPlace
  readonly nameWidthPx: number
  readonly spots: readonly { readonly spot: Point; readonly away: number }[]
}

const candidateOf = (place: FarPlace, spots: readonly Point[], space: EdgeSpace): Candidate => {
  const { frame, unitPx, measure = estimateWidth } = space
  const [x, y] = meetEdge(frame, bearingPx(frame, place.point), EDGE * unitPx)
  const withDistance = spots.map((spot) => ({ spot, away: Math.hypot(spot[0] - x, spot[1] - y) }))
  return {
    place,
    nameWidthPx: measure(place.name, LABEL_FONT_PX) * unitPx,
    spots: withDistance.toSorted((a, b) => a.away - b.away),
  }
}

const attempt = (candidates: readonly Candidate[], space: EdgeSpace, mostNames: number): EdgePlace[] => {
  const { frame, avoid } = space
  const whole: Box = { x: 0, y: 0, width: frame.widthPx, height: frame.heightPx }
  const placed: EdgePlace[] = []
  const isFree = ({ boxPx }: EdgePlace) =>
    contains(whole, boxPx) &&
    !avoid.some((box) => overlaps(box, boxPx)) &&
    !placed.some((other) => overlaps(other.boxPx, boxPx))
  candidates.forEach(({ place, nameWidthPx, spots }, index) => {
    const firstFree = (isNamed: boolean, farthest: number): EdgePlace | undefined => {
      for (const { spot, away } of spots) {
        if (away > farthest) return undefined
        const tried = layOut(place, spot, space, isNamed ? nameWidthPx : null)
        if (isFree(tried)) return tried
      }
      return undefined
    }
    const named =
      index < mostNames && !place.isStudied ? firstFree(true, FARTHEST_NAME * frame.heightPx) : undefined
    const found = named ?? firstFree(false, Infinity)
    if (found) placed.push(found)
  })
  return placed
}

const FEWER = 0.85

/** Places dots at the edge near their true bearings; a name that overlaps, or takes the space of a dot, is left out. */
export const placeAtEdge = (places: readonly FarPlace[], space: EdgeSpace): EdgePlace[] => {
  const spots = spotsAlong(space)
  const candidates = places.map((place) => candidateOf(place, spots, space))
  for (let mostNames = places.length; ; mostNames = Math.floor(mostNames * FEWER)) {
    const placed = attempt(candidates, space, mostNames)
    if (placed.length === places.length || mostNames === 0) return placed
  }
}
