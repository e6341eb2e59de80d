import { type Finding, state } from './sections'

type Recommendation = Pick<Finding, 'id' | 'text' | 'opens'>

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
  { id: 'rec-prevention', text: ['findings.rec-prevention.1'] },
  { id: 'identification', text: ['findings.identification.1'] },
  { id: 'awareness', text: ['findings.awareness.1'] },
  { id: 'training', text: ['findings.training.1'] },
  { id: 'support', text: ['findings.support.1'] },
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
  { id: 'involvement', text: ['findings.involvement.1'] },
  { id: 'equality', text: ['findings.equality.1'] },
]

/** The thought with which the study closes. */
export const CLOSING: Recommendation = {
  id: 'closing',
  text: ['findings.closing.1', 'findings.closing.2'],
  opens: state({ theme: 'treaties', instrument: 'crc' }),
}
