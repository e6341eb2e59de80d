import { type FindingsSection, state } from './sections'

/** What the study found on patterns, data and law, in the order of the page. */
export const PATTERNS_TO_LAW: readonly FindingsSection[] = [
  {
    id: 'patterns',
    findings: [
      {
        id: 'both',
        where: ['key', 'patterns'],
        text: ['findings.both.1', 'findings.both.2'],
        totals: ['origin-share', 'destination-share', 'both-share'],
        opens: state({ theme: 'patterns' }),
        figure: 'map',
      },
      {
        id: 'inside',
        where: ['key', 'patterns'],
        text: ['findings.inside.1'],
        totals: ['internal-share'],
        opens: state({ theme: 'internal' }),
        figure: 'map',
      },
      {
        id: 'forms',
        where: ['key', 'introduction'],
        text: ['findings.forms.1', 'findings.forms.2'],
        opens: state({ hasRoutes: true }),
        routeForms: [
          'child-sexual-exploitation',
          'forced-labour',
          'domestic-servitude',
          'forced-begging',
          'forced-criminal-activity',
        ],
      },
    ],
  },
  {
    id: 'definition',
    findings: [
      {
        id: 'palermo-child',
        where: ['definition'],
        text: [
          'findings.palermo-child.1',
          ['findings.palermo-child.act', 'findings.palermo-child.means', 'findings.palermo-child.purpose'],
          'findings.palermo-child.2',
        ],
        opens: state({ theme: 'treaties', instrument: 'palermo' }),
        figure: 'map',
      },
    ],
  },
  {
    id: 'data',
    findings: [
      {
        id: 'scarce',
        where: ['key', 'data'],
        text: [
          'findings.scarce.1',
          [
            'findings.scarce.hidden',
            'findings.scarce.definitions',
            'findings.scarce.collection',
            'findings.scarce.access',
          ],
          'findings.scarce.2',
        ],
        opens: state({ theme: 'patterns', evidence: 'children' }),
        figure: 'map',
      },
    ],
  },
  {
    id: 'standards',
    findings: [
      {
        id: 'two-treaties',
        where: ['key', 'standards'],
        text: ['findings.two-treaties.1', 'findings.two-treaties.2'],
        totals: ['crc-bound', 'ilo182-bound'],
        opens: state({ theme: 'treaties', instrument: 'ilo-c182' }),
        figure: 'map',
      },
      {
        id: 'palermo',
        where: ['key', 'standards'],
        text: ['findings.palermo.1'],
        totals: ['palermo-bound'],
        opens: state({ theme: 'treaties', instrument: 'palermo' }),
        figure: 'steps',
      },
      {
        id: 'opsc',
        where: ['key', 'standards'],
        text: ['findings.opsc.1'],
        totals: ['opsc-bound'],
        opens: state({ theme: 'treaties', instrument: 'opsc' }),
        figure: 'map',
      },
      {
        id: 'adults',
        where: ['key', 'introduction'],
        text: ['findings.adults.1', 'findings.adults.2'],
        opens: state({ theme: 'treaties', view: 'grid' }),
      },
    ],
  },
  {
    id: 'law',
    findings: [
      {
        id: 'six-laws',
        where: ['standards', 'frameworks'],
        text: [
          'findings.six-laws.1',
          [
            'findings.six-laws.anti-trafficking',
            'findings.six-laws.protection',
            'findings.six-laws.sexual-exploitation',
            'findings.six-laws.labour',
            'findings.six-laws.rights',
            'findings.six-laws.migration',
          ],
          'findings.six-laws.2',
        ],
        opens: state({ theme: 'definitions', sub: 'law' }),
        figure: 'map',
      },
      {
        id: 'definitions',
        where: ['key', 'standards', 'diverse'],
        text: ['findings.definitions.1', 'findings.definitions.2'],
        opens: state({ theme: 'definitions' }),
        figure: 'map',
      },
      {
        id: 'adoption',
        where: ['diverse'],
        text: ['findings.adoption.1'],
        totals: ['illegal-adoption-share'],
        opens: state({ theme: 'definitions', sub: 'illegal-adoption' }),
        figure: 'map',
      },
      {
        id: 'child-definition',
        where: ['standards', 'diverse'],
        text: ['findings.child-definition.1'],
        totals: ['distinct-child-definition-share'],
        opens: state({ theme: 'definitions', sub: 'distinct-child-definition' }),
        figure: 'map',
      },
      {
        id: 'non-punishment',
        where: ['key', 'standards'],
        text: ['findings.non-punishment.1', 'findings.non-punishment.2'],
        totals: ['non-punishment-gap-share'],
        opens: state({ theme: 'definitions', sub: 'non-punishment' }),
        figure: 'map',
      },
    ],
  },
]
