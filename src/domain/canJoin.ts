import type { Entity, EntityCode } from './entity'
import { type Instrument, TREATY_BASE_EXCLUDED } from './treaty'

/** Not members of the Council of Europe in the years shown, so not able to join the ECHR. */
const OUTSIDE_ECHR: ReadonlySet<EntityCode> = new Set(['BLR', 'KAZ', 'KGZ', 'TJK', 'TKM', 'UZB'])

/** Not members of the International Labour Organization, so not able to join its conventions. */
const OUTSIDE_ILO: ReadonlySet<EntityCode> = new Set(['LIE'])

/** R22: Kosovo (UNSCR 1244) has no participation of its own in any instrument, and is shown with Serbia. */
export const hasNoParticipationOfItsOwn = (entity: Entity): boolean => entity.code === TREATY_BASE_EXCLUDED

/** R22: whether the entity could become a party to the instrument at all. */
export const canJoin = (entity: Entity, instrument: Instrument): boolean => {
  if (hasNoParticipationOfItsOwn(entity)) return false
  if (instrument.dataId.startsWith('ILO_')) return !OUTSIDE_ILO.has(entity.code)
  if (instrument.dataId === 'ETS_005_ECHR') return !OUTSIDE_ECHR.has(entity.code)
  return true
}
