import type { CsvTable } from '../../data/csv'
import { fileTime } from '../../export/table/fileFacts'
import { tableOf } from '../../export/table/viewCsv'
import { ROUTE_VICTIMS, type RouteVictims } from '../../domain/corridors'
import { viewId } from '../../export/viewId'
import type { SiteData } from '../../pages/sitePage'
import { DEFAULT_FILTERS, type Filters } from '../../state/filters'
import { routesInView } from '../../state/routes'
import { sentenceText } from '../../text/sentences/answerSentence'
import { routesAnswer, studyRoutes } from '../../text/sentences/routeNotes'
import { routesQuestion, victimsText } from '../../text/sentences/routesQuestion'
import { yearsText } from '../../text/sentences/routesQuestion'
import { nameInFile } from '../../text/sentences/words'
import { aboutView, commonCaveats, type View, viewTable } from './view'

/** The groups of victims that statements of a view name: those that the atlas shows first, and all. */
const GROUPS: readonly (readonly RouteVictims[])[] = [DEFAULT_FILTERS.victims, ROUTE_VICTIMS]

const routesFilters = (victims: readonly RouteVictims[]): Filters => ({
  ...DEFAULT_FILTERS,
  view: 'routes',
  victims,
})

const aboutRoutes = (data: SiteData, question: string, { years, victims }: Filters): string =>
  aboutView(data, question, [
    data.texts.t('route.list.title', { years: yearsText(years) }),
    data.texts.t('route.victims.chosen', { victims: victimsText(data.texts, victims) }),
  ])

/** The routes that the atlas shows for some groups of victims: as its list, and by country and direction. */
const viewsOf = (data: SiteData, filters: Filters): readonly View[] => {
  const { texts, dataset, corridors } = data
  const question = routesQuestion(texts, filters)
  const routes = routesInView(corridors.corridors, filters, dataset)
  const table = tableOf({ texts, dataset, filters, provenance: null, corridors })
  const factsOf = (asked: string) => ({
    time: fileTime(dataset, filters),
    about: aboutRoutes(data, asked, filters),
  })
  const list: View = {
    id: viewId(filters),
    filters,
    question,
    answer: sentenceText(texts, routesAnswer(texts, { dataset, file: corridors, filters, routes })),
    caveats: [...commonCaveats(data), texts.t('route.note.line'), studyRoutes(texts)],
    table: viewTable(table, factsOf(question)),
    key: ['origin', 'destination'],
  }
  const byCountry = texts.t('programs.view.byCountry')
  return [
    list,
    {
      ...list,
      id: `${list.id}/by-country`,
      question: byCountry,
      answer: '',
      table: viewTable(tableByCountry(data, table), factsOf(`${byCountry}.`)),
      key: ['entity', 'direction', 'origin', 'destination'],
    },
  ]
}

/** A route within the study is in two rows: out of one end and into the other. */
const tableByCountry = ({ texts, dataset }: SiteData, { header, rows }: CsvTable): CsvTable => {
  const [origin, destination] = [header.indexOf('origin'), header.indexOf('destination')]
  return {
    header: ['entity', 'country', 'direction', ...header],
    rows: dataset.entities.flatMap((entity) =>
      (['out', 'in'] as const).flatMap((direction) =>
        rows
          .filter((row) => row[direction === 'out' ? origin : destination] === entity.code)
          .map((row) => [entity.code, nameInFile(texts, entity), direction, ...row]),
      ),
    ),
  }
}

export const routeViews = (data: SiteData): readonly View[] =>
  GROUPS.map(routesFilters).flatMap((filters) => viewsOf(data, filters))
