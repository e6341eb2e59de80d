import type { EntityCode } from '../../domain/entity'
import type { EntityOutline } from './outlines'

/** A ring around a state too small to see. Lengths in frame px. */
export interface Ring {
  readonly code: EntityCode
  readonly x: number
  readonly y: number
  readonly radius: number
}

/** Radius in px; the view may keep it constant on the screen. */
export const RING_RADIUS_PX = 5.5

/** What a ring covers, in square px of the frame. */
const RING_AREA_PX = Math.PI * RING_RADIUS_PX ** 2

/** Rings for the states that cover less than their ring does in this frame, at the point inside each. */
export const ringsOf = (entities: readonly EntityOutline[]): Ring[] =>
  entities
    // A country whose point lies outside the frame is only cut off, not small.
    .filter(({ areaPx, pointPx: [x, y] }) => areaPx < RING_AREA_PX && x >= 0 && y >= 0)
    .map(({ code, pointPx: [x, y] }) => ({ code, x, y, radius: RING_RADIUS_PX }))
