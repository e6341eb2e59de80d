import type { EntityCode } from '../domain/entity'
import type { Box } from './boxes'
import { WIDE_FRAME } from './frames'

/** Where a name stands inside or under a lens. */
export interface LensLabelPoint {
  readonly code: EntityCode
  /** Longitude and latitude of the middle of the name. */
  readonly point: readonly [number, number]
}

/** A tile over empty ground that shows a place enlarged. */
export interface LensTile {
  readonly id: 'luxembourg' | 'liechtenstein' | 'malta' | 'balkans'
  /** Frame px. */
  readonly box: Box
  /** Longitude and latitude of the middle of the tile. */
  readonly centre: readonly [number, number]
  /** Height of the ground it shows, in km. */
  readonly heightKm: number
  /** Whether what it shows is marked on the map itself. */
  readonly hasExtent: boolean
  /** Names inside the tile; a tile of one state carries the name as a caption below instead. */
  readonly labels: readonly LensLabelPoint[]
  readonly caption?: EntityCode
}

const SMALL = { width: 78, height: 62 }
/** Height that captions take below the tiles, in frame px. */
const CAPTION_HEIGHT = 26

const SMALL_TOP = WIDE_FRAME.heightPx - CAPTION_HEIGHT - SMALL.height
const smallBox = (position: number): Box => ({ x: 16 + position * 92, y: SMALL_TOP, ...SMALL })

const BALKANS = { width: 216, height: 136 }

/** The lenses of the wide frame: small states over North Africa, the Western Balkans over Iran. */
export const LENS_TILES: readonly LensTile[] = [
  {
    id: 'luxembourg',
    box: smallBox(0),
    centre: [6.13, 49.81],
    heightKm: 98,
    hasExtent: false,
    labels: [],
    caption: 'LUX',
  },
  {
    id: 'liechtenstein',
    box: smallBox(1),
    centre: [9.55, 47.16],
    heightKm: 29,
    hasExtent: false,
    labels: [],
    caption: 'LIE',
  },
  {
    id: 'malta',
    box: smallBox(2),
    centre: [14.38, 35.94],
    heightKm: 38,
    hasExtent: false,
    labels: [],
    caption: 'MLT',
  },
  {
    id: 'balkans',
    box: {
      x: WIDE_FRAME.widthPx - 14 - BALKANS.width,
      y: WIDE_FRAME.heightPx - 12 - BALKANS.height,
      ...BALKANS,
    },
    centre: [20.0, 42.35],
    heightKm: 430,
    hasExtent: true,
    labels: [
      { code: 'BIH', point: [17.85, 43.85] },
      { code: 'SRB', point: [20.9, 43.75] },
      { code: 'MNE', point: [19.15, 42.93] },
      { code: 'XKX', point: [20.95, 42.5] },
      { code: 'MKD', point: [21.62, 41.55] },
      { code: 'ALB', point: [20.08, 41.15] },
    ],
  },
]

/** What the lenses cover, captions included, in frame px. */
export const lensBoxes = (): Box[] =>
  LENS_TILES.map(({ box, caption }) => (caption ? { ...box, height: box.height + CAPTION_HEIGHT } : box))
