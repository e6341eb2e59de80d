import type { CountryFile, ProvenanceFile } from '../../data/contract'
import { type CsvTable, toCsv } from '../../data/csv'
import { offeredCounts } from '../../state/answer'
import { areRoutesWanted } from '../../state/routes'
import { baseOf } from '../../text/sentences/answerSentence'
import { aboutFile, filterWords } from '../../text/sentences/filterWords'
import { studyChart } from '../../text/sentences/keyNotes'
import { mapSources } from '../../text/sentences/mapSources'
import { mapQuestion } from '../../text/sentences/question'
import { placeNames } from '../../text/sentences/routeWords'
import { classLabel } from '../../text/sentences/words'
import { comparisonCsv } from '../comparisonCsv'
import type { Scene } from '../pictures/scene'
import { answerTable, BY_NAME, tableCsv } from '../table/answerTable'
import { routesTable } from '../table/routesTable'
import { isOverTime } from './chartBody'
import type { FigureInput } from './drawFigure'
import { figureRows } from './figureRows'
import { figureScene } from './figureScene'
import type { FigureSettings } from './figureSettings'
import { figureTimeline } from './stepsPart'

/** Files with the sources of values, which no figure needs to be drawn. */
export interface SourceFiles {
  /** For a map and a table. */
  readonly provenance: ProvenanceFile | null
  /** Those of the countries compared, in their order. */
  readonly countries: readonly CountryFile[]
}

const aboutOf = ({ texts, dataset, filters }: Scene): string =>
  aboutFile(
    texts,
    dataset.dataVersion,
    mapQuestion(texts, filters),
    areRoutesWanted(filters) ? [] : filterWords(texts, filters),
  )

/** The count of each day on which it changed, with who joined and left. */
const stepsTable = (scene: Scene): CsvTable => {
  const { texts, dataset, filters } = scene
  const { timeline, base } = figureTimeline(scene)
  const changes = new Map(timeline.changes.map((change) => [change.day, change]))
  return {
    header: ['day', 'count', 'base', 'joined', 'left', 'sources', 'about'],
    rows: timeline.steps.map(({ day, count }) => [
      day,
      count,
      base,
      changes.get(day)?.joined.join(' '),
      changes.get(day)?.left.join(' '),
      mapSources(texts, dataset, filters),
      aboutOf(scene),
    ]),
  }
}

/** The count of each class, beside that of the study. */
const countsTable = (scene: Scene): CsvTable => {
  const { texts, dataset, filters, answer } = scene
  const { theme, sub } = filters
  const chart = studyChart(dataset, filters, answer)
  return {
    header: ['class', 'class_words', 'count', 'about_children', 'base', 'study_count', 'sources', 'about'],
    rows: offeredCounts(dataset, filters, answer).map(({ classId, total, aboutChildren }) => [
      classId,
      classLabel(texts, theme, sub, classId),
      total,
      answer.hasStrength ? aboutChildren : undefined,
      baseOf(filters, answer),
      chart?.get(classId),
      mapSources(texts, dataset, filters),
      aboutOf(scene),
    ]),
  }
}

const answersTable = (scene: Scene, { corridors }: FigureInput, { provenance }: SourceFiles): CsvTable => {
  const { texts, dataset, filters, answer, routes } = scene
  if (areRoutesWanted(filters)) {
    const nameOf = corridors ? placeNames(dataset, corridors) : (code: string) => code
    return routesTable(texts, dataset, routes?.shown.routes ?? [], nameOf, aboutOf(scene))
  }
  if (!provenance) throw new Error('The sources of the table are not loaded.')
  const question = { texts, dataset, filters, answer, root: '' }
  return tableCsv(
    answerTable({ ...question, provenance: { status: 'ready', value: provenance } }, BY_NAME),
    aboutOf(scene),
  )
}

/** Writes the data of exactly what a figure shows, with sources, days and rules. */
export const figureCsv = (settings: FigureSettings, input: FigureInput, sources: SourceFiles): string => {
  const scene = figureScene(input)
  if (settings.kind === 'comparison')
    return comparisonCsv(input.texts, {
      dataset: input.dataset,
      files: sources.countries,
      rows: figureRows(scene),
      on: input.filters.on,
    })
  const isCounted = settings.kind === 'chart' && !areRoutesWanted(input.filters)
  const table = isCounted
    ? isOverTime(scene)
      ? stepsTable(scene)
      : countsTable(scene)
    : answersTable(scene, input, sources)
  return toCsv(table.header, table.rows)
}
