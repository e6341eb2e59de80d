import {
  EVIDENCE,
  type Evidence,
  type CountedForm,
  COUNTED_FORMS,
  type PolicyIndicator,
  type Role,
} from './evidence'
import { THEME_TABLE } from './themeTable'

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
  /** The classes that the claim of the map counts; without any, it names the most frequent class. */
  readonly claimed?: readonly ClassId[]
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

export interface ThemeRow {
  /** Id of the message that names what the theme itself asks, in a list of values. */
  readonly label: string
  /** The maps that the country panel and the comparison list before the theme's own. */
  readonly readFirst?: { readonly panel: readonly SubId[]; readonly comparison: readonly SubId[] }
  /** Its own map as `main`, then those of its sub-choices in the order they are offered. */
  readonly maps: Readonly<Record<'main', MapRow>> & Readonly<Record<SubId, MapRow>>
}

export type ThemeId = keyof typeof THEME_TABLE

/** The themes, in the order they are offered. */
export const THEMES = Object.keys(THEME_TABLE) as [ThemeId, ...ThemeId[]]

export const isTheme = (text: string): text is ThemeId => Object.hasOwn(THEME_TABLE, text)

/** A theme whose answers are classes in the data files; the treaties' are computed from their records. */
type ClassifiedTheme = {
  [Id in ThemeId]: (typeof THEME_TABLE)[Id]['maps']['main']['kind'] extends 'treaties' ? never : Id
}[ThemeId]

const mapsOf = (theme: ThemeId): Readonly<Record<SubId, MapRow>> => THEME_TABLE[theme].maps

/** A map of a theme; the theme's own for an unknown sub-choice. */
export const mapRowOf = (theme: ThemeId, sub: SubId): MapRow =>
  (isSubOf(theme, sub) ? mapsOf(theme)[sub] : undefined) ?? THEME_TABLE[theme].maps.main

export const isSubOf = (theme: ThemeId, sub: SubId): boolean => Object.hasOwn(THEME_TABLE[theme].maps, sub)

/** The maps of a theme: `main` for its own, then its sub-choices in the order they are offered. */
export const subsOf = (theme: ThemeId): SubId[] => Object.keys(THEME_TABLE[theme].maps)

/** Sub-choices of a theme without `main`, in the order they are offered. */
export const subChoicesOf = (theme: ThemeId): SubId[] => subsOf(theme).filter((sub) => sub !== 'main')

/** The maps of a theme in the order in which they are read one below the other. */
export const readingOrder = (theme: ThemeId, place: 'panel' | 'comparison'): SubId[] => {
  const row = THEME_TABLE[theme]
  const first: readonly SubId[] = 'readFirst' in row ? row.readFirst[place] : []
  return [...first, ...subsOf(theme).filter((sub) => !first.includes(sub))]
}

/** Classes of a theme's sub-choice in the order of the key; the theme's own for an unknown one. */
export const classesOf = (theme: ThemeId, sub: SubId): readonly ClassId[] => mapRowOf(theme, sub).classes

/** Classes of which our sources do not say enough; every claim says how many countries are in them. */
export const SILENT_CLASSES: ReadonlySet<ClassId> = new Set([
  'not-covered',
  'partly-documented',
  'not-documented',
  'not-known',
  'date-unknown',
  'not-known-since',
])

/** Whether the claim of a map names its most frequent class, so that one class is a choice of the question. */
export const namesMostFrequent = (theme: ThemeId, sub: SubId): boolean =>
  mapRowOf(theme, sub).claimed === undefined

/** The kind of source of a map's answers. */
export const kindOf = (theme: ThemeId, sub: SubId): AnswerKind => mapRowOf(theme, sub).kind

/** Whether the question is about one instrument, which the reader chooses. */
export const hasInstrument = (theme: ThemeId): theme is Exclude<ThemeId, ClassifiedTheme> =>
  kindOf(theme, 'main') === 'treaties'

const isClassified = (theme: ThemeId): theme is ClassifiedTheme => !hasInstrument(theme)

/** The themes whose answers are classes in the data files. */
export const CLASSIFIED_THEMES = THEMES.filter(isClassified) as [ClassifiedTheme, ...ClassifiedTheme[]]

/** Themes whose classes come from the reports and so exist for both kinds of evidence. */
export const hasEvidenceChoice = (theme: ThemeId): boolean => kindOf(theme, 'main') === 'reports'

/** The kinds of evidence for which a theme is asked in a list of questions, children first; the default where it has no choice. */
export const evidenceAsked = (theme: ThemeId): readonly Evidence[] =>
  hasEvidenceChoice(theme) ? [...EVIDENCE].reverse() : ['children']

/** Whether the theme's own map and its sub-choices ask the same of other roles, so that the role is chosen in the question. */
export const choosesRole = (theme: ThemeId): boolean => hasEvidenceChoice(theme) && subsOf(theme).length > 1

export const hasDay = (theme: ThemeId, sub: SubId): boolean =>
  kindOf(theme, sub) === 'treaties' || kindOf(theme, sub) === 'since'

/** One map of a theme: its own, or a sub-choice's. */
export interface MapOfTheme {
  readonly theme: ThemeId
  readonly sub: SubId
}

/** How many classes a country may have at once on the map. */
export const mostClassesOf = (theme: ThemeId, sub: SubId): number => mapRowOf(theme, sub).mostClasses ?? 1

export const formsCountedOn = (theme: ThemeId, sub: SubId): readonly CountedForm[] | undefined =>
  mapRowOf(theme, sub).formsCounted

export const isFormSub = (sub: SubId): sub is CountedForm =>
  (COUNTED_FORMS as readonly string[]).includes(sub)

/** Id of the message that names what a theme itself asks, in a list of values. */
export const labelOf = (theme: ThemeId): (typeof THEME_TABLE)[ThemeId]['label'] => THEME_TABLE[theme].label

/** The names of one question of the dataset: a map, with the evidence or the instrument that it is asked for. */
interface NamedQuestion extends MapOfTheme {
  readonly evidence?: Evidence
  readonly instrument?: string
}

/** The id of a question in the dataset, such as `plans`, `patterns/transit/children` or `treaties/palermo`. */
export const questionIdOf = ({ theme, sub, evidence, instrument }: NamedQuestion): string => {
  const map = sub === 'main' ? theme : `${theme}/${sub}`
  if (hasInstrument(theme)) return `${map}/${instrument ?? ''}`
  return hasEvidenceChoice(theme) ? `${map}/${evidence ?? ''}` : map
}
