import { type CountedForm, COUNTED_FORMS, LEAD_INSTITUTIONS, STUDY_FORMS } from './policyCodes'

/** The files with what themes need besides what every atlas has from the start: that of the front page's theme. */
export const PARTS = ['answers', 'treaties'] as const
export type Part = (typeof PARTS)[number]

/** The file a theme needs; none for the front page's own. */
export const partOf = (theme: ThemeId): Part | null =>
  theme === 'patterns' ? null : theme === 'treaties' ? 'treaties' : 'answers'

/** The files that some themes need, each once. */
export const partsOf = (themes: readonly ThemeId[]): readonly Part[] =>
  PARTS.filter((part) => themes.some((theme) => partOf(theme) === part))

/** The seven themes, in the order they are offered. */
export const THEMES = [
  'patterns',
  'internal',
  'definitions',
  'institutions',
  'plans',
  'coordination',
  'treaties',
] as const
export type ThemeId = (typeof THEMES)[number]

const REPORTED = ['reported', 'not-mentioned', 'not-covered'] as const
const NAMED = ['named', 'not-named', 'no-definition', 'partly-documented', 'not-documented'] as const

const FORM_COUNTS = [
  '7-or-more',
  '6',
  '5',
  '4',
  '3',
  '2',
  '1',
  'no-definition',
  'partly-documented',
  'not-documented',
] as const

/** The parts of definitions that count the forms a law names, each with the forms it counts (rule R10). */
export const FORMS_COUNTED: Readonly<Record<string, readonly CountedForm[]>> = {
  main: STUDY_FORMS,
  'all-forms': COUNTED_FORMS,
}

const formSubChoices = Object.fromEntries(COUNTED_FORMS.map((form) => [form, NAMED])) as Record<
  CountedForm,
  typeof NAMED
>

/** Classes of each theme and of its sub-choices, in the order of the key. `main` is the theme itself. */
export const CLASSES = {
  patterns: {
    main: ['origin-and-destination', 'origin', 'destination', 'neither', 'not-covered'],
    transit: REPORTED,
  },
  internal: { main: REPORTED },
  definitions: {
    main: FORM_COUNTS,
    'all-forms': FORM_COUNTS,
    law: ['comprehensive-act', 'specific-offence', 'other-offences-only', 'none', 'not-documented'],
    since: ['full', 'partial', 'not-yet', 'not-known'],
    'distinct-child-definition': [
      'separate-article',
      'special-rule-in-definition',
      'aggravation-only',
      'none',
      'not-documented',
    ],
    'non-punishment': ['yes', 'partial', 'no', 'not-documented'],
    ...formSubChoices,
  },
  institutions: { main: [...LEAD_INSTITUTIONS, 'none', 'not-documented'] },
  plans: { main: ['child-specific', 'general', 'in-preparation', 'none', 'not-documented'] },
  coordination: {
    main: ['coordinator-and-body', 'coordinator', 'body', 'none', 'not-documented'],
    rapporteur: ['yes', 'equivalent-mechanism', 'no', 'not-documented'],
  },
  treaties: { main: ['bound', 'signed', 'not-bound', 'date-unknown', 'cannot-join'] },
} as const satisfies Record<ThemeId, Record<'main', readonly string[]> & Record<string, readonly string[]>>

/** A class of some theme, such as `origin-and-destination`. */
export type ClassId = string
/** A sub-choice of some theme, such as `transit`, or `main` for the theme itself. */
export type SubId = string

/** Themes whose classes come from the reports and so exist for both strengths of evidence. */
export const hasEvidenceChoice = (theme: ThemeId): boolean => theme === 'patterns' || theme === 'internal'

/** Whether the answer depends on the day: it is computed for it, and the day is a part of the question. */
export const hasDay = (theme: ThemeId, sub: SubId): boolean =>
  theme === 'treaties' || (theme === 'definitions' && sub === 'since')

/** Sub-choices of a theme without `main`, in the order they are offered. */
export const subChoicesOf = (theme: ThemeId): SubId[] =>
  Object.keys(CLASSES[theme]).filter((sub) => sub !== 'main')

/** Whether the sub-choice is one of the theme's. */
export const isSubOf = (theme: ThemeId, sub: SubId): boolean => Object.hasOwn(CLASSES[theme], sub)

/** Classes of a theme's sub-choice in the order of the key; those of the theme itself for an unknown one. */
export const classesOf = (theme: ThemeId, sub: SubId): readonly ClassId[] => {
  const schemes: Record<string, readonly string[]> = CLASSES[theme]
  return (isSubOf(theme, sub) ? schemes[sub] : undefined) ?? CLASSES[theme].main
}

/** The forms that a map counts; undefined for every map that counts none. */
export const formsCountedOn = (theme: ThemeId, sub: SubId): readonly CountedForm[] | undefined =>
  theme === 'definitions' ? FORMS_COUNTED[sub] : undefined

/** Whether the sub-choice asks for one form of exploitation in the definition. */
export const isFormSub = (sub: SubId): sub is CountedForm =>
  (COUNTED_FORMS as readonly string[]).includes(sub)
