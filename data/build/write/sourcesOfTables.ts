import type { Evidence } from '../read/evidence'

/** Source of published totals, the study's statements and the list of entities. */
export const STUDY_SOURCE = 'unicef-innocenti-2008'

interface WithSources {
  readonly sourceIds: readonly string[]
}

const idsOf = (...rows: (readonly WithSources[])[]): Set<string> =>
  new Set(rows.flat().flatMap(({ sourceIds }) => sourceIds))

export const sourceIdsOf = (evidence: Evidence, table: string): ReadonlySet<string> => {
  const { tipFlows, policy, criminalisation, treaties, corridors, victims } = evidence
  const { articles, changes, sources, memberships, instruments } = evidence
  switch (table) {
    case 'observations':
      return idsOf(tipFlows, policy, criminalisation)
    case 'classes':
    case 'periods':
      return idsOf(tipFlows, policy, criminalisation, treaties)
    case 'countries':
    case 'verdicts':
      return idsOf(tipFlows, policy, treaties)
    case 'conflicts':
      return idsOf(tipFlows, corridors, policy, criminalisation, victims)
    case 'articles':
      return idsOf(articles)
    case 'criminalisation':
      return idsOf(criminalisation)
    case 'treaties':
      return idsOf(treaties)
    case 'instruments':
      return idsOf(instruments)
    case 'corridors':
      return idsOf(corridors)
    case 'unodc-child-victims':
      return idsOf(victims)
    case 'memberships':
      return idsOf(memberships)
    case 'value-changes':
      return idsOf(changes)
    case 'sources':
      return new Set(sources.map(({ id }) => id))
    case 'entities':
    case 'published-totals':
    case 'statements':
      return new Set([STUDY_SOURCE])
    default:
      return new Set()
  }
}
