import type { EntityCode } from '../../domain/entity'
import type { EntityOutline } from './outlines'
import { ringsOf } from './boxes'
/** A pointer over a map. */
export interface HitQuestion {
  /** Place of the pointer, in px of the frame. */
  readonly at: readonly [number, number]
  /** The entity whose shape lies under the pointer, if any. */
  readonly under: EntityCode | null
  /** How far from a small state a pointer still means it, in px of the frame. */
  readonly reachPx: number
}

/**
 * A shape that covers less than this, in square px of the frame, is meant from the sea beside it as well, and loses
 * ground to a neighbour's ring only where the ring is nearer than its own middle.
 */
const SMALL_AREA_PX = 400

const distance = ([x, y]: readonly [number, number], [a, b]: readonly [number, number]): number =>
  Math.hypot(x - a, y - b)

const nearestWithin = (
  entities: readonly EntityOutline[],
  { at, reachPx }: HitQuestion,
): EntityOutline | undefined => {
  const near = entities.filter(({ pointPx }) => distance(at, pointPx) <= reachPx)
  return near.toSorted((a, b) => distance(at, a.pointPx) - distance(at, b.pointPx))[0]
}

/**
 * Makes the test of a frame, once for its entities: which one a pointer means. A ringed state within reach comes before
 * the large shape it lies in, then the shape under the pointer, and over the sea the nearest small state within reach.
 * So Malta, Liechtenstein and, on phones, Kosovo and Montenegro can be hit without zoom.
 */
export const createHitTest = (
  entities: readonly EntityOutline[],
): ((question: HitQuestion) => EntityCode | null) => {
  const byCode = new Map(entities.map((entity) => [entity.code, entity]))
  const ringedCodes = new Set(ringsOf(entities).map(({ code }) => code))
  const ringed = entities.filter(({ code }) => ringedCodes.has(code))
  const small = entities.filter(({ areaPx }) => areaPx < SMALL_AREA_PX)
  return (question) => {
    const under = question.under === null ? undefined : byCode.get(question.under)
    if (under && ringedCodes.has(under.code)) return under.code
    const ring = nearestWithin(ringed, question)
    const isOwnShape = under !== undefined && under.areaPx < SMALL_AREA_PX
    if (ring && (!isOwnShape || distance(question.at, ring.pointPx) < distance(question.at, under.pointPx))) {
      return ring.code
    }
    return under?.code ?? nearestWithin(small, question)?.code ?? null
  }
}
