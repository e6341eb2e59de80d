import { fileTime } from '../../export/table/fileFacts'
import { tableOf, titleOf } from '../../export/table/viewCsv'
import type { ProvenanceFile } from '../../data/contract'
import { EVIDENCE } from '../../domain/evidence'
import { hasEvidenceChoice, hasInstrument, subsOf, THEMES } from '../../domain/themes'
import { viewId } from '../../export/viewId'
import type { SiteData } from '../../pages/sitePage'
import { answerOf } from '../../state/answer'
import { DEFAULT_FILTERS, type Filters } from '../../state/filters'
import { answerSentence, sentenceText } from '../../text/sentences/answerSentence'
import { filterWords } from '../../text/sentences/fileWords'
import { keyNotes } from '../../text/sentences/keyNotes'
import { questionText } from '../../text/sentences/question'
import { aboutView, commonCaveats, type View, viewTable } from './view'

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
    table: viewTable(tableOf({ texts, dataset, filters, provenance, corridors: null }), {
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
  const shown = { texts, dataset, filters, provenance, corridors: null }
  const caption = titleOf(shown)
  return {
    id: viewId(filters),
    filters,
    question: caption,
    answer: '',
    caveats: [...commonCaveats(data), ...keyNotes(texts, dataset, answerOf(dataset, filters), filters)],
    table: viewTable(tableOf(shown), {
      time: fileTime(dataset, filters),
      about: aboutView(data, caption, []),
    }),
    key: ['entity'],
  }
}
