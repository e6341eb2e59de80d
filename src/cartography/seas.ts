import { type Frame, projectionOf, WIDE_FRAME } from './frames'

/** Seas that are named, from west to east. */
export type SeaId = 'atlantic' | 'north' | 'mediterranean' | 'black' | 'caspian'

/** Where the name of a sea is written, centred on its place. */
export interface SeaPlace {
  readonly id: SeaId
  /** Frame px of the name's middle. */
  readonly x: number
  readonly y: number
  /** How many lines the name has room for. */
  readonly lines: 1 | 2
}

/** Longitude and latitude of open water, away from labels, lenses and coasts. */
const SEA_POINTS: readonly (readonly [SeaId, number, number, SeaPlace['lines']])[] = [
  ['atlantic', -13.2, 46.6, 2],
  ['north', 3.1, 56.6, 2],
  ['mediterranean', 19.0, 34.6, 1],
  ['black', 34.6, 43.35, 1],
  ['caspian', 50.6, 41.9, 2],
]

/** Places of the sea names in a frame. */
export const seasOf = (frame: Frame): SeaPlace[] => {
  const projection = projectionOf(frame)
  return SEA_POINTS.map(([id, lon, lat, lines]) => {
    const [x, y] = projection([lon, lat]) ?? [NaN, NaN]
    return { id, x: Math.round(x), y: Math.round(y), lines }
  })
}

/** Places of the sea names in the wide frame. */
export const SEAS: readonly SeaPlace[] = seasOf(WIDE_FRAME)
