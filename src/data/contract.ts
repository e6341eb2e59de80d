import type { CorridorVictims } from '../domain/corridors'
import type { Entity, EntityCode, EntityNames } from '../domain/entity'
import type { Evidence, Strength, PolicyStatement, RuleId } from '../domain/evidence'
import type { Group, Membership } from '../domain/membership'
import type { OffenceRecord } from '../domain/offence'
import type { PublishedTotal } from '../domain/published'
import type { StudyStatement } from '../domain/studyStatement'
import type { ClassId, SubId, ThemeId } from '../domain/themes'
import type { Instrument, IsoDay, TreatyRecord } from '../domain/treaty'

/** Version of the shape of the data files that the build writes. */
export const FORMAT_VERSION = 2
/** Versions that can be read, since released files stay as they are (decision 0026); any other is refused with a message. */
export const READ_FORMATS = [1, FORMAT_VERSION] as const
export type FormatVersion = (typeof READ_FORMATS)[number]

/** The class of one entity on one map, and what decided it. */
export interface Classified {
  /** One class; two where two institutions lead (rule R13). */
  readonly classes: readonly ClassId[]
  /** The rule that decided. */
  readonly rule: RuleId
  /** Year of the deciding statement, the latest where there are several. */
  readonly asOf?: number
  /** Only on `evidence=anyone`, where a role is reported: whether it is also stated for children (rule R8). */
  readonly strength?: Strength
  /** `partly-documented` only: how many forms are named at least (rule R12). */
  readonly atLeast?: number
  /** Plans only: a statement says that there is no plan of its own on child trafficking (rule R16). */
  readonly isWithoutChildPlan?: true
}

/** All entities classified for one theme, sub-choice and strength of evidence. What depends on the day is computed instead. */
export interface ClassMap {
  readonly theme: Exclude<ThemeId, 'treaties'>
  readonly sub: SubId
  /** Present where the theme has the choice. */
  readonly evidence?: Evidence
  readonly byEntity: Readonly<Record<EntityCode, Classified>>
}

/**
 * What was read of a work: the `original` on its publisher's own site, an `official-copy` on that of another official body,
 * somebody's `copy`, a `shared-copy` on a site where anybody shares files, or a `secondary` coding or account of it by others.
 */
export const QUALITIES = ['original', 'official-copy', 'copy', 'shared-copy', 'secondary'] as const
export type Quality = (typeof QUALITIES)[number]

/** A work the atlas takes statements from. */
export interface Source {
  readonly id: string
  /** What the work is called, and through whose copy it was read: how it is credited. */
  readonly title: string
  readonly publisher?: string
  readonly date?: string
  readonly quality: Quality
  readonly url?: string
  /** A better place for the same fact, where one is known. */
  readonly better?: string
  readonly terms?: string
  readonly limitations?: string
}

/** What maps, keys and sentences read of some themes. */
export interface ThemeData {
  readonly classMaps: readonly ClassMap[]
  /**
   * The maps that published totals are compared with, from statements of 2007 or earlier only: the study's own
   * horizon (rule R2). Treaties are asked for a day instead.
   */
  readonly classMapsTo2007: readonly ClassMap[]
  readonly treaties: readonly TreatyRecord[]
  /** With the themes of law only; data released up to 2026-11-25 have none. */
  readonly offences?: readonly OffenceRecord[]
  readonly publishedTotals: readonly PublishedTotal[]
  /** The sources that whole maps rest on; those of a single value are in the country's file. */
  readonly mapSources: readonly SourceName[]
}

/** Where it is read who belonged to a group on the study's day. */
export interface GroupSources {
  readonly id: Group
  readonly sources: readonly SourceName[]
}

/** A file of the data. */
export interface DataFile {
  readonly formatVersion: FormatVersion
  /** Version of the data themselves, from data/VERSION. */
  readonly dataVersion: string
}

/** `public/data/atlas.json`: entities and instruments, and all that the theme of the front page reads. */
export interface AtlasFile extends DataFile, ThemeData {
  readonly entities: readonly Entity[]
  readonly instruments: readonly Instrument[]
}

/** `public/data/answers.json` and `public/data/treaties.json`: what other themes read, loaded with the first of them. */
export interface PartFile extends DataFile, ThemeData {}

/** `public/data/names.json`: the names by which entities are looked for; read when a search begins. */
export interface NamesFile extends DataFile {
  readonly names: EntityNames
}

/** `public/data/names/fr.json`: the names by which one language shows the entities, and other places of routes. */
export interface DisplayNamesFile extends DataFile {
  /** BCP 47 tag. */
  readonly language: string
  readonly names: Readonly<Record<string, string>>
}

/** `public/data/statements.json`: what the study states, in the order of the findings page. */
export interface StatementsFile extends DataFile {
  readonly statements: readonly StudyStatement[]
}

/** What the study says of one country, as much as its page shows. */
export interface StudyMention extends Pick<StudyStatement, 'id' | 'text' | 'places'> {
  /** It does not name the country, but speaks of a group of states that it belonged to. */
  readonly isOfGroup?: true
}

/** A work by its name alone: what a table or a file says of it. All else of it is in `sources.csv`. */
export type SourceName = Pick<Source, 'id' | 'title' | 'url'>

/** A place in a work, and works that were read with it, at which a statement stands. */
export interface Place {
  readonly sourceIds: readonly string[]
  readonly locator: string
}

/** What the classes of one map of law or policy rest on. */
export interface ProvenanceMap {
  readonly theme: Exclude<ThemeId, 'treaties'>
  readonly sub: SubId
  /** For each entity the places of the statements that decided, by their numbers in the list of places. */
  readonly byEntity: Readonly<Record<EntityCode, readonly number[]>>
}

/** `public/data/provenance.json`: where the values of whole maps come from; read when a table is opened. */
export interface ProvenanceFile extends DataFile {
  /** Every source that a class or a treaty record rests on. */
  readonly sources: readonly SourceName[]
  /** Every place that a class of law or policy rests on, once: one list of forms decides many maps. */
  readonly places: readonly Place[]
  readonly maps: readonly ProvenanceMap[]
  /** Years of the reports that cover an entity; locators as in the country's file (rule R5). */
  readonly reportYears: Readonly<Record<EntityCode, readonly number[]>>
  readonly groups: readonly GroupSources[]
}

/** What one year's report says of a country's roles. */
export interface ReportYear {
  readonly year: number
  /** For each role: stated for anyone, and for children by kind of exploitation. */
  readonly roles: Readonly<Record<'origin' | 'transit' | 'destination' | 'internal', ReportedRole>>
  /** Serbia and Montenegro shared one chapter (rule R8). */
  readonly isCodedJointly?: true
}

/** One role in one year's report. Kinds of exploitation of children that are not listed are not mentioned. */
export interface ReportedRole {
  readonly anyone: 'yes' | 'no'
  readonly children: Readonly<Partial<Record<'sexual' | 'labour' | 'soldier', 'yes' | 'no'>>>
}

/** A cross-border route statement of one or more years, folded by everything but the year. */
export interface CorridorStatement {
  readonly origin: EntityCode
  readonly destination: EntityCode
  readonly years: readonly number[]
  readonly victims: CorridorVictims
  readonly childSex?: string
  readonly forms: readonly string[]
  readonly transit: readonly string[]
  /** Where in the coding the victims are told from: the `profile` or the `type`. */
  readonly basis?: string
  readonly sourceIds: readonly string[]
}

/** A place outside the study that corridors lead to, from or through. */
export interface OutsidePlace {
  readonly code: string
  readonly name: string
  /** Longitude and latitude of a point inside it. */
  readonly point: readonly [lon: number, lat: number]
}

/** `public/data/corridors.json`: all corridor statements, loaded when routes are asked for. */
export interface CorridorsFile extends DataFile {
  /** Sorted by origin and destination. Their locators are "TIP Report YEAR, ORIGIN>DESTINATION" (rule R5). */
  readonly corridors: readonly CorridorStatement[]
  readonly places: readonly OutsidePlace[]
}

/** Detected child victims in one year as UNODC prints them; `<5` is kept as text. */
export interface DetectedVictims {
  readonly year: number
  readonly [column: string]: number | string | undefined
}

/** A statement with whether it decided the class shown. */
export interface CountryStatement extends Omit<PolicyStatement, 'entity'> {
  /** Maps whose class this statement decided, as `theme` or `theme/sub`. Empty for other statements. */
  readonly decides: readonly string[]
}

/** A membership with the place at which it is read. */
export interface SourcedMembership extends Membership, Place {}

/** `public/data/countries/MDA.json`: everything known about one entity, loaded when its panel opens. */
export interface CountryFile extends DataFile {
  readonly entity: EntityCode
  readonly reports: readonly ReportYear[]
  /** Locators of the report years are "TIP Report YEAR, country chapter, column NAME" (rule R5). */
  readonly reportSourceIds: readonly string[]
  /** Addresses of the yearly reports, at the chapter on the entity where one is known, by year; none for other years. */
  readonly reportAddresses: Readonly<Record<string, string>>
  readonly statements: readonly CountryStatement[]
  /** Statements of the study that name it, or a group of states that it belonged to, in their order on the findings page. */
  readonly mentions: readonly StudyMention[]
  readonly memberships: readonly SourcedMembership[]
  readonly corridors: readonly CorridorStatement[]
  readonly detectedVictims: readonly DetectedVictims[]
  readonly detectedVictimsSourceIds: readonly string[]
  /** Every source that any of the above, or a treaty record of this entity, names. */
  readonly sources: readonly Source[]
  /** Names of the places outside the study that corridors lead to or from, by code. */
  readonly placeNames: Readonly<Record<string, string>>
}

/** A whole day as the data files write it. */
export type { IsoDay }
