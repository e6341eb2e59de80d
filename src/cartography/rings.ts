import type { EntityCode } from '../domain/entity'
import type { EntityOutline } from './outlines'

/** A ring around a state too small to see. Lengths in frame px. */
export interface Ring {
  readonly code: EntityCode
  readonly x: number
  readonly y: number
  readonly radius: number
}

/** States that cover less than their ring does in the wide frame. */
const RINGED: readonly EntityCode[] = ['LUX', 'LIE', 'MLT']

/** Radius in px; the view may keep it constant on the screen. */
export const RING_RADIUS_PX = 5.5

/** Rings for the smallest states, at the point inside each. */
export const ringsOf = (entities: readonly EntityOutline[]): Ring[] =>
  entities
    .filter(({ code }) => RINGED.includes(code))
    .map(({ code, pointPx: [x, y] }) => ({ code, x, y, radius: RING_RADIUS_PX }))
