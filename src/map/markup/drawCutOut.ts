import { feature, merge } from 'topojson-client'
import type { Topology } from 'topojson-specification'
import type { EntityCode } from '../../domain/entity'
import { memoise } from '../../domain/memoise'
import { grown, middleOf } from '../geometry/boxes'
import { type Frame, wideFrameAt } from '../geometry/frames'
import { nameGrid } from '../geometry/nameGrid'
import { arcsBetween, isDisputed } from '../geometry/outlines'
import { boundsOfPoints, boxOfPath, readPath } from '../geometry/path'
import { placeNames } from '../geometry/placeNames'
import { EARTH_RADIUS_KM, projectionOf, pathWriter } from '../geometry/projection'
import { USUAL_PX } from '../geometry/setName'
import {
  countriesObject,
  type Country,
  pointsAround,
  simplifyArcs,
  eastEndOf,
  neighboursOf,
} from '../geometry/topology'
import type { CutOut } from './cutOut'

interface CutOutInput {
  readonly topology: Topology
  readonly code: EntityCode
  /** Gives the name of a country around, whose English name the topology has; a map without it has no names. */
  readonly nameOf?: ((code: EntityCode, english: string) => string) | undefined
  readonly namePx?: number | undefined
}

/** Size of a name in a cut-out, in its px, where the map is as wide as a phone or a column of text. */
const CUT_OUT_NAME_PX = 27

/** A page shows the map at about half of its size: a line may be off by this, and its points are on a grid of a px. */
const TOLERANCE_PX = 3
const STEP_PX = 1

/** Free space between names and the edge of the map, in px. */
const EDGE_PX = 6
const MOST_NAMES = 9

/** Draws the shapes and lines of a cut-out, once for all languages. */
const drawnAround = memoise((whole: Topology, code: EntityCode) => {
  const frame = cutOutFrame(whole, code)
  const topology = simplifyArcs(whole, ((TOLERANCE_PX / frame.scale) * 180) / Math.PI)
  const { geometries } = countriesObject(topology)
  const write = pathWriter(projectionOf(frame), STEP_PX)
  const linesWhere = (holds: (a: Country, b: Country) => boolean) => write(arcsBetween(topology, holds))
  const isOfOwn = (a: Country, b: Country) => a.id === code || b.id === code
  const neighbours = neighboursOf(topology).get(code)
  const countries = geometries.map((country) => ({
    code: country.id,
    english: country.properties.name,
    isLink: !country.properties.context && neighbours?.includes(country.id),
    path: write(feature(topology, country)),
  }))
  const shapes = {
    frame,
    land: write(merge(topology, geometries)),
    borders: linesWhere((a, b) => a !== b && !isDisputed(a, b) && !isOfOwn(a, b)),
    outline: linesWhere((a, b) => isOfOwn(a, b) && !isDisputed(a, b)),
    disputed: linesWhere((a, b) => a !== b && isDisputed(a, b)),
    path: countries.find((country) => country.code === code)?.path ?? '',
    around: countries.flatMap(({ isLink, code: other, path }) =>
      isLink && path !== '' ? [{ code: other, path }] : [],
    ),
  }
  return { countries, shapes }
})

/** Draws the map of a country, the same in Node and browsers. Throws on an unknown code. */
export const cutOutOf = ({ topology, code, nameOf, namePx = CUT_OUT_NAME_PX }: CutOutInput): CutOut => {
  const { countries, shapes } = drawnAround(topology, code)
  const unitPx = namePx / USUAL_PX
  const around = countries.map((country) => ({ ...country, rings: readPath(country.path) }))
  const { widthPx: width, heightPx: height } = shapes.frame
  const labels = nameOf
    ? placeNames({
        grid: nameGrid(
          { countries: around, land: [] },
          grown({ x: 0, y: 0, width, height }, -EDGE_PX),
          unitPx,
        ),
        unitPx,
        countries: around.map(({ code: other, english, path }) => {
          const point = middleOf(boxOfPath(path))
          return other === code ? null : { code: other, name: nameOf(other, english), point, isShown: true }
        }),
        sizesPx: [USUAL_PX],
        codeSizesPx: [],
      }).countries
    : []
  return { code, ...shapes, labels: labels.slice(0, MOST_NAMES), namePx }
}

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
