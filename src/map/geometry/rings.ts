import type { EntityCode } from '../../domain/entity'
import type { EntityOutline } from './outlines'

/** A ring around a state too small to see, with lengths in frame px. */
export interface Ring {
  readonly code: EntityCode
  readonly x: number
  readonly y: number
  readonly radius: number
}

/** Radius in px, which a view may keep constant on the screen. */
export const RING_RADIUS_PX = 5.5

/** A smaller shape has a ring, in square px of the frame. */
export const RING_AREA_PX = Math.PI * RING_RADIUS_PX ** 2

/** Gives rings to the states that cover less than their ring does in this frame. */
export const ringsOf = (entities: readonly EntityOutline[]): Ring[] =>
  entities
    // A country whose point lies outside the frame is cut off, not small.
    .filter(({ areaPx, pointPx: [x, y] }) => areaPx < RING_AREA_PX && x >= 0 && y >= 0)
    .map(({ code, pointPx: [x, y] }) => ({ code, x, y, radius: RING_RADIUS_PX }))
