import type { Reach, Time } from '../domain/clock'
import type { CorridorVictims } from '../domain/corridors'
import type { DetectedRelease, DetectedVictims } from '../domain/detectedVictims'
import type { Entity, EntityCode, EntityNames, Group, Membership } from '../domain/entity'
import type { Evidence, PolicyStatement, Role, RuleId } from '../domain/evidence'
import type { LawArticle } from '../domain/lawArticle'
import type { Instrument, OffenceRecord, OffenceStatus, TreatyRecord, TreatyStatus } from '../domain/treaty'
import type { ComparedTotal } from '../domain/publishedVerdict'
import type { StudyStatement } from '../domain/studyStatement'
import type { ClassId, SubId, ThemeId } from '../domain/themes'

/** Version of the format of the data files that the build writes. */
export const FORMAT_VERSION = 3

export interface Classified {
  /** Two where two institutions lead (R13). */
  readonly classes: readonly ClassId[]
  readonly rule: RuleId
  readonly asOf?: number
  /** Only for `partly-documented`: the least number of named forms (R12). */
  readonly atLeast?: number
  /** Plans only: a statement denies a separate plan on child trafficking (R16). */
  readonly isWithoutChildPlan?: true
  /** Who leads or coordinates, as the sources name them, by class; a coordinator and a body each have their own. */
  readonly said?: Readonly<Record<ClassId, readonly string[]>>
}

/** One answer of an entity to a question, from a time until the next one begins. */
export interface PeriodRecord extends Omit<Classified, 'classes'> {
  readonly from: Time
  /** Two, separated by a space, where two institutions lead (R13). */
  readonly class: string
  /** Treaties only: the status behind the class. */
  readonly treaty?: Omit<TreatyStatus, 'class' | 'rule'>
  /** Since when an offence only: the status behind the class. */
  readonly offence?: Omit<OffenceStatus, 'class' | 'rule'>
}

/** A question that the dataset answers, and the times for which it can be asked. */
export interface QuestionRecord extends Omit<Reach, 'last'> {
  /** As `questionIdOf` makes it. */
  readonly id: string
  /** Absent where it goes on to today. */
  readonly last?: Time
  /** Sources of the whole map, the most used first; those of single values are in other files. */
  readonly sourceIds?: readonly string[]
  /** The last day that these sources cover (R21, R29). */
  readonly knownUntil?: TreatyRecord['knownUntil']
}

/** One of the 51, with its answers by the question's id. */
export interface EntityRecord extends Entity {
  readonly answers: Readonly<Record<string, readonly PeriodRecord[]>>
}

/** `shared-copy` is a copy on a file-sharing site, `secondary` a coding or account by others. */
export const QUALITIES = ['original', 'official-copy', 'copy', 'shared-copy', 'secondary'] as const
export type Quality = (typeof QUALITIES)[number]

export interface Source {
  readonly id: string
  /** Title of the work and, if it was read in a copy, of the copy. */
  readonly title: string
  readonly publisher?: string
  readonly date?: string
  readonly quality: Quality
  readonly url?: string
  readonly better?: string
  readonly terms?: string
  readonly limitations?: string
}

/** The sources for a group's members on the default day. */
export interface GroupSources {
  readonly id: Group
  readonly sources: readonly SourceName[]
}

export interface DataFile {
  readonly formatVersion: typeof FORMAT_VERSION
  readonly dataVersion: string
}

/** `public/data/atlas.json`: all answers of the 51 to every question at every time. */
export interface AtlasFile extends DataFile {
  readonly questions: readonly QuestionRecord[]
  readonly instruments: readonly Instrument[]
  readonly entities: readonly EntityRecord[]
  readonly publishedTotals: readonly ComparedTotal[]
  /** Sources of whole maps. */
  readonly mapSources: readonly SourceName[]
}

/** `public/data/names.json`: names for the search, loaded when it starts. */
export interface NamesFile extends DataFile {
  readonly names: EntityNames
}

/** `public/data/names/fr.json`: one language's names of entities and of other places on routes, and of institutions by the English name. */
export interface DisplayNamesFile extends DataFile {
  readonly language: string
  readonly names: Readonly<Record<string, string>>
  /** Absent from released data of before. */
  readonly said?: Readonly<Record<string, string>>
}

/** `public/data/translations/fr.json`: one language's texts of the data, such as remarks, by the English text. */
export interface TranslationsFile extends DataFile {
  readonly language: string
  readonly texts: Readonly<Record<string, string>>
}

/** `public/data/statements.json`: the study's statements, in the order of the findings page. */
export interface StatementsFile extends DataFile {
  readonly statements: readonly StudyStatement[]
}

export type SourceName = Pick<Source, 'id' | 'title' | 'url'>

/** A locator in a work, with the works read beside it. */
export interface Place {
  readonly sourceIds: readonly string[]
  readonly locator: string
}

/** Indices in `places` of the statements that decide from a time until the next one begins. */
export interface DecidingPlaces {
  readonly from: Time
  readonly places: readonly number[]
}

export interface ProvenanceMap {
  readonly theme: ThemeId
  readonly sub: SubId
  readonly byEntity: Readonly<Record<EntityCode, readonly DecidingPlaces[]>>
}

/** `public/data/provenance.json`: the sources of whole maps, loaded when a table opens. */
export interface ProvenanceFile extends DataFile {
  readonly sources: readonly SourceName[]
  /** Each place once: one list of forms decides many maps. */
  readonly places: readonly Place[]
  readonly maps: readonly ProvenanceMap[]
  /** Years of the reports that cover an entity; locators follow R5. */
  readonly reportYears: Readonly<Record<EntityCode, readonly number[]>>
  /** Years of the reports that state a role, of anyone and of children (R6, R7). */
  readonly reportRoles: Readonly<Record<EntityCode, Readonly<Record<Role, StatedYears>>>>
  readonly groups: readonly GroupSources[]
  readonly treaties: readonly TreatyRecord[]
  readonly offences: readonly OffenceRecord[]
}

export type StatedYears = Readonly<Record<Evidence, readonly number[]>>

/** A statement on a cross-border route, merged over years that agree in all else. */
export interface CorridorStatement {
  readonly origin: EntityCode
  readonly destination: EntityCode
  readonly years: readonly number[]
  readonly victims: CorridorVictims
  readonly childSex?: string
  readonly forms: readonly string[]
  readonly transit: readonly string[]
  /** The coding's column that names the victims: `profile` or `type`. */
  readonly basis?: string
  readonly sourceIds: readonly string[]
}

export interface OutsidePlace {
  readonly code: string
  readonly name: string
  readonly point: readonly [lon: number, lat: number]
}

/** `public/data/corridors.json`: all corridor statements, loaded with the routes. */
export interface CorridorsFile extends DataFile {
  /** Sorted by origin and destination, with locators "TIP Report YEAR, ORIGIN>DESTINATION" (R5). */
  readonly corridors: readonly CorridorStatement[]
  readonly places: readonly OutsidePlace[]
}

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

export interface CountryStatement extends Omit<PolicyStatement, 'entity'> {
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
  readonly articles: readonly LawArticle[]
  readonly treaties: readonly TreatyRecord[]
  readonly offence?: OffenceRecord
  readonly mentions: readonly StudyMention[]
  readonly memberships: readonly SourcedMembership[]
  readonly corridors: readonly CorridorStatement[]
  readonly detectedVictims: readonly DetectedVictims[]
  readonly detectedVictimsSourceIds: readonly string[]
  /** The first and the last year of UNODC's series, the same for every entity. */
  readonly detectedVictimsYears: readonly [number, number]
  readonly detectedVictimsReleases: readonly DetectedRelease[]
  readonly sources: readonly Source[]
  readonly placeNames: Readonly<Record<string, string>>
}
