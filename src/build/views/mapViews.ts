import { BY_NAME, answerTable, tableCsv } from '../../export/table/answerTable'
import { fileTime } from '../../export/table/fileFacts'
import { gridTable } from '../../export/table/gridTable'
import type { ProvenanceFile } from '../../data/contract'
import { EVIDENCE } from '../../domain/evidence'
import { hasEvidenceChoice, hasInstrument, subsOf, THEMES } from '../../domain/themes'
import type { EntityCode } from '../../domain/entity'
import type { InstrumentId } from '../../domain/treaty'
import { viewId } from '../../export/viewId'
import type { SiteData } from '../../pages/sitePage'
import { answerOf } from '../../state/answer'
import { DEFAULT_FILTERS, type Filters } from '../../state/filters'
import { answerSentence, sentenceText } from '../../text/sentences/answerSentence'
import { filterWords } from '../../text/sentences/filterWords'
import { keyNotes } from '../../text/sentences/keyNotes'
import { questionText } from '../../text/sentences/question'
import { treatySources } from '../../text/sentences/valueSources'
import { aboutView, commonCaveats, type View, viewTable } from './view'
import { timeOf } from '../../state/clock'

const table = (chosen: Partial<Filters>): Filters => ({ ...DEFAULT_FILTERS, view: 'table', ...chosen })

/** The states of the table view in which it asks something else; the day and the scope stay the default ones. */
export const tableStates = ({ dataset }: Pick<SiteData, 'dataset'>): readonly Filters[] =>
  THEMES.flatMap((theme) =>
    subsOf(theme).flatMap((sub) => {
      if (hasInstrument(theme))
        return dataset.instruments.map(({ id: instrument }) => table({ theme, sub, instrument }))
      if (hasEvidenceChoice(theme)) return EVIDENCE.map((evidence) => table({ theme, sub, evidence }))
      return [table({ theme, sub })]
    }),
  )

/** The table that the atlas shows in a state, as a view. */
export const tableView = (data: SiteData, provenance: ProvenanceFile, filters: Filters): View => {
  const { texts, dataset } = data
  const answer = answerOf(dataset, filters)
  const question = questionText(texts, dataset, filters)
  const shown = answerTable(
    { texts, dataset, filters, answer, root: '', provenance: { status: 'ready', value: provenance } },
    BY_NAME,
  )
  return {
    id: viewId(filters),
    filters,
    question,
    answer: sentenceText(texts, answerSentence(texts, dataset, answer, filters)),
    caveats: [
      ...commonCaveats(data),
      ...keyNotes(texts, dataset, answer, filters),
      ...(hasInstrument(filters.theme) ? [texts.t('table.empty')] : []),
    ],
    table: viewTable(tableCsv(shown), {
      time: fileTime(dataset, filters),
      about: aboutView(data, question, filterWords(texts, filters)),
    }),
    key: ['entity'],
  }
}

/** All treaties at once, as the grid of the atlas shows them. */
export const gridView = (data: SiteData, provenance: ProvenanceFile): View => {
  const { texts, dataset } = data
  const filters: Filters = { ...DEFAULT_FILTERS, theme: 'treaties', view: 'grid' }
  const { instruments } = dataset
  const statusOf = (entity: EntityCode, instrument: InstrumentId) => {
    const { treaty } = dataset.valueOf(entity, { ...filters, instrument })
    if (!treaty) throw new Error(`${entity} has no status under ${instrument}.`)
    return treaty
  }
  const answer = answerOf(dataset, filters)
  const caption = `${texts.t('grid.caption', { day: texts.day(timeOf(dataset, filters)) })}.`
  return {
    id: viewId(filters),
    filters,
    question: caption,
    answer: '',
    caveats: [...commonCaveats(data), ...keyNotes(texts, dataset, answer, filters)],
    table: viewTable(
      gridTable({
        texts,
        rows: answer.inScope,
        instruments,
        statusOf,
        sourcesOf: treatySources(texts, provenance),
        classes: [],
      }),
      { time: fileTime(dataset, filters), about: aboutView(data, caption, []) },
    ),
    key: ['entity'],
  }
}
