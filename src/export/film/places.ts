import type { Frame } from '../../map/geometry/frames'

/** The size of a picture of the film: that of a slide, in px. */
export const FILM_SIZE = { width: 1920, height: 1080 } as const

export const MARGIN = 56

/** Height of the caption above a map, and of the axis of years below all, in px. */
export const CAPTION = 70
export const AXIS = 84

const GAP = 36

interface MapPlace {
  readonly x: number
  readonly y: number
  readonly scale: number
}

interface TextPlace {
  readonly x: number
  readonly width: number
  /** The last line stands above it. */
  readonly bottom: number
}

/** Where the parts of a picture are, in px. */
interface FilmPlaces {
  readonly maps: readonly MapPlace[]
  /** Width of the column of title, day and key. */
  readonly columnWidth: number
  readonly axis: { readonly x: number; readonly y: number; readonly width: number }
  /** Notes and sources: in the column, or below two maps, which are low. */
  readonly print: TextPlace
}

/** Width of the maps beside the column of text. */
const mapsWidth = (count: number): number => (count === 2 ? 1290 : 1230)

/** Gives the places of the parts of a picture with one to four maps. */
export const filmPlaces = (count: number, { widthPx, heightPx }: Frame): FilmPlaces => {
  const columns = count > 1 ? 2 : 1
  const rows = count > 2 ? 2 : 1
  const cellHeight = (FILM_SIZE.height - 2 * MARGIN - AXIS - (rows - 1) * GAP) / rows
  const scale = Math.min(
    (mapsWidth(count) - (columns - 1) * GAP) / columns / widthPx,
    (cellHeight - CAPTION) / heightPx,
  )
  const [mapWidth, mapHeight] = [widthPx * scale, heightPx * scale]
  const width = columns * mapWidth + (columns - 1) * GAP
  const left = FILM_SIZE.width - MARGIN - width
  const columnWidth = left - 2 * MARGIN
  const bottom = FILM_SIZE.height - MARGIN / 2
  return {
    maps: Array.from({ length: count }, (_, index) => ({
      x: left + (index % columns) * (mapWidth + GAP),
      y: MARGIN + Math.floor(index / columns) * (CAPTION + mapHeight + GAP),
      scale,
    })),
    columnWidth,
    axis: { x: left, y: MARGIN + rows * (CAPTION + mapHeight) + (rows - 1) * GAP + 40, width },
    print: count === 2 ? { x: left, width, bottom } : { x: MARGIN, width: columnWidth, bottom },
  }
}
