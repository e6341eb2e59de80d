import { addMonths } from './clock'
import type { Entity, EntityCode } from './entity'
import type { RuleId } from './evidence'
import type { ClassId } from './themes'

/** A day as `YYYY-MM-DD`. */
export type IsoDay = string

/** The first day that the clock offers; the last is today. */
export const FIRST_DAY: IsoDay = '1989-01-01'

/** The usual day: our choice, in the month as of which the study counts one treaty, the Optional Protocol. */
export const STUDY_DAY: IsoDay = '2007-09-30'

export type InstrumentId = string

/** R24: an instrument's id in links is lower case with hyphens, such as `palermo`, `ilo-c182`, `cets-197`. */
export const INSTRUMENT_ID = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** Organisations with treaties for their members alone. */
export const TREATY_ORGANISATIONS = ['coe', 'ilo'] as const

export interface Instrument {
  readonly id: InstrumentId
  /** Id in the data files, such as `ILO_C182`. */
  readonly dataId: string
  readonly title: string
  readonly short: string
  /** Day it was opened for signature, or adopted where it is not signed. */
  readonly opened: IsoDay
  readonly depositary: string
  /** Whether our sources give signatures (R23). */
  readonly signatures: 'yes' | 'no' | 'partly'
  /** Organisation whose members alone can join it (R22). */
  readonly membersOf?: (typeof TREATY_ORGANISATIONS)[number]
  /** The day on which it first entered into force, for states that had deposited before; absent where no source says it. */
  readonly firstInForce?: IsoDay
  /** Its own rule, where a record needs it (R21): in force on the first day of a month, after so many whole months. */
  readonly monthsToForce?: number
}

/** How a state became bound; `none` where our sources list no party. */
export const TREATY_ACTIONS = [
  'ratification',
  'acceptance',
  'approval',
  'accession',
  'succession',
  'signature-only',
  'none',
] as const
export type TreatyAction = (typeof TREATY_ACTIONS)[number]

export interface TreatyRecord {
  readonly entity: EntityCode
  readonly instrument: InstrumentId
  readonly action: TreatyAction
  /** Day, month or year of signature (R4). */
  readonly signed?: string
  /** Day of deposit, or only its year where `precision` is `year`. */
  readonly bound?: string
  readonly precision?: 'day' | 'year'
  readonly entryIntoForce?: IsoDay
  readonly ended?: IsoDay
  /** Day by which a source lists it as a party, where the day of deposit is unknown (R20). */
  readonly listedBy?: IsoDay
  /** Day on which a source calls it not bound, where the day of deposit is unknown (R21). */
  readonly notBoundOn?: IsoDay
  /** Last day the record's source covers (R21). */
  readonly knownUntil?: IsoDay
  readonly note?: string
  readonly sourceIds: readonly string[]
}

/** R22: Kosovo (UNSCR 1244) takes part in no instrument by itself; the study counts it with Serbia. */
export const hasNoParticipationOfItsOwn = ({ countryOf }: Pick<Entity, 'countryOf'>): boolean =>
  countryOf !== undefined

export const TREATY_WORDINGS = [
  'bound',
  'signed',
  'not-bound',
  'may-have-signed',
  'not-open',
  'not-adopted',
  'not-known-since',
  'signed-not-known-since',
  'date-unknown',
  'cannot-join',
  'not-in-own-name',
  'ended',
] as const

/** Why an entity cannot join (R22): it never belonged to the organisation, or takes part in no treaty in its own name. */
export const CANNOT_JOIN_REASONS = ['not-member-coe', 'not-member-ilo', 'own-name'] as const

export const BINDING_BASES = ['deposit', 'entry-into-force', 'listed'] as const

export interface TreatyStatus {
  readonly class: ClassId
  readonly wording: (typeof TREATY_WORDINGS)[number]
  /**
   * Bound: day or year of deposit, or the earlier of entry into force and listing. Signed: day, month or year. Not
   * known since: last day of the sources. Ended: that day. Not open or adopted: the day on which it was.
   */
  readonly since?: string
  readonly basis?: (typeof BINDING_BASES)[number]
  /** Bound: how the state became so. */
  readonly action?: TreatyAction
  readonly why?: (typeof CANNOT_JOIN_REASONS)[number]
  readonly rule: RuleId
}

/** Whether the instrument is open to the entity on the day of the status; only such instruments are counted. */
export const isOpenTo = ({ class: classId }: Pick<TreatyStatus, 'class'>): boolean =>
  classId !== 'not-open' && classId !== 'cannot-join'

/** The kinds of day of a status (R31), in the order of tables. */
export const KINDS_OF_DAY = [...BINDING_BASES, 'signed'] as const

/** The kind of day of a status, where the state is bound or has signed (R31). */
export const kindOfDay = ({
  class: classId,
  basis,
}: Pick<TreatyStatus, 'class' | 'basis'>): (typeof KINDS_OF_DAY)[number] | undefined =>
  classId === 'signed' ? 'signed' : basis

/** The first day that certainly lies in or after a period written as YYYY, YYYY-MM or YYYY-MM-DD. */
export const certainFrom = (period: string): IsoDay =>
  period.length === 10 ? period : addMonths(`${period}-01-01`.slice(0, 10), period.length === 4 ? 12 : 1)

/** R23: before independence a state is not a party in its own name, whatever its predecessor joined. */
export const isBeforeIndependence = (entity: Entity, day: IsoDay): boolean =>
  entity.independentSince !== undefined && day < entity.independentSince

/** How far trafficking is coded as an offence, `missing` where the coding has no level (R29). */
export const OFFENCE_LEVELS = ['none', 'partial', 'full', 'missing'] as const
export type OffenceLevel = (typeof OFFENCE_LEVELS)[number]

/** The levels coded of trafficking as an offence, each from the year or month in which it is first coded (R29). */
export interface OffenceRecord {
  readonly entity: EntityCode
  readonly levels: readonly { readonly from: string; readonly level: OffenceLevel }[]
  readonly knownUntil?: IsoDay
  readonly sourceIds: readonly string[]
  readonly locator: string
}

/** The year or month since which a level is coded without a break, if ever. */
export const codedSince = (record: OffenceRecord | undefined, level: OffenceLevel): string | undefined =>
  record?.levels.findLast((one) => one.level === level)?.from

/** `in-the-course`: the day lies in the year or month of a change whose day is not coded. */
export const OFFENCE_WORDINGS = [
  'full',
  'partial',
  'not-yet',
  'before-independence',
  'in-the-course',
  'not-known-since',
  'not-coded',
] as const

export interface OffenceStatus {
  readonly class: 'full' | 'partial' | 'not-yet' | 'not-known'
  readonly wording: (typeof OFFENCE_WORDINGS)[number]
  /** Year or month of the coded change; for `not-known-since` the last day of the coding. */
  readonly since?: string
  readonly rule: RuleId
}
