import { csvText } from '../../../src/data/csv'
import { ARTICLE_COLUMNS, BETWEEN_MARKS } from '../read/articles'
import type { Evidence } from '../read/evidence'

export const articlesCsv = ({ articles }: Evidence): string =>
  csvText(
    ARTICLE_COLUMNS,
    articles.map((row) => [
      row.entity,
      row.law,
      row.article,
      row.inForceFrom,
      row.inForceNote,
      row.inForceSources.join(';'),
      row.quotation,
      row.language,
      row.kind,
      row.wording,
      row.wordingNote,
      row.asOf,
      row.marked.map(({ form, words }) => `${form}=${words}`).join(BETWEEN_MARKS),
      row.sourceIds[0],
      row.locator,
      row.address,
      row.note,
    ]),
  )
