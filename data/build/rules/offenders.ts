import { isAboutChildren } from '../../../src/domain/corridors'
import type { CorridorRow } from '../read/corridors'
import type { Evidence } from '../read/evidence'
import type { TipRow } from '../read/tipFlows'
import { statesRole } from './patterns'

/** R35: how a statement on a route is read. */
export interface ReadRoute {
  /** It may run from the country of an offender, as the coding of child sex tourism does. */
  readonly direction?: 'uncertain'
  /** Whether it is drawn and counted. */
  readonly isCounted: boolean
}

/** R35: sexual exploitation of children that leaves the study for a country outside it. */
const mayBeOfOffenders = (row: CorridorRow, inStudy: ReadonlySet<string>): boolean =>
  isAboutChildren(row.victims) &&
  row.forms.includes('child-sexual-exploitation') &&
  inStudy.has(row.origin) &&
  !inStudy.has(row.destination)

/** R35: whether the chapter of the origin in the same report is coded without children from it. */
const isWithoutChildrenFrom = (chapter: TipRow | undefined): boolean =>
  chapter !== undefined && !statesRole(chapter, 'origin', 'children')

/** R35: an uncertain statement is counted unless the origin's own chapter names no children from it. */
export const routeReader = ({
  entities,
  tipFlows,
}: Pick<Evidence, 'entities' | 'tipFlows'>): ((row: CorridorRow) => ReadRoute) => {
  const inStudy = new Set(entities.map(({ code }) => code))
  const chapters = new Map(tipFlows.map((row) => [`${row.entity} ${row.year}`, row]))
  return (row) =>
    mayBeOfOffenders(row, inStudy)
      ? {
          direction: 'uncertain',
          isCounted: !isWithoutChildrenFrom(chapters.get(`${row.origin} ${row.year}`)),
        }
      : { isCounted: true }
}
