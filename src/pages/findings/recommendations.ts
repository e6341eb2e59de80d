import { type Finding, type FindingsMessage, state } from './sections'

/** Something the study asks for. */
interface Recommendation extends Pick<Finding, 'id' | 'text' | 'opens'> {
  /** How the map bears on it, where the text does not say so. */
  readonly mapNote?: FindingsMessage
}

/** Every recommendation of the study, in its order, with the map that bears on it where there is one. */
export const RECOMMENDATIONS: readonly Recommendation[] = [
  {
    id: 'political',
    text: [
      'findings.political.1',
      ['findings.political.ratification', 'findings.political.implementation', 'findings.political.plans'],
    ],
    opens: state({ theme: 'treaties', view: 'grid' }),
  },
  { id: 'systems', text: ['findings.systems.1'] },
  {
    id: 'multisectoral',
    text: ['findings.multisectoral.1'],
    opens: state({ theme: 'treaties', instrument: 'crc' }),
  },
  { id: 'collaboration', text: ['findings.collaboration.1'], opens: state({ theme: 'coordination' }) },
  {
    id: 'rec-prevention',
    text: ['findings.rec-prevention.1'],
    mapNote: 'findings.rec-prevention.map',
    opens: state({ theme: 'plans', classes: ['child-specific'] }),
  },
  {
    id: 'identification',
    text: ['findings.identification.1'],
    mapNote: 'findings.identification.map',
    opens: state({ theme: 'definitions', sub: 'distinct-child-definition' }),
  },
  {
    id: 'awareness',
    text: ['findings.awareness.1'],
    mapNote: 'findings.awareness.map',
    opens: state({ hasRoutes: true }),
  },
  { id: 'training', text: ['findings.training.1'] },
  {
    id: 'support',
    text: ['findings.support.1'],
    mapNote: 'findings.support.map',
    opens: state({ theme: 'treaties', instrument: 'cets-197' }),
  },
  {
    id: 'rec-data',
    text: ['findings.rec-data.1'],
    opens: state({ theme: 'patterns', evidence: 'children' }),
  },
  {
    id: 'evaluation',
    text: ['findings.evaluation.1'],
    opens: state({ theme: 'coordination', sub: 'rapporteur' }),
  },
  { id: 'international', text: ['findings.international.1'], opens: state({ theme: 'definitions' }) },
  {
    id: 'involvement',
    text: ['findings.involvement.1'],
    mapNote: 'findings.involvement.map',
    opens: state({ theme: 'treaties', instrument: 'crc' }),
  },
  {
    id: 'equality',
    text: ['findings.equality.1'],
    opens: state({ theme: 'treaties', instrument: 'crc' }),
  },
]

/** The thought with which the study closes. */
export const CLOSING: Recommendation = {
  id: 'closing',
  text: ['findings.closing.1', 'findings.closing.2'],
  opens: state({ theme: 'treaties', instrument: 'crc' }),
}
