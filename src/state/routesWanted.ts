import type { Filters } from './filters'

/** Whether a map draws routes: all on the map of the routes, the chosen country's over the colours of another question. */
export const areRoutesWanted = (filters: Pick<Filters, 'hasRoutes' | 'view' | 'entity'>): boolean =>
  filters.view === 'routes' || areRoutesOver(filters)

/** Whether the chosen country's routes are drawn over the colours of another question. */
export const areRoutesOver = ({
  hasRoutes,
  view,
  entity,
}: Pick<Filters, 'hasRoutes' | 'view' | 'entity'>): boolean => hasRoutes && view === 'map' && entity !== null
