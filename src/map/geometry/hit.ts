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
const RING_RADIUS_PX = 5.5

/** A smaller shape has a ring, in square px of the frame. */
export const RING_AREA_PX = Math.PI * RING_RADIUS_PX ** 2

/** A ringed state of less than this area on the screen, in square px, is hit from beside it. */
const TINY_AREA_PX = 24
export const TINY_REACH_PX = 6

/** Gives rings to the states that cover less than their ring does in this frame; of neighbours, only to those too small to see. */
export const ringsOf = (entities: readonly EntityOutline[]): Ring[] => {
  const small = entities.filter(
    // A country whose point lies outside the frame is cut off, not small.
    ({ areaPx, pointPx: [x, y] }) => areaPx < RING_AREA_PX && x >= 0 && y >= 0,
  )
  const isTouched = ({ pointPx: [x, y] }: EntityOutline) =>
    small.filter(({ pointPx }) => Math.hypot(pointPx[0] - x, pointPx[1] - y) < 2 * RING_RADIUS_PX).length > 1
  return small
    .filter((entity) => entity.areaPx < TINY_AREA_PX || !isTouched(entity))
    .map(({ code, pointPx: [x, y] }) => ({ code, x, y, radius: RING_RADIUS_PX }))
}

/** A pointer over a map. */
export interface HitQuestion {
  /** In frame px. */
  readonly at: readonly [x: number, y: number]
  /** Screen px per frame px. */
  readonly scale: number
  /** The country whose shape lies under the pointer, or so many screen px beside it. */
  readonly shapeAt: (rightPx: number, downPx: number) => EntityCode | null
}

/** In square px of the frame; a smaller shape is also hit from the sea. */
const SMALL_AREA_PX = 400

/** Distance in screen px within which a mouse hits a small state from the sea. */
const MOUSE_REACH_PX = 9

export const createHitTest = (entities: readonly EntityOutline[]) => {
  const nearest = (belowPx: number, { at, scale }: HitQuestion, reachPx: number) =>
    entities
      .filter(({ areaPx }) => areaPx < belowPx)
      .map(({ code, pointPx: [x, y] }) => ({ code, distancePx: Math.hypot(at[0] - x, at[1] - y) * scale }))
      .filter(({ distancePx }) => distancePx <= reachPx)
      .sort((a, b) => a.distancePx - b.distancePx)[0]
  /** The nearest state that is too small to see. */
  const tinyNear = (question: HitQuestion, reachPx: number) =>
    nearest(TINY_AREA_PX / question.scale ** 2, question, reachPx)
  /**
   * The country that a pointer means: the shape under it, but beside a state too small to see; from the sea, a small
   * state within reach. So Malta, Liechtenstein and, on phones, Kosovo and Montenegro can be hit without zoom.
   */
  const entityAt = (question: HitQuestion, reachPx = MOUSE_REACH_PX): EntityCode | null => {
    const under = question.shapeAt(0, 0)
    const tiny = tinyNear(question, TINY_REACH_PX)
    const isRinged = entities.some(({ code, areaPx }) => code === under && areaPx < RING_AREA_PX)
    if (tiny && !isRinged) return tiny.code
    return under ?? nearest(SMALL_AREA_PX, question, reachPx)?.code ?? null
  }
  return { entityAt, tinyNear }
}
