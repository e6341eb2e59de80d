import type { EntityCode } from '../../domain/entity'
import { createHitTest, type HitQuestion, TINY_REACH_PX } from './hit'
import type { EntityOutline } from './outlines'

/** A smaller area on the screen, in square px, is less than a finger covers. */
const FINGER_AREA_PX = 24 ** 2

/** Distance in screen px within which a finger hits a small state from the sea. */
const REACH_PX = 14

/** Distance from a coast within which a finger means the land. */
const COAST_PX = 6

/** Room around a finger within a shape, from which on that shape is meant, whatever small state is near. */
const ROOM_PX = 7

/** Half the width of the strip along a border within which a finger is in doubt. */
const DOUBT_PX = 2

const DIRECTIONS = Array.from({ length: 8 }, (_, index) => (index * Math.PI) / 4)

const around = ({ shapeAt }: HitQuestion, distancePx: number): readonly EntityCode[] =>
  DIRECTIONS.map((angle) => shapeAt(distancePx * Math.cos(angle), distancePx * Math.sin(angle))).filter(
    (code) => code !== null,
  )

const coastOf = (question: HitQuestion): EntityCode | null => {
  const codes = around(question, COAST_PX)
  const countOf = (code: EntityCode) => codes.filter((other) => other === code).length
  return codes.toSorted((a, b) => countOf(b) - countOf(a))[0] ?? null
}

/**
 * Gives the countries that a finger may mean, the likeliest first: more than one where it covers two that are both
 * smaller than a finger.
 */
export const fingerHit = (
  entities: readonly EntityOutline[],
  question: HitQuestion,
): readonly EntityCode[] => {
  const under = question.shapeAt(0, 0)
  const beside = around(question, ROOM_PX).filter((other) => other === under)
  if (under !== null && beside.length === DIRECTIONS.length) return [under]
  const { meant, tinyNear } = createHitTest(entities)
  const code = meant(question, REACH_PX) ?? coastOf(question)
  if (code === null) return []
  const tiny = tinyNear(question, TINY_REACH_PX + DOUBT_PX)
  const besides = () => {
    if (tiny?.code !== code) return [tiny?.code, ...around(question, DOUBT_PX)]
    return tiny.distancePx > TINY_REACH_PX - DOUBT_PX ? [under] : []
  }
  const isSmall = (other: EntityCode | null | undefined): other is EntityCode =>
    entities.some((entity) => entity.code === other && entity.areaPx * question.scale ** 2 < FINGER_AREA_PX)
  return isSmall(code) ? [...new Set([code, ...besides().filter(isSmall)])] : [code]
}
