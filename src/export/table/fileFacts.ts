import type { CsvTable } from '../../data/csv'
import type { Dataset } from '../../data/Dataset'
import { timeOf } from '../../state/clock'
import type { Filters } from '../../state/filters'

/** What is true of every row of a file. */
export interface FileFacts {
  /** A year, a day, or the first and the last year of reports. */
  readonly time: string
  /** What the file is, and how to read it. */
  readonly about: string
}

/** The time of a view as files have it: the year or day of the question, or the years of the reports on routes. */
export const fileTime = (dataset: Pick<Dataset, 'reachOf'>, filters: Filters): string =>
  filters.view === 'routes' ? [...new Set(filters.years)].join('-') : timeOf(dataset, filters)

/** Adds to each row the time, as the first column, and what the file is, as the last one. */
export const withFacts = ({ header, rows }: CsvTable, { time, about }: FileFacts): CsvTable => ({
  header: ['time', ...header, 'about'],
  rows: rows.map((row) => [time, ...row, about]),
})
