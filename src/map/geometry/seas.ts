import type { Frame } from './frames'
import type { Place } from './nameGrid'
import { projectionOf } from './projection'

export const SEA_IDS = ['atlantic', 'north', 'mediterranean', 'black', 'caspian'] as const
export type SeaId = (typeof SEA_IDS)[number]

/** Longitude and latitude of open water, and the lines of the name. */
const SEAS: Readonly<Record<SeaId, readonly [lon: number, lat: number, lines: 1 | 2]>> = {
  atlantic: [-10.2, 46.5, 2],
  north: [2.3, 57.3, 2],
  mediterranean: [18, 35, 1],
  black: [34.6, 43.35, 1],
  caspian: [51.75, 38.65, 2],
}

/** The middle of each sea in a frame, in its px, and the lines of its name. */
export const seasOf = (frame: Frame, names: Readonly<Record<SeaId, string>>) => {
  const projection = projectionOf(frame)
  return SEA_IDS.map((id): { id: SeaId; point: Place; lines: readonly string[] } => {
    const [lon, lat, count] = SEAS[id]
    const [x = NaN, y = NaN] = projection([lon, lat]) ?? []
    return { id, point: [x, y], lines: count === 2 ? names[id].split(' ') : [names[id]] }
  })
}
