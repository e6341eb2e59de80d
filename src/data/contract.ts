import type { z } from 'zod'
import type {
  atlasSchema,
  displayNamesSchema,
  namesSchema,
  provenanceSchema,
  statementsSchema,
  translationsSchema,
} from '../../data/build/schema/schema'
import type { corridorsSchema, countrySchema } from '../../data/build/schema/countrySchema'
import type { source } from '../../data/build/schema/commonSchemas'
import type { Role } from '../domain/evidence'

// What the files of `public/data` hold is said once, by the schemas with which the compiler checks them. Only their
// types come here, so that no schema reaches a browser.

/** Version of the format of the data files that the build writes. */
export const FORMAT_VERSION = 3

/** `shared-copy` is a copy on a file-sharing site, `secondary` a coding or account by others. */
export const QUALITIES = ['original', 'official-copy', 'copy', 'shared-copy', 'secondary'] as const

type Immutable<T> = T extends object ? { readonly [Key in keyof T]: Immutable<T[Key]> } : T

/** What a file holds that fits a schema; nothing changes it once it is read. */
type Fitting<Schema extends z.ZodType> = Immutable<z.infer<Schema>>

/** `public/data/atlas.json`: all answers of the 51 to every question at every time. */
export type AtlasFile = Fitting<typeof atlasSchema>
/** A question that the dataset answers, and the times for which it can be asked. */
export type QuestionRecord = AtlasFile['questions'][number]
/** One of the 51, with its answers by the question's id. */
export type EntityRecord = AtlasFile['entities'][number]
/** One answer of an entity to a question, from a time until the next one begins. */
export type PeriodRecord = EntityRecord['answers'][string][number]

/** What an answer is, besides its time. */
export interface Classified extends Pick<
  PeriodRecord,
  'rule' | 'asOf' | 'atLeast' | 'childPlan' | 'basis' | 'said'
> {
  /** Two where two institutions lead (R13). */
  readonly classes: readonly string[]
}

/** `public/data/names.json`: names for the search, loaded when it starts. */
export type NamesFile = Fitting<typeof namesSchema>

/** `public/data/names/fr.json`: one language's names of entities and of other places on routes, and of institutions by the English name. */
export type DisplayNamesFile = Fitting<typeof displayNamesSchema>

/** `public/data/translations/fr.json`: one language's texts of the data, such as remarks, by the English text. */
export type TranslationsFile = Fitting<typeof translationsSchema>

/** `public/data/statements.json`: the study's statements, in the order of the findings page. */
export type StatementsFile = Fitting<typeof statementsSchema>

/** `public/data/provenance.json`: the sources of whole maps, loaded when a table opens. */
export type ProvenanceFile = Fitting<typeof provenanceSchema>
export type SourceName = ProvenanceFile['sources'][number]
/** A locator in a work, with the works read beside it. */
export type Place = ProvenanceFile['places'][number]
/** The statements that decide from a time until the next one begins. */
export type DecidingPlaces = ProvenanceFile['maps'][number]['byEntity'][string][number]
/** Years of the reports that state a role, by whose trafficking they state. */
export type StatedYears = ProvenanceFile['reportRoles'][string][Role]
/** The sources for a group's members on the default day. */
export type GroupSources = ProvenanceFile['groups'][number]

/** `public/data/corridors.json`: all corridor statements, loaded with the routes. */
export type CorridorsFile = Fitting<typeof corridorsSchema>
/** A statement on a cross-border route, merged over years that agree in all else. */
export type CorridorStatement = CorridorsFile['corridors'][number]

/** `public/data/countries/MDA.json`: everything known about one entity, loaded with its panel. */
export type CountryFile = Fitting<typeof countrySchema>
export type Source = Fitting<typeof source>
export type ReportYear = CountryFile['reports'][number]
/** One role in one year's report; kinds of exploitation not listed are not mentioned. */
export type ReportedRole = ReportYear['roles'][Role]
export type CountryStatement = CountryFile['statements'][number]
/** A question that a statement decides, from the first of some years until the last. */
export type Decides = CountryStatement['decides'][number]
/** Statements of the sources on the time after 2009 about a question of law or policy; no class counts it. */
export type LaterFact = CountryFile['later'][number]
/** Two sources that contradict each other on an answer, with both. */
export type SourcedConflict = CountryFile['conflicts'][number]
export type StudyMention = CountryFile['mentions'][number]
export type SourcedMembership = CountryFile['memberships'][number]
