import { type GeoProjection, geoConicEqualArea, geoPath } from 'd3-geo'
import { feature } from 'topojson-client'
import type { Topology } from 'topojson-specification'
import type { EntityCode } from '../../domain/entity'
import { type Country, studiedOf } from './topology'

/** A drawing area with its projection. Equal-area, so that a shaded surface is honest. Lengths in frame px. */
export interface Frame {
  readonly id: 'wide' | 'europe-panel' | 'east-panel'
  readonly widthPx: number
  readonly heightPx: number
  /** Meridian that runs straight up, in degrees east. */
  readonly meridian: number
  /** The two parallels without distortion, in degrees north. */
  readonly parallels: readonly [number, number]
  readonly scale: number
  readonly translatePx: readonly [number, number]
  /** How far land is drawn beyond the frame at each side, so that a container of another shape shows more of it. */
  readonly bleedPx: { readonly x: number; readonly y: number }
}

/** The one map of wide and medium layouts. The bleed ends before the land kept in the topology does. */
export const WIDE_FRAME: Frame = {
  id: 'wide',
  widthPx: 1200,
  heightPx: 741,
  meridian: 24,
  parallels: [38, 62],
  scale: 1037,
  translatePx: [482.4, 758.6],
  bleedPx: { x: 140, y: 60 },
}

/** Upper panel on phones. In a frame on another site panels are lower than on a phone, and show more at their sides. */
export const EUROPE_PANEL: Frame = {
  id: 'europe-panel',
  widthPx: 360,
  heightPx: 300,
  meridian: 16,
  parallels: [40, 62],
  scale: 454.7,
  translatePx: [174.6, 305.4],
  bleedPx: { x: 160, y: 0 },
}

/** Lower panel on phones: Caucasus and Central Asia. */
export const EAST_PANEL: Frame = {
  id: 'east-panel',
  widthPx: 360,
  heightPx: 180,
  meridian: 60,
  parallels: [36, 50],
  scale: 470.6,
  translatePx: [166.2, 187.6],
  bleedPx: { x: 160, y: 0 },
}

/** Whether a place lies in a frame. */
export const isWithin = ({ widthPx, heightPx }: Frame, [x, y]: readonly [number, number]): boolean =>
  x >= 0 && y >= 0 && x <= widthPx && y <= heightPx

/** Every frame by its id. */
export const FRAMES: Readonly<Record<Frame['id'], Frame>> = {
  wide: WIDE_FRAME,
  'europe-panel': EUROPE_PANEL,
  'east-panel': EAST_PANEL,
}

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

const FIGURE_WIDTH_PX = 560
const SHARE = FIGURE_WIDTH_PX / WIDE_FRAME.widthPx
const [shiftX, shiftY] = WIDE_FRAME.translatePx

/** The wide frame at the size of a figure beside text. */
export const FIGURE_FRAME: Frame = {
  ...WIDE_FRAME,
  widthPx: FIGURE_WIDTH_PX,
  heightPx: Math.round(WIDE_FRAME.heightPx * SHARE),
  scale: WIDE_FRAME.scale * SHARE,
  translatePx: [shiftX * SHARE, shiftY * SHARE],
  bleedPx: { x: 4, y: 4 },
}
