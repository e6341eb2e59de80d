import type { EntityCode } from '../../domain/entity'
import type { Box } from './boxes'
import { WIDE_FRAME } from './frames'

/** A tile that shows a place enlarged, over a part of the map without countries of the study. */
export interface LensTile {
  readonly id: 'luxembourg' | 'liechtenstein' | 'malta' | 'balkans'
  readonly box: Box
  readonly centre: readonly [number, number]
  readonly heightKm: number
  readonly hasExtent: boolean
  /** Countries named in the tile; the name of a single state is its caption instead. */
  readonly named: readonly EntityCode[]
  readonly caption?: EntityCode
}

const SMALL = { width: 78, height: 62 }
const CAPTION_HEIGHT = 26

const SMALL_TOP = WIDE_FRAME.heightPx - CAPTION_HEIGHT - SMALL.height
const STEP = 103
const smallBox = (position: number): Box => ({ x: 16 + position * STEP, y: SMALL_TOP, ...SMALL })

/** Width of the longest caption, in frame px. */
export const MOST_CAPTION_WIDTH = STEP - 2

const BALKANS = { width: 268, height: 146 }

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
      y: WIDE_FRAME.heightPx - 2 - BALKANS.height,
      ...BALKANS,
    },
    centre: [19.2, 42.42],
    heightKm: 407,
    hasExtent: true,
    // The order puts countries at the sea first, because their lines are the shortest.
    named: ['MNE', 'ALB', 'XKX', 'BIH', 'SRB', 'MKD'],
  },
]

/** Gives the boxes of the lenses, captions included, in frame px. */
export const lensBoxes = (): Box[] =>
  LENS_TILES.map(({ box, caption }) => (caption ? { ...box, height: box.height + CAPTION_HEIGHT } : box))
