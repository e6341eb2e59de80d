import type { Entity } from './entity'
import type { RuleId } from './rules'
import type { ClassId } from './themes'
import type { IsoDay, TreatyAction } from './treaty'

/** R22: Kosovo (UNSCR 1244) takes part in no instrument by itself; the study counts it with Serbia. */
export const hasNoParticipationOfItsOwn = ({ countryOf }: Pick<Entity, 'countryOf'>): boolean =>
  countryOf !== undefined

export const TREATY_WORDINGS = [
  'bound',
  'signed',
  'not-bound',
  'not-yet-open',
  'not-known-since',
  'signed-not-known-since',
  'date-unknown',
  'cannot-join',
  'not-in-own-name',
  'ended',
] as const

export const BINDING_BASES = ['deposit', 'entry-into-force', 'listed'] as const

export interface TreatyStatus {
  readonly class: ClassId
  readonly wording: (typeof TREATY_WORDINGS)[number]
  /**
   * Bound: day or year of deposit, or the earlier of entry into force and listing. Signed: day, month or year. Not
   * known since: last day of the sources. Ended: that day.
   */
  readonly since?: string
  readonly basis?: (typeof BINDING_BASES)[number]
  /** Bound: how the state became so. */
  readonly action?: TreatyAction
  readonly rule: RuleId
}

/** What the day of a status can be (R31), in the order of tables. */
export const KINDS_OF_DAY = [...BINDING_BASES, 'signed'] as const

/** What the day of a status is, where the state is bound or has signed (R31). */
export const kindOfDay = ({
  class: classId,
  basis,
}: Pick<TreatyStatus, 'class' | 'basis'>): (typeof KINDS_OF_DAY)[number] | undefined =>
  classId === 'signed' ? 'signed' : basis

/** The first day that certainly lies in or after a period written as YYYY, YYYY-MM or YYYY-MM-DD. */
export const certainFrom = (period: string): IsoDay => {
  const year = Number(period.slice(0, 4))
  const month = Number(period.slice(5, 7))
  if (period.length === 4) return `${year + 1}-01-01`
  if (period.length === 7)
    return month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`
  return period
}

/** R23: before independence a state is not a party in its own name, whatever its predecessor joined. */
export const isBeforeIndependence = (entity: Entity, day: IsoDay): boolean =>
  entity.independentSince !== undefined && day < entity.independentSince
