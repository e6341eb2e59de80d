import type { CsvTable } from '../../data/csv'
import type { Filters } from '../../state/filters'
import { fileTime } from '../../pictures/table/viewCsv'
import { viewId } from '../../pages/programs/programFiles'
import type { SiteData } from '../../pages/sitePage'
import { aboutFile } from '../../text/sentences/fileWords'

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
export const viewOf = (
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
