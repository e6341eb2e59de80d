import { type Role, type CountedForm, COUNTED_FORMS, LEAD_INSTITUTIONS, STUDY_FORMS } from './evidence'
import type { ClassId, MapRow, ThemeRow } from './themes'

const reported = (roles: readonly Role[]) =>
  ({
    kind: 'reports',
    classes: ['reported', 'not-mentioned', 'not-covered'],
    colours: { reported: 'internal' },
    claimed: ['reported'],
    roles,
  }) as const satisfies MapRow

const countOf = (formsCounted: readonly CountedForm[], claimed: readonly ClassId[]) =>
  ({
    kind: 'policy',
    classes: [
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
    ],
    colours: {
      '7-or-more': 'def-7',
      6: 'def-6',
      5: 'def-5',
      4: 'def-4',
      3: 'def-3',
      2: 'def-2',
      1: 'def-1',
    },
    claimed,
    indicators: ['definition-form', 'definition-count'],
    formsCounted,
  }) as const satisfies MapRow

const ONE_FORM = {
  kind: 'policy',
  classes: ['named', 'not-named', 'no-definition', 'partly-documented', 'not-documented'],
  colours: { named: 'def-5', 'not-named': 'def-1' },
  claimed: ['named'],
  notes: ['key.note.definitions.form'],
  indicators: ['definition-form', 'definition-count'],
} as const satisfies MapRow

/** All that differs from theme to theme, in the order in which themes are offered (CONTRIBUTING.md, "Add a theme"). */
export const THEME_TABLE = {
  patterns: {
    label: 'sub.patterns.main',
    maps: {
      main: {
        kind: 'reports',
        classes: ['origin-and-destination', 'origin', 'destination', 'neither', 'not-covered'],
        colours: { 'origin-and-destination': 'both', origin: 'origin', destination: 'destination' },
        claimed: ['origin-and-destination'],
        roles: ['origin', 'destination'],
      },
      transit: reported(['transit']),
    },
  },
  internal: {
    label: 'theme.internal.heading',
    maps: { main: reported(['internal']) },
  },
  definitions: {
    label: 'field.definitions',
    readFirst: { panel: ['law', 'since'], comparison: ['law'] },
    maps: {
      main: countOf(STUDY_FORMS, ['7-or-more', '6']),
      'all-forms': countOf(COUNTED_FORMS, ['7-or-more']),
      law: {
        kind: 'policy',
        classes: ['comprehensive-act', 'specific-offence', 'other-offences-only', 'none', 'not-documented'],
        colours: {
          'comprehensive-act': 'def-7',
          'specific-offence': 'def-5',
          'other-offences-only': 'def-2',
        },
        claimed: ['comprehensive-act'],
        indicators: ['trafficking-law'],
      },
      since: {
        kind: 'since',
        classes: ['full', 'partial', 'not-yet', 'not-known'],
        colours: { full: 'def-7', partial: 'def-3' },
        claimed: ['full'],
      },
      'distinct-child-definition': {
        kind: 'policy',
        classes: [
          'separate-article',
          'special-rule-in-definition',
          'aggravation-only',
          'none',
          'not-documented',
        ],
        colours: {
          'separate-article': 'def-7',
          'special-rule-in-definition': 'def-5',
          'aggravation-only': 'def-2',
        },
        claimed: ['separate-article', 'special-rule-in-definition'],
        indicators: ['distinct-child-definition'],
      },
      'non-punishment': {
        kind: 'policy',
        classes: ['yes', 'partial', 'no', 'not-documented'],
        colours: { yes: 'def-6', partial: 'def-3' },
        claimed: ['yes'],
        indicators: ['non-punishment'],
      },
      ...(Object.fromEntries(COUNTED_FORMS.map((form) => [form, ONE_FORM])) as Record<
        CountedForm,
        typeof ONE_FORM
      >),
    },
  },
  institutions: {
    label: 'field.institutions',
    maps: {
      main: {
        kind: 'policy',
        classes: [...LEAD_INSTITUTIONS, 'none', 'not-documented'],
        colours: {
          interior: 'lead-interior',
          justice: 'lead-justice',
          'foreign-affairs': 'lead-foreign-affairs',
          'prime-minister': 'lead-prime-minister',
          'social-affairs': 'lead-social-affairs',
          'children-family': 'lead-children-family',
          health: 'lead-health',
          other: 'lead-other',
        },
        // R13: two institutions may lead together.
        mostClasses: 2,
        indicators: ['lead-institution'],
      },
    },
  },
  plans: {
    label: 'field.plans',
    maps: {
      main: {
        kind: 'policy',
        classes: ['child-specific', 'general', 'in-preparation', 'none', 'not-documented'],
        colours: {
          'child-specific': 'plan-child',
          general: 'plan-general',
          'in-preparation': 'plan-preparation',
        },
        claimed: ['child-specific', 'general'],
        notes: ['key.note.plans.main'],
        indicators: ['national-action-plan', 'child-specific-plan'],
      },
    },
  },
  coordination: {
    label: 'field.coordination',
    maps: {
      main: {
        kind: 'policy',
        classes: ['coordinator-and-body', 'coordinator', 'body', 'none', 'not-documented'],
        colours: {
          'coordinator-and-body': 'coord-both',
          coordinator: 'coord-coordinator',
          body: 'coord-body',
        },
        claimed: ['coordinator-and-body', 'coordinator', 'body'],
        notes: ['key.note.coordination.main'],
        indicators: ['national-coordination'],
      },
      rapporteur: {
        kind: 'policy',
        classes: ['yes', 'equivalent-mechanism', 'no', 'not-documented'],
        colours: { yes: 'coord-both', 'equivalent-mechanism': 'coord-coordinator' },
        claimed: ['yes'],
        indicators: ['national-rapporteur'],
      },
    },
  },
  treaties: {
    label: 'theme.treaties.heading',
    maps: {
      main: {
        kind: 'treaties',
        classes: [
          'bound',
          'signed',
          'not-bound',
          'date-unknown',
          'not-known-since',
          'not-open',
          'cannot-join',
        ],
        colours: { bound: 'bound', signed: 'signed' },
        claimed: ['bound'],
      },
    },
  },
} as const satisfies Readonly<Record<string, ThemeRow>>
