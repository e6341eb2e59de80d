import { geoAzimuthalEqualArea, type GeoProjection } from 'd3-geo'
import { feature, merge } from 'topojson-client'
import type { Topology } from 'topojson-specification'
import type { EntityCode } from '../../domain/entity'
import { type Box, middleOf } from './boxes'
import { type Frame, WIDE_FRAME } from './frames'
import { EARTH_RADIUS_KM, projectionOf, pathWriter } from './projection'
import { type LensTile, BALKANS_FROM_PX } from './lensTiles'
import { type Lines, linesOf } from './outlines'
import { boundsOfPoints, boxOfPath, FINE_STEP, type GridPoint, writePath } from './path'
import { contextOf, studiedOf, cropTo } from './topology'
import { type MapNames, namesOverWidths, type RestName } from './namesOnMap'
import { CAPTION_PX, type PlacedName, sizeOfSetting } from './setName'

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

const sidesOf = (area: readonly [number, number][], map: GeoProjection, stepPx: number): string => {
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
    extentPath: tile.shows.length > 1 ? sidesOf(area, projectionOf(frame), stepPx) : undefined,
  }
}

/** Projects the insets of a frame, each clipped to its tile, on a grid of `stepPx`. */
export const projectLenses = (
  topology: Topology,
  frame: Frame,
  tiles: readonly LensTile[],
  stepPx = FINE_STEP,
): LensShapes[] => tiles.map((tile) => projectLens(topology, frame, tile, stepPx))

/** Width of the longest caption, in widths of its tile. */
const MOST_CAPTION = 1.3

export interface Lens extends LensShapes {
  readonly names: readonly RestName[]
}

interface Caption {
  readonly code: string
  readonly name: string
  /** The width from which the map itself names the state. */
  readonly namedFromPx: number
}

/** The name of a single state is below its tile, where it reaches no other, until the map itself names the state. */
const captionOf = (
  { box }: LensShapes,
  { code, name, namedFromPx }: Caption,
  widthsPx: readonly number[],
): readonly RestName[] => {
  const setting = { code, lines: [name], sizePx: CAPTION_PX, isCode: false }
  const fromPx = widthsPx.find(
    (widthPx) => sizeOfSetting(setting, WIDE_FRAME.widthPx / widthPx)[0] <= MOST_CAPTION * box.width,
  )
  if (fromPx === undefined || fromPx >= namedFromPx) return []
  const toPx = Number.isFinite(namedFromPx) ? { toPx: namedFromPx } : {}
  return [
    { ...setting, at: [box.x + box.width / 2, box.y + box.height], side: [0, 1], gapPx: 4, fromPx, ...toPx },
  ]
}

/** Adds the names of a language to insets, by the rule of the map, whose own names are `onMap`, for some widths. */
export const withNames = (
  lenses: readonly LensShapes[],
  { countries }: Pick<MapNames, 'countries'>,
  widthsPx: readonly number[],
  onMap: readonly (PlacedName | RestName)[],
): Lens[] =>
  lenses.map((lens) => {
    const [code = '', ...others] = lens.shows
    if (others.length === 0) {
      const named = onMap.filter((name) => name.code === code && !name.isCode)
      const namedFromPx = Math.min(...named.map((name) => ('fromPx' in name ? name.fromPx : 0)))
      const names = captionOf(lens, { code, name: countries[code]?.name ?? '', namedFromPx }, widthsPx)
      return { ...lens, names }
    }
    const entities = lens.entities.map((entity) => ({
      ...entity,
      areaPx: Infinity,
      pointPx: middleOf(boxOfPath(entity.path)),
    }))
    const part = { frame: WIDE_FRAME, shapes: { entities, context: lens.context }, shown: lens.box }
    const wide = widthsPx.filter((widthPx) => widthPx >= BALKANS_FROM_PX)
    return { ...lens, names: namesOverWidths(part, { names: { countries } }, wide, () => []).countries }
  })
