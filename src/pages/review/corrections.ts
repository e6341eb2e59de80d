import { type CsvField, toCsv } from '../../data/csv'
import { isLanguage, type Language } from '../../domain/languages'

/** A reviewer's correction of a message. */
export interface Correction {
  readonly catalogue: string
  readonly key: string
  readonly now: string
  readonly better: string
  readonly why: string
}

const COLUMNS = ['catalogue', 'key', 'now', 'better', 'why'] as const

/** Text of a file of corrections. */
export const correctionsCsv = (corrections: readonly Correction[]): string =>
  toCsv(
    COLUMNS,
    corrections.map((correction) => COLUMNS.map((column): CsvField => correction[column])),
  )

/** The name says the language, because a row does not. */
export const correctionsFileName = (language: Language, dataVersion: string): string =>
  `child-trafficking-atlas_corrections-${language}_data-${dataVersion}.csv`

/** The language that the name of a file of corrections says; undefined where it says none. */
export const languageOfFile = (name: string): Language | undefined =>
  name
    .toLowerCase()
    .split(/[^a-z]+/)
    .find(isLanguage)
