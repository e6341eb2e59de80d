import { type CountedForm, COUNTED_FORMS, LEAD_INSTITUTIONS, STUDY_FORMS } from './policyCodes'

/** Data files that some themes need besides the core file, which serves the front page's theme. */
export const PARTS = ['answers', 'treaties'] as const
export type Part = (typeof PARTS)[number]

export const partOf = (theme: ThemeId): Part | null =>
  theme === 'patterns' ? null : theme === 'treaties' ? 'treaties' : 'answers'

export const partsOf = (themes: readonly ThemeId[]): readonly Part[] =>
  PARTS.filter((part) => themes.some((theme) => partOf(theme) === part))

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

/** The sub-choices of definitions that count forms, with the forms each counts (R10). */
export const FORMS_COUNTED: Readonly<Record<string, readonly CountedForm[]>> = {
  main: STUDY_FORMS,
  'all-forms': COUNTED_FORMS,
}

const formSubChoices = Object.fromEntries(COUNTED_FORMS.map((form) => [form, NAMED])) as Record<
  CountedForm,
  typeof NAMED
>

/** Classes by theme and sub-choice, in the key's order; `main` is the theme itself. */
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

export type ClassId = string
/** A sub-choice such as `transit`, or `main` for the theme itself. */
export type SubId = string

/** Whether classes exist for both strengths of evidence, as those coded from reports do. */
export const hasEvidenceChoice = (theme: ThemeId): boolean => theme === 'patterns' || theme === 'internal'

export const hasDay = (theme: ThemeId, sub: SubId): boolean =>
  theme === 'treaties' || (theme === 'definitions' && sub === 'since')

export const subChoicesOf = (theme: ThemeId): SubId[] =>
  Object.keys(CLASSES[theme]).filter((sub) => sub !== 'main')

export const isSubOf = (theme: ThemeId, sub: SubId): boolean => Object.hasOwn(CLASSES[theme], sub)

/** Classes in the key's order; an unknown sub-choice gives the theme's own. */
export const classesOf = (theme: ThemeId, sub: SubId): readonly ClassId[] => {
  const schemes: Record<string, readonly string[]> = CLASSES[theme]
  return (isSubOf(theme, sub) ? schemes[sub] : undefined) ?? CLASSES[theme].main
}

export const formsCountedOn = (theme: ThemeId, sub: SubId): readonly CountedForm[] | undefined =>
  theme === 'definitions' ? FORMS_COUNTED[sub] : undefined

export const isFormSub = (sub: SubId): sub is CountedForm =>
  (COUNTED_FORMS as readonly string[]).includes(sub)
