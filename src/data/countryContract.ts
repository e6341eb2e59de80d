import type { EntityCode, Group, Membership } from '../domain/entity'
import type { PolicyStatement } from '../domain/evidence'
import type { Time } from '../domain/clock'
import type { StudyStatement } from '../domain/studyStatement'
import type { SubId, ThemeId } from '../domain/themes'
import type { TreatyRecord, OffenceRecord } from '../domain/treaty'
import type { CorridorStatement, DataFile, Place, Source } from './contract'

export interface StudyMention extends Pick<StudyStatement, 'id' | 'text' | 'places'> {
  /** The groups that the statement names and the country belonged to, where it does not name the country. */
  readonly groups?: readonly Group[]
}

export interface ReportYear {
  readonly year: number
  readonly roles: Readonly<Record<'origin' | 'transit' | 'destination' | 'internal', ReportedRole>>
  /** Serbia and Montenegro shared one chapter (R8). */
  readonly isCodedJointly?: true
}

/** One role in one year's report; kinds of exploitation not listed are not mentioned. */
export interface ReportedRole {
  readonly anyone: 'yes' | 'no'
  readonly children: Readonly<Partial<Record<'sexual' | 'labour' | 'soldier', 'yes' | 'no'>>>
}

/** Detected child victims of one year as UNODC prints them; `<5` stays text. */
export interface DetectedVictims {
  readonly year: number
  readonly [column: string]: number | string | undefined
}

export interface CountryStatement extends Omit<PolicyStatement, 'entity'> {
  /** Questions whose answer it decides, each with the years from which to which it does so. */
  readonly decides: readonly Decides[]
}

/** A question that a statement decides, from the first of some years until the last. */
export interface Decides {
  readonly question: string
  readonly from: Time
  readonly to: Time
}

/** Statements of the sources on the time after 2009 about a question of law or policy; no class counts it. */
export interface LaterFact extends Place {
  readonly theme: ThemeId
  readonly sub: SubId
  /** Day, month or year. */
  readonly on: string
  /** A short phrase without a full stop, such as "first plan on 26 February 2016". */
  readonly text: string
}

export interface SourcedMembership extends Membership, Place {}

/** `public/data/countries/MDA.json`: everything known about one entity, loaded with its panel. */
export interface CountryFile extends DataFile {
  readonly entity: EntityCode
  readonly reports: readonly ReportYear[]
  /** Their locators are "TIP Report YEAR, country chapter, column NAME" (R5). */
  readonly reportSourceIds: readonly string[]
  /** Addresses of reports by year, at the entity's chapter where it is known. */
  readonly reportAddresses: Readonly<Record<string, string>>
  readonly statements: readonly CountryStatement[]
  /** The earliest first; what is known of forms of exploitation is under the theme itself. */
  readonly later: readonly LaterFact[]
  readonly treaties: readonly TreatyRecord[]
  readonly offence?: OffenceRecord
  readonly mentions: readonly StudyMention[]
  readonly memberships: readonly SourcedMembership[]
  readonly corridors: readonly CorridorStatement[]
  readonly detectedVictims: readonly DetectedVictims[]
  readonly detectedVictimsSourceIds: readonly string[]
  readonly sources: readonly Source[]
  readonly placeNames: Readonly<Record<string, string>>
}
