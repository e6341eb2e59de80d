import type { EntityCode } from '../../domain/entity'
import type { Box } from './boxes'
import { WIDE_FRAME } from './frames'

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
  /** Countries named in the tile; the name of one of a single state is a caption below it instead. */
  readonly named: readonly EntityCode[]
  readonly caption?: EntityCode
}

const SMALL = { width: 78, height: 62 }
/** Height that captions take below the tiles, in frame px. */
const CAPTION_HEIGHT = 26

const SMALL_TOP = WIDE_FRAME.heightPx - CAPTION_HEIGHT - SMALL.height
const smallBox = (position: number): Box => ({ x: 16 + position * 92, y: SMALL_TOP, ...SMALL })

const BALKANS = { width: 256, height: 142 }

/** The lenses of the wide frame: small states over North Africa, the Western Balkans over Iran. */
export const LENS_TILES: readonly LensTile[] = [
  {
    id: 'luxembourg',
    box: smallBox(0),
    centre: [6.13, 49.81],
    heightKm: 98,
    hasExtent: false,
    named: [],
    caption: 'LUX',
  },
  {
    id: 'liechtenstein',
    box: smallBox(1),
    centre: [9.55, 47.16],
    heightKm: 29,
    hasExtent: false,
    named: [],
    caption: 'LIE',
  },
  {
    id: 'malta',
    box: smallBox(2),
    centre: [14.38, 35.94],
    heightKm: 38,
    hasExtent: false,
    named: [],
    caption: 'MLT',
  },
  {
    id: 'balkans',
    box: {
      x: WIDE_FRAME.widthPx - 8 - BALKANS.width,
      y: WIDE_FRAME.heightPx - 6 - BALKANS.height,
      ...BALKANS,
    },
    centre: [19.2, 42.35],
    heightKm: 415,
    hasExtent: true,
    // Those at the sea come first: their lines are the shortest.
    named: ['MNE', 'ALB', 'XKX', 'BIH', 'SRB', 'MKD'],
  },
]

/** What the lenses cover, captions included, in frame px. */
export const lensBoxes = (): Box[] =>
  LENS_TILES.map(({ box, caption }) => (caption ? { ...box, height: box.height + CAPTION_HEIGHT } : box))
