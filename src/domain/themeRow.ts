import type { Role, CountedForm, PolicyIndicator } from './evidence'

/** A class of some theme, such as `origin-and-destination`. */
export type ClassId = string
/** A sub-choice of some theme, such as `transit`, or `main` for the theme itself. */
export type SubId = string

/**
 * The kind of source of an answer. `reports`: roles in the yearly reports, for both kinds of evidence; `policy`: coded
 * statements on law and policy; `since`: a coding of since when trafficking is an offence, by day; `treaties`: records
 * of the chosen instrument, by day.
 */
export type AnswerKind = 'reports' | 'policy' | 'since' | 'treaties'

/** One map of a theme: its evidence, its classes, and how they are shown and described. */
export interface MapRow {
  readonly kind: AnswerKind
  /** Classes in the order of the key. */
  readonly classes: readonly ClassId[]
  /** Colour of each class that is a value, a custom property of `ui/tokens.css`; all others have a texture. */
  readonly colours: Readonly<Record<ClassId, string>>
  /** The numbers that the sentence of the answer gives, each with the classes it counts. */
  readonly numbers?: Readonly<Record<string, readonly ClassId[]>>
  /** Whether the sentence names the most frequent class instead. */
  readonly namesMostFrequent?: true
  /** How many classes a country may have at once; one where nothing is said. */
  readonly mostClasses?: number
  /** Ids of the messages that explain the classes under the key. */
  readonly notes?: readonly string[]
  /** `reports`: the roles that are shown. */
  readonly roles?: readonly Role[]
  /** `policy`: what the statements that answer are about. */
  readonly indicators?: readonly PolicyIndicator[]
  /** `policy`: the forms of exploitation that are counted (rule R10). */
  readonly formsCounted?: readonly CountedForm[]
}

/** A row of the table of themes. */
export interface ThemeRow {
  /** Id of the message that names what the theme itself asks, in a list of values. */
  readonly label: string
  /** The maps that the country panel and the comparison list before the theme's own. */
  readonly readFirst?: { readonly panel: readonly SubId[]; readonly comparison: readonly SubId[] }
  /** Its own map as `main`, then those of its sub-choices in the order they are offered. */
  readonly maps: Readonly<Record<'main', MapRow>> & Readonly<Record<SubId, MapRow>>
}
