import type { EntityCode } from './entity'
import type { Organisation } from './membership'

/** A day as `YYYY-MM-DD`. */
export type IsoDay = string

/** The day for which the study counts treaties, and for which they are shown where no other is asked for. */
export const STUDY_DAY: IsoDay = '2007-09-30'

/** Id of an instrument in links and markup, such as `ilo-c182` (rule R24). */
export type InstrumentId = string

/** Form of an id in links (rule R24). */
export const INSTRUMENT_ID = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** R24: an instrument's id in links is lower case with hyphens, such as `palermo`, `ilo-c182`, `cets-197`. */
export const isInstrumentId = (text: string): text is InstrumentId => INSTRUMENT_ID.test(text)

/** A treaty, protocol or convention. */
export interface Instrument {
  readonly id: InstrumentId
  /** Id in the data files, such as `ILO_C182`. */
  readonly dataId: string
  readonly title: string
  readonly short: string
  /** Day it was opened for signature, or adopted where it is not signed. */
  readonly opened: IsoDay
  readonly depositary: string
  /** Whether our sources give signatures: `yes`, `no`, or `partly` (rule R23). */
  readonly signatures: 'yes' | 'no' | 'partly'
  /** Organisation whose members alone can join it (rule R22). */
  readonly membersOf?: Organisation
}

/** How a state came to be bound, `signature-only`, or `none` where our sources list no party. */
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

/** What our sources know of one entity and one instrument. */
export interface TreatyRecord {
  readonly entity: EntityCode
  readonly instrument: InstrumentId
  readonly action: TreatyAction
  /** Day, month or year of signature, as far as known (rule R4). */
  readonly signed?: string
  /** Day of deposit, or only its year where `precision` is `year`. */
  readonly bound?: string
  readonly precision?: 'day' | 'year'
  readonly entryIntoForce?: IsoDay
  /** Day on which participation ended. */
  readonly ended?: IsoDay
  /** Day by which a source lists the entity as a party, where the day of deposit is not known (rule R20). */
  readonly listedBy?: IsoDay
  /** Day on which a source says that the state was not bound, where the day of deposit is not known (rule R21). */
  readonly notBoundOn?: IsoDay
  /** Last day the record's source speaks of (rule R21). */
  readonly knownUntil?: IsoDay
  readonly note?: string
  readonly sourceIds: readonly string[]
}

/** The one entity without participation of its own; shares are of the other fifty (rule R22). */
export const TREATY_BASE_EXCLUDED: EntityCode = 'XKX'
