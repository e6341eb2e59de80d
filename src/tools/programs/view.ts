import type { CsvTable } from '../../data/csv'
import type { Filters } from '../../state/filters'
import type { FileFacts } from '../../pictures/table/viewCsv'
import type { SiteData } from '../../pages/sitePage'
import { aboutFile } from '../../text/sentences/fileWords'

/** A question of the atlas, answered as a table for programs. */
export interface View {
  /** Path of its files below the folder of the views, without an extension. */
  readonly id: string
  /** The state of the page that shows it. */
  readonly filters: Filters
  readonly question: string
  readonly answer: string
  readonly caveats: readonly string[]
  readonly table: CsvTable
  /** Columns that together name a row. */
  readonly key: readonly string[]
}

/** The facts about a file that each of its rows holds: the question, how to read it, the day of the data, and the note on boundaries. */
export const aboutView = (
  { texts, dataset }: Pick<SiteData, 'texts' | 'dataset'>,
  question: string,
  filters: readonly string[],
): string => `${aboutFile(texts, dataset.dataVersion, question, filters)} ${texts.t('footer.boundaries')}`

/** Adds to each row what the file is, and its time as the last column, so that those of before stay at their letters. */
export const viewTable = ({ header, rows }: CsvTable, { time, about }: FileFacts): CsvTable => ({
  header: [...header, 'about', 'time'],
  rows: rows.map((row) => [...row, about, time]),
})

/** The caveats of every view, before its own notes. */
export const commonCaveats = ({ texts: { t } }: Pick<SiteData, 'texts'>): string[] => [
  t('footer.prevalence'),
  t('footer.prevalenceMore'),
]
