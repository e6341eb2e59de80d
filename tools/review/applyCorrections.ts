import { readFileSync, writeFileSync } from 'node:fs'
import { compileMessage } from '@lingui/message-utils/compileMessage'
import { csvParse } from 'd3-dsv'
import type { Language } from '../../src/domain/languages'
import { CATALOGUES } from '../../src/domain/reviews'
import { messageFaults } from '../../src/pages/review/messageFaults'
import { type Compiled, messageFormat } from '../../src/text/i18n'
import { pluralForms } from '../../src/text/messageParts'

/** A row of the file that was not applied, with the reason. */
interface LeftRow {
  /** The row's place among the rows, the header being the first. */
  readonly row: number
  readonly key: string
  readonly why: string
}

interface Outcome {
  readonly applied: readonly string[]
  readonly left: readonly LeftRow[]
}

type Messages = Record<string, string>

const COLUMNS = ['key', 'now', 'better'] as const

const read = (folder: string, language: string, name: string): Messages =>
  JSON.parse(readFileSync(`${folder}/${language}/${name}.json`, 'utf8')) as Messages

/** What is wrong with a message, in the words of the page for reviewers in English. */
const faultWords = (better: string, english: string, language: Language, words: Messages): string =>
  messageFaults(better, english, [...pluralForms(language)])
    .map(({ id, values }) => messageFormat('en')(compileMessage(words[id] ?? id) as Compiled, values))
    .join(' ')

/**
 * Applies the rows of a file of corrections whose `now` is still the message, in the folder of the catalogues, which keep
 * their order. Throws where the file lacks a column.
 */
export const applyCorrections = (csv: string, language: Language, folder: string): Outcome => {
  const rows = csvParse(csv.replace(/^\uFEFF/, ''))
  const missing = COLUMNS.filter((column) => !rows.columns.includes(column))
  if (missing.length > 0)
    throw new Error(
      `The file has no column ${missing.join(', ')}. Expected catalogue, key, now, better, why.`,
    )
  const catalogues = CATALOGUES.map((name) => ({
    name,
    own: read(folder, language, name),
    english: read(folder, 'en', name),
  }))
  const words = read(folder, 'en', 'pages')
  const applied: string[] = []
  const left: LeftRow[] = []
  for (const [index, { key = '', now = '', better = '' }] of rows.entries()) {
    const catalogue = catalogues.find(({ own }) => Object.hasOwn(own, key))
    const leave = (why: string) => left.push({ row: index + 2, key, why })
    const current = catalogue?.own[key]
    if (!catalogue || current === undefined) leave('there is no message of this key in the language.')
    else if (better === current) leave('the message says this already.')
    else if (current !== now) leave(`the message has changed, and is now “${current}”.`)
    else {
      const fault = faultWords(better, catalogue.english[key] ?? '', language, words)
      if (fault !== '') leave(fault)
      else {
        catalogue.own[key] = better
        applied.push(key)
      }
    }
  }
  for (const { name, own } of catalogues)
    if (applied.some((key) => Object.hasOwn(own, key)))
      writeFileSync(`${folder}/${language}/${name}.json`, `${JSON.stringify(own, null, 2)}\n`)
  return { applied, left }
}
