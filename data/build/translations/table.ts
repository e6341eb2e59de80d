import { csvText } from '../../../src/data/csv'
import { TRANSLATION_COLUMNS, type TranslationRow } from '../read/translations'
import type { EnglishText } from './englishTexts'

interface Synced {
  /** The table with a row for each text, and the translations that it had. */
  readonly csv: string
  readonly added: number
  readonly dropped: number
  readonly missing: number
}

/** Brings a table in line with the texts of the data. */
export const synced = (texts: readonly EnglishText[], rows: readonly TranslationRow[]): Synced => {
  const known = new Map(rows.map(({ english, translation }) => [english, translation]))
  const added = texts.filter(({ english }) => !known.has(english)).length
  return {
    csv: csvText(
      TRANSLATION_COLUMNS,
      texts.map(({ kind, english }) => [kind, english, known.get(english)]),
    ),
    added,
    dropped: rows.length - (texts.length - added),
    missing: texts.filter(({ english }) => !known.get(english)).length,
  }
}
