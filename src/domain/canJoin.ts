import type { Entity } from './entity'
import { type Instrument, TREATY_BASE_EXCLUDED } from './treaty'

/** R22: Kosovo (UNSCR 1244) has no participation of its own in any instrument; the study counts it with Serbia. */
export const hasNoParticipationOfItsOwn = (entity: Entity): boolean => entity.code === TREATY_BASE_EXCLUDED

/** R22: whether the entity could become a party at all: some instruments are open to members of one organisation only. */
export const canJoin = (entity: Entity, { membersOf }: Instrument): boolean =>
  !hasNoParticipationOfItsOwn(entity) &&
  (membersOf === undefined || entity.neverMemberOf?.includes(membersOf) !== true)
