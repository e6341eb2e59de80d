/** A row of classes.csv, or another value by the same names. */
interface ValueRow {
  readonly theme: string
  readonly sub: string
  readonly evidence: string
  readonly class: string
}

/** The English sentence of each class, written by hand; {who} and {name} are of the row. */
const LINES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  patterns: {
    'origin-and-destination': '{Who} trafficked from and to {name}',
    origin: '{Who} trafficked from {name}',
    destination: '{Who} trafficked to {name}',
    neither: 'Reports mention no {who} trafficked from or to {name}',
    'not-covered': 'Reports do not cover {name}',
  },
  'patterns/transit': {
    reported: '{Who} trafficked through {name}',
    'not-mentioned': 'Reports mention no {who} trafficked through {name}',
    'not-covered': 'Reports do not cover {name}',
  },
  internal: {
    reported: '{Who} trafficked inside {name}',
    'not-mentioned': 'Reports mention no {who} trafficked inside {name}',
    'not-covered': 'Reports do not cover {name}',
  },
  definitions: {
    '7-or-more': 'The law named all 7 forms',
    count: 'The law named {n} of the 7 forms',
    'no-definition': 'The law did not define trafficking',
    'partly-documented': 'The law named at least \\d of the 7 forms',
    'not-documented': 'Forms in the law: not documented here',
  },
  'definitions/all-forms': {
    '7-or-more': 'The law named 7 or more forms',
    count: 'The law named {n} forms?',
    'no-definition': 'The law did not define trafficking',
    'partly-documented': 'The law named at least \\d+ forms?, and perhaps more',
    'not-documented': 'Forms in the law: not documented here',
  },
  'definitions/law': {
    'comprehensive-act': 'Had a comprehensive act on trafficking',
    'specific-offence': 'Had a specific offence of trafficking',
    'other-offences-only': 'Had only other offences, none of trafficking itself',
    none: 'Had no law on trafficking',
    'not-documented': 'Kind of law: not documented here',
  },
  'definitions/distinct-child-definition': {
    'separate-article': 'The law had a separate article on children',
    'special-rule-in-definition': 'The law had a special rule for children in its definition',
    'aggravation-only': 'The law had only a higher penalty where the victim was a child',
    none: 'The law had no definition for children',
    'not-documented': 'Definition for children: not documented here',
  },
  'definitions/non-punishment': {
    yes: 'The law protected victims from punishment',
    partial: 'The law protected victims from punishment in part',
    no: 'The law did not protect victims from punishment',
    'not-documented': 'Protection from punishment: not documented here',
  },
  institutions: {
    none: 'Nobody led',
    'not-documented': 'Leader: not documented here',
    other: 'Led by (an?|the) .*',
  },
  plans: {
    'child-specific': 'Had a plan on child trafficking',
    general: 'Had a National Action Plan',
    'in-preparation': 'Was preparing a plan',
    none: 'Had no National Action Plan',
    'not-documented': 'Plan: not documented here',
  },
  coordination: {
    'coordinator-and-body': 'Coordinated by .+ and .+',
    coordinator: 'Coordinated by (an?|the) .*',
    body: 'Coordinated by .+',
    none: 'Not coordinated',
    'not-documented': 'Coordination: not documented here',
  },
  'coordination/rapporteur': {
    yes: 'Had a national rapporteur',
    'equivalent-mechanism': 'Had a mechanism equivalent to a national rapporteur',
    no: 'Had no national rapporteur',
    'not-documented': 'Rapporteur: not documented here',
  },
}

/** How the short sentence on a value begins: the sentence of its class. */
export const expectedLine = (row: ValueRow, name: string): RegExp => {
  const lines = LINES[[row.theme, row.sub].filter(Boolean).join('/')] ?? {}
  const line = lines[row.class] ?? (/^\d$/.test(row.class) ? lines['count'] : lines['other']) ?? '(no line)'
  const who = row.evidence === 'anyone' ? 'people' : 'children'
  const filled = line
    .replace('{Who}', who.charAt(0).toUpperCase() + who.slice(1))
    .replace('{who}', who)
    .replace('{n}', row.class)
    .replace('{name}', `(?:the )?${name.replace('*', '\\*')}`)
  return new RegExp(`^${filled}`)
}
