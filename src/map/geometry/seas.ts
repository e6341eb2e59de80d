import { type Frame, WIDE_FRAME } from './frames'
import { projectionOf } from './projection'
type SeaId = 'atlantic' | 'north' | 'mediterranean' | 'black' | 'caspian'

/** The place of a sea's name, in frame px: `x` is its middle, `y` the baseline of its first line. */
export interface SeaPlace {
  readonly id: SeaId
  readonly x: number
  readonly y: number
  readonly lines: 1 | 2
  readonly fromWidthPx: number
}

/** Longitude and latitude of open water, clear of labels, lenses and coasts. */
const SEA_POINTS: readonly (readonly [SeaId, number, number, SeaPlace['lines']])[] = [
  ['atlantic', -10.2, 46.5, 2],
  ['north', 2.3, 57.3, 2],
  ['mediterranean', 18.0, 35.0, 1],
  ['black', 34.6, 43.35, 1],
  ['caspian', 51.75, 38.65, 2],
]

/** Below this width, in px, the names of countries need the space. */
const FROM_WIDTH_PX = 720

/** Places the names of the seas in a frame. */
export const seasOf = (frame: Frame): SeaPlace[] => {
  const projection = projectionOf(frame)
  return SEA_POINTS.map(([id, lon, lat, lines]) => {
    const [x, y] = projection([lon, lat]) ?? [NaN, NaN]
    return { id, x: Math.round(x), y: Math.round(y), lines, fromWidthPx: FROM_WIDTH_PX }
  })
}

export const SEAS: readonly SeaPlace[] = seasOf(WIDE_FRAME)
