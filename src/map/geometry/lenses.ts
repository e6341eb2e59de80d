import { geoAzimuthalEqualArea, type GeoProjection } from 'd3-geo'
import { feature, merge } from 'topojson-client'
import type { Topology } from 'topojson-specification'
import type { EntityCode } from '../../domain/entity'
import type { Box } from './boxes'
import { boundsOfPoints, cropTo } from './crop'
import type { Frame } from './frames'
import { EARTH_RADIUS_KM, projectionOf } from './projection'
import type { LensTile } from './lensTiles'
import { type Lines, linesOf } from './outlines'
import { FINE_STEP, type GridPoint, writePath } from './path'
import { pathWriter } from './projectedPath'
import { contextOf, studiedOf } from './topology'

/** The shapes of an enlarged place, with lengths in frame px. */
export interface LensShapes extends Lines, Pick<LensTile, 'box' | 'shows'> {
  readonly entities: readonly { readonly code: EntityCode; readonly path: string }[]
  readonly context: string
  readonly extentPath?: string
}

/** Number of points along each side of an extent, because its sides bend on the map. */
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

const edgeOf = ({ x, y, width, height }: Box): [number, number][] => {
  const steps = Array.from({ length: EXTENT_STEPS }, (_, step) => step / EXTENT_STEPS)
  return [
    ...steps.map((share): [number, number] => [x + share * width, y]),
    ...steps.map((share): [number, number] => [x + width, y + share * height]),
    ...steps.map((share): [number, number] => [x + width - share * width, y + height]),
    ...steps.map((share): [number, number] => [x, y + height - share * height]),
  ]
}

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
  // Cropping first saves the projection of land that would only be clipped.
  const near = cropTo(topology, boundsOfPoints(area))
  return {
    box: tile.box,
    shows: tile.shows,
    entities: studiedOf(near)
      .map((country) => ({ code: country.id, path: write(feature(near, country)) }))
      .filter((entity) => entity.path !== ''),
    context: write(merge(near, contextOf(near))),
    ...linesOf(near, write),
    extentPath: tile.shows.length > 1 ? extentOf(area, projectionOf(frame), stepPx) : undefined,
  }
}

/** Projects the insets of a frame, each clipped to its tile, on a grid of `stepPx`. */
export const projectLenses = (
  topology: Topology,
  frame: Frame,
  tiles: readonly LensTile[],
  stepPx = FINE_STEP,
): LensShapes[] => tiles.map((tile) => projectLens(topology, frame, tile, stepPx))
