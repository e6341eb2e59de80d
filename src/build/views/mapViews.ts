import type { ProvenanceFile } from '../../data/contract'
import type { CsvTable } from '../../data/csv'
import { ROUTE_VICTIMS, type RouteVictims } from '../../domain/corridors'
import { EVIDENCE } from '../../domain/evidence'
import { hasEvidenceChoice, hasInstrument, subsOf, THEMES } from '../../domain/themes'
import { fileTime, tableOf, titleOf, aboutFile } from '../../pictures/table/viewCsv'
import type { SiteData } from '../../pages/sitePage'
import { DEFAULT_FILTERS, type Filters } from '../../state/filters'
import { routesAbout } from '../../text/sentences/routesClaim'
import { routesTitle } from '../../text/sentences/routeWords'
import { questionText, routesQuestion } from '../../text/sentences/words'
import { viewId } from '../../pages/data/programFiles'
import { filterWords } from '../../text/sentences/scopeWords'

/** A question of the atlas, answered as a table for programs. */
export interface View {
  /** Path of its file below the folder of the views, without an extension. */
  readonly id: string
  /** The state of the page that shows it. */
  readonly filters: Filters
  readonly question: string
  /** The time of its classes; null in a view of all days. */
  readonly time: string | null
  readonly table: CsvTable
}

/** The facts about a file that each of its rows holds: the question, how to read it, the day of the data, and the note on boundaries. */
export const aboutView = (
  { texts, dataset }: Pick<SiteData, 'texts' | 'dataset'>,
  question: string,
  filters: readonly string[],
): string => `${aboutFile(texts, dataset.dataVersion, question, filters)} ${texts.t('footer.boundaries')}`

/** Makes the view of a state. Its rows end with what the file is and its time, so that the columns of before stay at their letters. */
const viewOf = (
  { dataset }: Pick<SiteData, 'dataset'>,
  filters: Filters,
  { question, about, table: { header, rows } }: Pick<View, 'question' | 'table'> & { readonly about: string },
): View => {
  const time = fileTime(dataset, filters)
  return {
    id: viewId(filters),
    filters,
    question,
    time,
    table: { header: [...header, 'about', 'time'], rows: rows.map((row) => [...row, about, time]) },
  }
}

const inTable = (chosen: Partial<Filters>): Filters => ({ ...DEFAULT_FILTERS, view: 'table', ...chosen })

/** The states of the table view in which it asks something else; the day and the scope stay the default ones. */
export const tableStates = ({ dataset }: Pick<SiteData, 'dataset'>): readonly Filters[] =>
  THEMES.flatMap((theme) =>
    subsOf(theme).flatMap((sub) => {
      if (hasInstrument(theme))
        return dataset.instruments.map(({ id: instrument }) => inTable({ theme, sub, instrument }))
      if (hasEvidenceChoice(theme)) return EVIDENCE.map((evidence) => inTable({ theme, sub, evidence }))
      return [inTable({ theme, sub })]
    }),
  )

/** The table that the atlas shows in a state, as a view. */
export const tableView = (data: SiteData, provenance: ProvenanceFile, filters: Filters): View => {
  const { texts, dataset } = data
  const question = questionText(texts, dataset, filters)
  return viewOf(data, filters, {
    question,
    table: tableOf({ texts, dataset, filters, provenance, corridors: null }),
    about: aboutView(data, question, filterWords(texts, filters)),
  })
}

/** All treaties at once, as the grid of the atlas shows them. */
export const gridView = (data: SiteData, provenance: ProvenanceFile): View => {
  const { texts, dataset } = data
  const filters: Filters = { ...DEFAULT_FILTERS, theme: 'treaties', view: 'grid' }
  const shown = { texts, dataset, filters, provenance, corridors: null }
  const question = titleOf(shown)
  return viewOf(data, filters, {
    question,
    table: tableOf(shown),
    about: aboutView(data, question, []),
  })
}

/** The groups of victims that statements of a view name: those that the atlas shows first, and all. */
const GROUPS: readonly (readonly RouteVictims[])[] = [DEFAULT_FILTERS.victims, ROUTE_VICTIMS]

/** The routes that the atlas shows for some groups of victims, as its list. */
const routesView = (data: SiteData, filters: Filters): View => {
  const { texts, dataset, corridors } = data
  const question = routesQuestion(texts, filters)
  return viewOf(data, filters, {
    question,
    table: tableOf({ texts, dataset, filters, provenance: null, corridors }),
    about: aboutView(data, question, [routesTitle(texts, filters), routesAbout(texts, filters)]),
  })
}

export const routeViews = (data: SiteData): readonly View[] =>
  GROUPS.map((victims) => routesView(data, { ...DEFAULT_FILTERS, view: 'routes', victims }))
