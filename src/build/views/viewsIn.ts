import type { ProvenanceFile } from '../../data/contract'
import { hasDay } from '../../domain/themes'
import type { SiteData } from '../../pages/sitePage'
import { allDaysView, dayView } from './dayViews'
import { gridView, tableStates, tableView } from './mapViews'
import { routeViews } from './routeViews'
import type { View } from './view'

/** Every question of the atlas as a table: of each map, of each day where a map has one, of all treaties, and of routes. */
export const viewsIn = (data: SiteData): readonly View[] => {
  const provenance = JSON.parse(data.dataText('provenance.json')) as ProvenanceFile
  const states = tableStates(data)
  return [
    ...states.flatMap((filters) => [
      tableView(data, provenance, filters),
      ...(hasDay(filters.theme, filters.sub) ? [dayView(data, provenance, filters)] : []),
    ]),
    gridView(data, provenance),
    allDaysView(data, provenance),
    ...routeViews(data),
  ]
}
