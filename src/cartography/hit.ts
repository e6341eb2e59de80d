import type { EntityCode } from '../domain/entity'
import type { EntityOutline } from './outlines'
import { ringsOf } from './rings'

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
 * The entity a pointer means: a ringed state within reach before the large shape it lies in, the shape under the
 * pointer otherwise, and over the sea the nearest small state within reach. So Malta, Liechtenstein and, on phones,
 * Kosovo and Montenegro can be hit without zoom.
 */
export const entityMeant = (entities: readonly EntityOutline[], question: HitQuestion): EntityCode | null => {
  const ringed = new Set(ringsOf(entities).map(({ code }) => code))
  const under = entities.find(({ code }) => code === question.under)
  if (under && ringed.has(under.code)) return under.code
  const ring = nearestWithin(
    entities.filter(({ code }) => ringed.has(code)),
    question,
  )
  const isOwnGround = under !== undefined && under.areaPx < SMALL_AREA_PX
  if (ring && (!isOwnGround || distance(question.at, ring.pointPx) < distance(question.at, under.pointPx))) {
    return ring.code
  }
  if (under) return under.code
  const small = entities.filter(({ areaPx }) => areaPx < SMALL_AREA_PX)
  return nearestWithin(small, question)?.code ?? null
}
