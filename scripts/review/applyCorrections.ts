import { readFileSync, writeFileSync } from 'node:fs'
import { dsvFormat } from 'd3-dsv'
import { isLanguage, type Language } from '../../src/domain/languages'
import { CATALOGUES } from '../../src/domain/reviews'
import { REVIEW_COLUMNS, unguarded } from '../../src/pages/review/reviewFile'
import { messageFaults } from './messageFaults'
import { pluralForms } from './messageParts'

/** A row of the file that was not applied, with the reason. */
interface LeftRow {
  /** The row's place among the rows, the header being the first. */
  readonly row: number
  readonly id: string
  readonly why: string
}

interface Outcome {
  readonly applied: readonly string[]
  readonly left: readonly LeftRow[]
}

type Messages = Record<string, string>

const NEEDED = ['id', 'now', 'better'] as const

const read = (folder: string, language: string, name: string): Messages =>
  JSON.parse(readFileSync(`${folder}/${language}/${name}.json`, 'utf8')) as Messages

/** The language that the name of a file says; undefined where it says none. */
export const languageOfFile = (name: string): Language | undefined =>
  name
    .toLowerCase()
    .split(/[^a-z]+/)
    .find(isLanguage)

/** Reads the rows; some spreadsheets save them with semicolons or tabs. */
const rowsOf = (csv: string) => {
  const text = csv.replace(/^\uFEFF/, '')
  const [delimiter = ','] = /[,;\t]/.exec(text) ?? []
  return dsvFormat(delimiter).parse(text)
}

const textOf = (cell: string): string => unguarded(cell).replaceAll('\r\n', '\n')

/**
 * Applies the rows of a reviewer's file that have a `better` text, and whose `now` is still the message, in the folder of the
 * catalogues, which keep their order. Throws where the file lacks a column.
 */
export const applyCorrections = (csv: string, language: Language, folder: string): Outcome => {
  const rows = rowsOf(csv)
  const missing = NEEDED.filter((column) => !rows.columns.includes(column))
  if (missing.length > 0)
    throw new Error(`The file has no column ${missing.join(', ')}. Expected ${REVIEW_COLUMNS.join(', ')}.`)
  const catalogues = CATALOGUES.map((name) => ({
    name,
    own: read(folder, language, name),
    english: read(folder, 'en', name),
  }))
  const forms = [...pluralForms(language)]
  const applied: string[] = []
  const left: LeftRow[] = []
  for (const [index, { id = '', ...cells }] of rows.entries()) {
    const better = textOf(cells['better'] ?? '')
    if (better.trim() === '') continue
    const catalogue = catalogues.find(({ own }) => Object.hasOwn(own, id))
    const leave = (why: string) => left.push({ row: index + 2, id, why })
    const current = catalogue?.own[id]
    if (!catalogue || current === undefined) leave('there is no message of this id in the language.')
    else if (better === current) leave('the message says this already.')
    else if (current !== textOf(cells['now'] ?? ''))
      leave(`the message has changed, and is now “${current}”.`)
    else {
      const faults = messageFaults(better, catalogue.english[id] ?? '', forms)
      if (faults.length > 0) leave(faults.join(' '))
      else {
        catalogue.own[id] = better
        applied.push(id)
      }
    }
  }
  for (const { name, own } of catalogues)
    if (applied.some((id) => Object.hasOwn(own, id)))
      writeFileSync(`${folder}/${language}/${name}.json`, `${JSON.stringify(own, null, 2)}\n`)
  return { applied, left }
}
