import { type FindingsSection, state } from './sections'

/** What it found on policy and approaches. */
export const PLANS_TO_APPROACHES: readonly FindingsSection[] = [
  {
    id: 'plans',
    findings: [
      {
        id: 'plans',
        where: ['key', 'plans'],
        text: ['findings.plans.1'],
        totals: ['nap-share'],
        opens: state({ theme: 'plans' }),
        figure: 'map',
      },
      {
        id: 'child-plans',
        where: ['key', 'plans'],
        text: ['findings.child-plans.1', 'findings.child-plans.2'],
        totals: ['child-nap-count'],
        opens: state({ theme: 'plans', classes: ['child-specific'] }),
        figure: 'map',
      },
      {
        id: 'bulgaria',
        where: ['plans'],
        text: ['findings.bulgaria.1'],
        opens: state({ theme: 'plans', entity: 'BGR' }),
        figure: 'map',
        example: 'BGR',
      },
    ],
  },
  {
    id: 'cooperation',
    findings: [
      {
        id: 'coe',
        where: ['standards', 'cooperation'],
        text: ['findings.coe.1'],
        opens: state({ theme: 'treaties', instrument: 'cets-197' }),
        figure: 'map',
      },
      { id: 'osce', where: ['key', 'cooperation'], text: ['findings.osce.1'], totals: ['osce-plan'] },
      {
        id: 'eu',
        where: ['standards', 'cooperation'],
        text: ['findings.eu.1', 'findings.eu.2'],
        opens: state({ theme: 'definitions', sub: 'law', isEu2007Only: true }),
        figure: 'map',
      },
      {
        id: 'neighbours',
        where: ['cooperation'],
        text: ['findings.neighbours.1', 'findings.neighbours.2'],
        opens: state({ theme: 'plans', regions: ['see'] }),
        figure: 'map',
      },
      {
        id: 'bilateral',
        where: ['cooperation'],
        text: ['findings.bilateral.1', 'findings.bilateral.2'],
        opens: state({ theme: 'patterns', entity: 'ALB', hasRoutes: true }),
      },
    ],
  },
  {
    id: 'bodies',
    findings: [
      {
        id: 'bodies',
        where: ['key', 'bodies'],
        text: ['findings.bodies.1', 'findings.bodies.2'],
        totals: ['body-none', 'body-three-or-more'],
        opens: state({ theme: 'coordination' }),
        figure: 'map',
      },
      {
        id: 'leads',
        where: ['key', 'bodies'],
        text: ['findings.leads.1', 'findings.leads.2'],
        totals: ['lead-any', 'lead-any-see', 'lead-any-cis', 'lead-any-eu-west'],
        opens: state({ theme: 'institutions' }),
        figure: 'map',
      },
      {
        id: 'chart',
        where: ['bodies', 'chart'],
        text: ['findings.chart.1', 'findings.chart.2'],
        opens: state({ theme: 'institutions' }),
        figure: 'chart',
      },
    ],
  },
  {
    id: 'approaches',
    findings: [
      {
        id: 'approaches',
        where: ['key', 'approaches'],
        text: ['findings.approaches.1', 'findings.approaches.2', 'findings.approaches.3'],
        opens: state({ theme: 'treaties', instrument: 'crc' }),
      },
    ],
  },
  {
    id: 'dimensions',
    findings: [
      {
        id: 'prevention',
        where: ['approaches', 'prevention'],
        text: ['findings.prevention.1', 'findings.prevention.2'],
        opens: state({ theme: 'plans', classes: ['child-specific'] }),
      },
      {
        id: 'protection',
        where: ['approaches', 'protection'],
        text: ['findings.protection.1', 'findings.protection.2'],
        opens: state({ theme: 'definitions', sub: 'non-punishment' }),
        figure: 'map',
      },
      {
        id: 'empowerment',
        where: ['approaches', 'empowerment'],
        text: ['findings.empowerment.1', 'findings.empowerment.2'],
        opens: state({ theme: 'treaties', instrument: 'crc' }),
      },
    ],
  },
]
