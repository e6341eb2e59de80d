import { geoAzimuthalEqualArea, type GeoProjection } from 'd3-geo'
import { feature, merge } from 'topojson-client'
import type { Topology } from 'topojson-specification'
import type { EntityCode } from '../../domain/entity'
import type { Box } from './boxes'
import { boundsOfPoints, cropTo } from './crop'
import { type Frame } from './frames'
import { projectionOf } from './projection'
import { LENS_TILES, type LensTile } from './lensTiles'
import { type Lines, linesOf } from './lines'
import { FINE_STEP, type GridPoint, pathWriter, writePath } from './path'
import { contextOf, studiedOf } from './topology'

/** The shapes of an enlarged place, drawn over empty ground. Lengths in frame px. */
export interface LensShapes extends Lines {
  readonly id: LensTile['id']
  readonly box: Box
  readonly entities: readonly { readonly code: EntityCode; readonly path: string }[]
  readonly context: string
  /** What the lens shows, as a closed path on the map itself. */
  readonly extentPath?: string
}

const EARTH_RADIUS_KM = 6371.0088

/** Points along each side of an extent: its sides bend on the map. */
const EXTENT_STEPS = 8

/** Lambert's azimuthal equal-area projection on the middle of the tile, north up. */
export const projectionOfTile = ({ box, centre, heightKm }: LensTile): GeoProjection =>
  geoAzimuthalEqualArea()
    .rotate([-centre[0], -centre[1]])
    .scale((box.height / heightKm) * EARTH_RADIUS_KM)
    .translate([box.x + box.width / 2, box.y + box.height / 2])
    .clipExtent([
      [box.x, box.y],
      [box.x + box.width, box.y + box.height],
    ])

/** Points along the edge of a box, in order. */
const edgeOf = ({ x, y, width, height }: Box): [number, number][] => {
  const steps = Array.from({ length: EXTENT_STEPS }, (_, step) => step / EXTENT_STEPS)
  return [
    ...steps.map((share): [number, number] => [x + share * width, y]),
    ...steps.map((share): [number, number] => [x + width, y + share * height]),
    ...steps.map((share): [number, number] => [x + width - share * width, y + height]),
    ...steps.map((share): [number, number] => [x, y + height - share * height]),
  ]
}

/** Longitude and latitude along the edge of a tile. */
const areaOf = (tile: LensTile, projection: GeoProjection): [number, number][] =>
  edgeOf(tile.box).flatMap((pixel) => {
    const place = projection.invert?.(pixel)
    return place ? [place] : []
  })

const extentOf = (area: readonly [number, number][], map: GeoProjection, stepPx: number): string => {
  const points = area.map((place): GridPoint => {
    const [x, y] = map(place) ?? [NaN, NaN]
    return [Math.round(x / stepPx), Math.round(y / stepPx)]
  })
  return writePath([{ points, isClosed: true }], stepPx)
}

const projectLens = (topology: Topology, frame: Frame, tile: LensTile, stepPx: number): LensShapes => {
  const projection = projectionOfTile(tile)
  const write = pathWriter(projection, stepPx)
  const area = areaOf(tile, projection)
  // What lies far away is left out before it is projected, or it would be projected only to be clipped.
  const near = cropTo(topology, boundsOfPoints(area))
  return {
    id: tile.id,
    box: tile.box,
    entities: studiedOf(near)
      .map((country) => ({ code: country.id, path: write(feature(near, country)) }))
      .filter((entity) => entity.path !== ''),
    context: write(merge(near, contextOf(near))),
    ...linesOf(near, write),
    extentPath: tile.hasExtent ? extentOf(area, projectionOf(frame), stepPx) : undefined,
  }
}

/** The lenses of the wide frame, each clipped to its tile; points of paths lie on a grid of this step. */
export const projectLenses = (topology: Topology, frame: Frame, stepPx = FINE_STEP): LensShapes[] =>
  LENS_TILES.map((tile) => projectLens(topology, frame, tile, stepPx))
