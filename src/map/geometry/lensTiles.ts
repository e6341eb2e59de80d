import type { EntityCode } from '../../domain/entity'
import type { Box, Container } from './boxes'
import { WIDE_FRAME } from './frames'

/** A place that is shown enlarged in an inset. */
interface LensPlace {
  readonly centre: readonly [number, number]
  readonly heightKm: number
  /** The countries that it is there for; the name of a single one is its caption. */
  readonly shows: readonly EntityCode[]
}

/** An inset: a tile over a part of the map without countries of the study, with lengths in frame px. */
export interface LensTile extends LensPlace {
  readonly box: Box
}

const SMALL = { width: 78, height: 62 }
const CAPTION_HEIGHT = 26
const EDGE = 16
const STEP = 103

const MALTA: LensPlace = { shows: ['MLT'], centre: [14.38, 35.94], heightKm: 38 }

const SMALL_STATES: readonly LensPlace[] = [
  { shows: ['LUX'], centre: [6.13, 49.81], heightKm: 98 },
  { shows: ['LIE'], centre: [9.55, 47.16], heightKm: 29 },
  MALTA,
]

/** Island states; those that lie far from the other countries of a view may be shown in an inset instead. */
const ISLANDS: readonly LensPlace[] = [
  { shows: ['ISL'], centre: [-18.6, 64.95], heightKm: 440 },
  { shows: ['CYP'], centre: [33.4, 35.13], heightKm: 190 },
  MALTA,
]

export const ISLAND_CODES: readonly EntityCode[] = ISLANDS.flatMap(({ shows }) => shows)

const BALKANS = { width: 268, height: 146 }

/** Size of a row of insets with their captions, in frame px. */
const rowSize = (count: number) => ({
  width: (count - 1) * STEP + SMALL.width,
  height: SMALL.height + CAPTION_HEIGHT,
})

const inRow = (places: readonly LensPlace[], { x, y }: Pick<Box, 'x' | 'y'>): LensTile[] =>
  places.map((place, position) => ({ ...place, box: { x: x + position * STEP, y, ...SMALL } }))

/** The insets of the whole map: small states over North Africa, the Western Balkans over Iran. */
export const LENS_TILES: readonly LensTile[] = [
  ...inRow(SMALL_STATES, { x: EDGE, y: WIDE_FRAME.heightPx - rowSize(1).height }),
  {
    box: {
      x: WIDE_FRAME.widthPx - 8 - BALKANS.width,
      y: WIDE_FRAME.heightPx - 2 - BALKANS.height,
      ...BALKANS,
    },
    centre: [19.2, 42.42],
    heightKm: 407,
    // Countries at the sea are named first, because they have the nearest room.
    shows: ['MNE', 'ALB', 'XKX', 'BIH', 'SRB', 'MKD'],
  },
]

/** Width of the map, in px, from which it has insets, and from which it has the inset of the Western Balkans; map.module.css repeats them. */
const FROM_PX = 600
export const BALKANS_FROM_PX = 1200

/** Whether a map of a size has room for insets. */
export const hasInsets = ({ frame, unitPx }: Container): boolean =>
  frame.id === 'wide' && frame.widthPx / unitPx >= FROM_PX

/** The insets of the whole map: those with a shown country. */
export const tilesAtRest = (container: Container, shown: ReadonlySet<EntityCode>): readonly LensTile[] =>
  LENS_TILES.filter(
    ({ shows }) =>
      hasInsets(container) &&
      (shows.length === 1 || container.frame.widthPx / container.unitPx >= BALKANS_FROM_PX) &&
      shows.some((code) => shown.has(code)),
  )

/** Rows of insets for some states, one in each corner of a container. */
export const tileRows = (
  { box }: Container,
  codes: readonly EntityCode[],
): readonly (readonly LensTile[])[] => {
  const places = [...new Set([...SMALL_STATES, ...ISLANDS])].filter(({ shows }) =>
    shows.some((code) => codes.includes(code)),
  )
  const { width, height } = rowSize(places.length)
  const [left, right] = [box.x + EDGE, box.x + box.width - EDGE - width]
  const [top, bottom] = [box.y + EDGE, box.y + box.height - height]
  return [
    inRow(places, { x: left, y: bottom }),
    inRow(places, { x: right, y: bottom }),
    inRow(places, { x: left, y: top }),
    inRow(places, { x: right, y: top }),
  ]
}

/** Gives the boxes of insets, captions included, in frame px. */
export const lensBoxes = (tiles: readonly LensTile[] = LENS_TILES): Box[] =>
  tiles.map(({ box, shows }) => (shows.length === 1 ? { ...box, height: box.height + CAPTION_HEIGHT } : box))
