import type { EntityCode } from '../../domain/entity'
import type { EntityOutline } from './outlines'
import { ringsOf } from './boxes'
/** A pointer over a map, in frame px. */
interface HitQuestion {
  readonly at: readonly [number, number]
  readonly under: EntityCode | null
  readonly reachPx: number
}

/** In square px; a smaller shape is also hit from the sea, and loses to a ring only where that is nearer. */
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
 * Makes the hit test of a frame: a ringed state within reach, else the shape under the pointer, else the nearest small
 * state. So Malta, Liechtenstein and, on phones, Kosovo and Montenegro can be hit without zoom.
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
