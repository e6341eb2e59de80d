/** A row of classes.csv, or another value by the same names. */
interface ValueRow {
  readonly theme: string
  readonly sub: string
  readonly evidence: string
  readonly class: string
}

const DENIED = '(?:, a source says| \\(inferred\\))'
const SILENT = ': sources do not say'

/** The English line of each class, written by hand; {What} and {who} are of the row. */
const LINES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  patterns: {
    'origin-and-destination': '{What} reported: from and to',
    origin: '{What} reported: from it',
    destination: '{What} reported: to it',
    neither: 'From or to it: {who} not mentioned',
    'not-covered': 'Not covered by the reports',
  },
  'patterns/transit': {
    reported: '{What} reported: through it',
    'not-mentioned': 'Through it: {who} not mentioned',
    'not-covered': 'Not covered by the reports',
  },
  internal: {
    reported: '{What} reported: inside it',
    'not-mentioned': 'Inside it: {who} not mentioned',
    'not-covered': 'Not covered by the reports',
  },
  definitions: {
    '7-or-more': 'Forms named in the law: 7 of 7',
    count: 'Forms named in the law: {n} of 7',
    'no-definition': 'No definition of trafficking in the law',
    'partly-documented': 'Forms named in the law: at least \\d of 7',
    'not-documented': `Forms in the law${SILENT}`,
  },
  'definitions/all-forms': {
    '7-or-more': 'Forms named in the law: 7 or more',
    count: 'Forms named in the law: {n}',
    'no-definition': 'No definition of trafficking in the law',
    'partly-documented': 'Forms named in the law: at least \\d+',
    'not-documented': `Forms in the law${SILENT}`,
  },
  'definitions/law': {
    'comprehensive-act': 'Comprehensive act documented',
    'specific-offence': 'Specific offence documented',
    'other-offences-only': 'Other offences documented',
    none: `No law on trafficking${DENIED}`,
    'not-documented': `Kind of law${SILENT}`,
  },
  'definitions/distinct-child-definition': {
    'separate-article': 'Separate article on children documented',
    'special-rule-in-definition': 'Special rule for children documented',
    'aggravation-only': 'Higher penalty documented',
    none: `No child definition${DENIED}`,
    'not-documented': `Child definition${SILENT}`,
  },
  'definitions/non-punishment': {
    yes: 'Law protects victims from punishment',
    partial: 'Protected from punishment in part',
    no: `No protection${DENIED}`,
    'not-documented': `Non-punishment${SILENT}`,
  },
  institutions: {
    none: `No leading institution${DENIED}`,
    'not-documented': `Lead${SILENT}`,
    other: 'Lead: .+',
  },
  plans: {
    'child-specific': 'Plan on child trafficking adopted',
    general:
      'Plan adopted; (?:child plan (?:not documented|undated)|covers child trafficking|covered in child programme|source: no child plan)',
    'in-preparation': 'Plan in preparation',
    none: `No National Action Plan${DENIED}`,
    'not-documented': `Action plan${SILENT}`,
  },
  coordination: {
    'coordinator-and-body': 'Coordinator and body documented',
    coordinator: 'Coordinator documented',
    body: 'Body documented',
    none: `No coordination${DENIED}`,
    'not-documented': `Coordination${SILENT}`,
  },
  'coordination/rapporteur': {
    yes: 'National rapporteur documented',
    'equivalent-mechanism': 'Equivalent mechanism documented',
    no: `No national rapporteur${DENIED}`,
    'not-documented': `Rapporteur${SILENT}`,
  },
}

/** How the line on a value begins: the words of its class. */
export const expectedLine = (row: ValueRow): RegExp => {
  const lines = LINES[[row.theme, row.sub].filter(Boolean).join('/')] ?? {}
  const line = lines[row.class] ?? (/^\d$/.test(row.class) ? lines['count'] : lines['other']) ?? '(no line)'
  const isAnyone = row.evidence === 'anyone'
  const filled = line
    .replace('{What}', isAnyone ? 'Trafficking' : 'Child trafficking')
    .replace('{who}', isAnyone ? 'trafficking' : 'children')
    .replace('{n}', row.class)
  return new RegExp(`^${filled}`)
}
