import type { ProvenanceFile } from '../../data/contract'
import { type CsvField, csvText } from '../../data/csv'
import { addressesFrom } from '../../domain/sitePaths'
import { hasDay, hasEvidenceChoice, hasInstrument } from '../../domain/themes'
import { VIEWS_FOLDER, VIEWS_LIST } from '../../pages/data/programFiles'
import type { SiteData } from '../../pages/sitePage'
import { atlasPath } from '../../state/sitePlace'
import { dayView } from './dayViews'
import { gridView, routeViews, tableStates, tableView, type View } from './mapViews'

/** A view in the list of all: what it asks, for whom and when, and its file. */
const listed = (addressOf: (path: string) => string, { id, filters, question, time, table }: View) => {
  const { theme, sub, evidence, instrument, view } = filters
  const isMap = view === 'table'
  return {
    id,
    question,
    theme: view === 'routes' ? undefined : theme,
    sub: isMap && sub !== 'main' ? sub : undefined,
    evidence: isMap && hasEvidenceChoice(theme) ? evidence : undefined,
    instrument: isMap && hasInstrument(theme) ? instrument : undefined,
    time: time ?? undefined,
    day: view !== 'routes' && hasDay(theme, sub) ? (time ?? undefined) : undefined,
    page: addressOf(atlasPath(filters)),
    rows: table.rows.length,
    columns: table.header.join(';'),
    csv: `${id}.csv`,
  } satisfies Record<string, CsvField>
}

/** Every question of the atlas as a table: of each map, of each day where a map has one, of all treaties, and of routes. */
const viewsIn = (data: SiteData): readonly View[] => {
  const provenance = JSON.parse(data.dataText('provenance.json')) as ProvenanceFile
  const states = tableStates(data)
  return [
    ...states.flatMap((filters) => [
      tableView(data, provenance, filters),
      ...(hasDay(filters.theme, filters.sub) ? [dayView(data, provenance, filters)] : []),
    ]),
    gridView(data, provenance),
    ...routeViews(data),
  ]
}

/** Every file of the views by its path below their folder: the tables, and the list of all. */
export const viewFiles = (data: SiteData): ReadonlyMap<string, string> => {
  const views = viewsIn(data)
  const addressOf = addressesFrom(data.siteUrl, VIEWS_FOLDER + VIEWS_LIST)
  const rows = views.map((view) => listed(addressOf, view))
  return new Map([
    ...views.map(({ id, table }) => [`${id}.csv`, csvText(table.header, table.rows)] as const),
    [VIEWS_LIST, csvText(Object.keys(rows[0] ?? {}), rows.map(Object.values<CsvField>))],
  ])
}
