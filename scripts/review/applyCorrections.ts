import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dsvFormat } from 'd3-dsv'
import { isLanguage, type Language } from '../../src/domain/languages'
import { CATALOGUES } from '../../src/domain/reviews'
import { REVIEW_COLUMNS, contentLines } from '../../src/pages/review/reviewFile'
import { lineOf, unguarded } from './lines'
import { pluralForms } from './messageParts'
import { textFaults } from './textFaults'

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

/** A file of texts: a catalogue of messages, or a page in Markdown. */
interface TextFile {
  readonly own: Messages
  readonly english: Messages
  readonly write: () => void
}

const NEEDED = ['id', 'now', 'better'] as const

const catalogueIn = (folder: string, language: Language, name: string): TextFile => {
  const pathOf = (one: Language) => `${folder}/src/text/${one}/${name}.json`
  const read = (one: Language) => JSON.parse(readFileSync(pathOf(one), 'utf8')) as Messages
  const own = read(language)
  const write = () => writeFileSync(pathOf(language), `${JSON.stringify(own, null, 2)}\n`)
  return { own, english: read('en'), write }
}

const pageIn = (folder: string, language: Language, file: string): TextFile => {
  const textOf = (one: Language) => readFileSync(`${folder}/content/${one}/${file}`, 'utf8')
  const text = textOf(language)
  const before = contentLines(file, text)
  const own = { ...before }
  const write = () => {
    const lines = text.split('\n')
    for (const [id, line] of Object.entries(own)) {
      const index = (lineOf(id)?.number ?? 0) - 1
      if (line !== before[id]) lines[index] = lines[index]?.replace(/\S.*/, () => line) ?? line
    }
    writeFileSync(`${folder}/content/${language}/${file}`, lines.join('\n'))
  }
  return { own, english: contentLines(file, textOf('en')), write }
}

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
 * Applies the rows of a reviewer's file that have a `better` text, and whose `now` is still the text, in the project's folder;
 * files keep their order. Throws where the file lacks a column.
 */
export const applyCorrections = (csv: string, language: Language, folder: string): Outcome => {
  const rows = rowsOf(csv)
  const missing = NEEDED.filter((column) => !rows.columns.includes(column))
  if (missing.length > 0)
    throw new Error(`The file has no column ${missing.join(', ')}. Expected ${REVIEW_COLUMNS.join(', ')}.`)
  const files = [
    ...CATALOGUES.map((name) => catalogueIn(folder, language, name)),
    ...readdirSync(`${folder}/content/${language}`).map((file) => pageIn(folder, language, file)),
  ]
  const forms = [...pluralForms(language)]
  const applied: string[] = []
  const left: LeftRow[] = []
  for (const [index, { id = '', ...cells }] of rows.entries()) {
    const better = textOf(cells['better'] ?? '')
    if (better.trim() === '') continue
    const file = files.find(({ own }) => Object.hasOwn(own, id))
    const leave = (why: string) => left.push({ row: index + 2, id, why })
    const current = file?.own[id]
    if (!file || current === undefined) leave('there is no text of this id in the language.')
    else if (better === current) leave('the text says this already.')
    else if (current !== textOf(cells['now'] ?? '')) leave(`the text has changed, and is now “${current}”.`)
    else {
      const faults = textFaults(id, better, file.english[id] ?? '', forms)
      if (faults.length > 0) leave(faults.join(' '))
      else {
        file.own[id] = better
        applied.push(id)
      }
    }
  }
  for (const { own, write } of files) if (applied.some((id) => Object.hasOwn(own, id))) write()
  return { applied, left }
}
