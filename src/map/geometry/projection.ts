import {
  type GeoProjection,
  geoConicEqualArea,
  geoPath,
  type GeoContext,
  type GeoPermissibleObjects,
  type GeoStreamWrapper,
} from 'd3-geo'
import { feature } from 'topojson-client'
import type { Topology } from 'topojson-specification'
import type { EntityCode } from '../../domain/entity'
import { type Frame, EAST_PANEL, EUROPE_PANEL, isWithin, NO_BLEED, WIDE_FRAME } from './frames'
import { type Matrix, moved, type Place, type GridPoint, type PathLine, writePath } from './path'
import { type Country, studiedOf } from './topology'

export const EARTH_RADIUS_KM = 6371.0088

export const PANELS: readonly Frame[] = [EUROPE_PANEL, EAST_PANEL]

/** Area in px²; 0 where the country's own point lies outside the frame. */
const areaIn = (frame: Frame, topology: Topology, country: Country): number => {
  const [lon, lat] = country.properties.point ?? [NaN, NaN]
  const projection = projectionOf({ ...frame, bleedPx: NO_BLEED })
  const place = projection([lon, lat])
  return place && isWithin(frame, place) ? geoPath(projection).area(feature(topology, country)) : 0
}

/** Lists the countries that are named in the other panel because it shows more of them, such as Ukraine. */
export const awayFrom = (panel: Frame, topology: Topology): ReadonlySet<EntityCode> =>
  new Set(
    studiedOf(topology)
      .filter((country) =>
        PANELS.some(
          (other) => other !== panel && areaIn(other, topology, country) > areaIn(panel, topology, country),
        ),
      )
      .map(({ id }) => id),
  )

/** Albers' equal-area conic projection of the frame, clipped to frame and bleed. */
export const projectionOf = (frame: Frame): GeoProjection => {
  const { widthPx, heightPx, bleedPx } = frame
  return geoConicEqualArea()
    .rotate([-frame.meridian, 0])
    .parallels([...frame.parallels])
    .scale(frame.scale)
    .translate([...frame.translatePx])
    .clipExtent([
      [-bleedPx.west, -bleedPx.y],
      [widthPx + bleedPx.east, heightPx + (bleedPx.below ?? bleedPx.y)],
    ])
}

const NOWHERE: [number, number] = [NaN, NaN]

/** Any two places. */
const PLACES: readonly [[number, number], [number, number]] = [
  [0, 40],
  [60, 60],
]

const placesIn = (frame: Frame) => {
  const project = projectionOf(frame)
  return [project(PLACES[0]) ?? NOWHERE, project(PLACES[1]) ?? NOWHERE] as const
}

/**
 * Gives the matrix that takes the wide frame to a panel. It is exact: on a cone with the same parallels, another central
 * meridian is a turn about the apex.
 */
export const matrixOfPanel = (panel: Frame): Matrix => {
  return matrixBetween(placesIn(WIDE_FRAME), placesIn(panel))
}

/** The part of the wide frame that a panel shows, as a path in px of that. */
export const extentOfPanel = (panel: Frame): string => {
  const matrix = matrixBetween(placesIn(panel), placesIn(WIDE_FRAME))
  const corners = [
    [0, 0],
    [panel.widthPx, 0],
    [panel.widthPx, panel.heightPx],
    [0, panel.heightPx],
  ] as const
  return `M${corners.map((corner) => moved(matrix, corner).map(Math.round).join()).join('L')}Z`
}

/** Gives the similarity that takes two places to two others. */
const matrixBetween = (from: readonly [Place, Place], to: readonly [Place, Place]): Matrix => {
  const [[x, y], [x1, y1]] = from
  const [[u, v], [u1, v1]] = to
  const [dx, dy, du, dv] = [x1 - x, y1 - y, u1 - u, v1 - v]
  const square = dx ** 2 + dy ** 2
  const a = (du * dx + dv * dy) / square
  const b = (dv * dx - du * dy) / square
  return [a, b, -b, a, u - a * x + b * y, v - b * x - a * y]
}

const isSame = (a: GridPoint | undefined, b: GridPoint | undefined): boolean =>
  a !== undefined && a[0] === b?.[0] && a[1] === b[1]

/** Makes a writer of projected shapes as SVG paths on a grid. */
export const pathWriter = (
  projection: GeoProjection | GeoStreamWrapper,
  stepPx: number,
): ((shape: GeoPermissibleObjects) => string) => {
  let lines: PathLine[] = []
  let points: GridPoint[] = []
  const add = (x: number, y: number) => {
    const point: GridPoint = [Math.round(x / stepPx), Math.round(y / stepPx)]
    // A step there and back encloses nothing, as on the coast of an island smaller than the grid.
    if (isSame(points.at(-2), point)) points.pop()
    else if (!isSame(points.at(-1), point)) points.push(point)
  }
  const end = (isClosed: boolean) => {
    if (isClosed && isSame(points[0], points.at(-1))) points.pop()
    if (points.length > (isClosed ? 2 : 1)) lines.push({ points, isClosed })
    points = []
  }
  const context: GeoContext = {
    beginPath: () => undefined,
    moveTo: (x, y) => {
      end(false)
      add(x, y)
    },
    lineTo: add,
    closePath: () => end(true),
    arc: () => undefined,
  }
  const draw = geoPath(projection, context)
  return (shape) => {
    lines = []
    draw(shape)
    end(false)
    return writePath(lines, stepPx)
  }
}
