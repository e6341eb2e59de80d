import { format, resolveConfig } from 'prettier'
import { CLASSES, isFormSub, THEMES } from '../../../src/domain/themes'
import type { Table } from './table'

/** Path of the page that explains every file, column and code. */
export const DICTIONARY_FILE = 'docs/data-dictionary.md'
/** Path of its text, in which marks stand for what the tables of this folder say. */
export const DICTIONARY_TEXT = 'data/build/dictionary/document.md'

type Row = readonly string[]

const lineOf = (cells: Row): string => `| ${cells.join(' | ')} |`
const cell = (text: string): string => text.replaceAll('|', '\\|')

/** A row for each table: its file, and what one row of it is. */
const tableLines = (tables: readonly Table[]): string[] =>
  tables.map(({ name, row }) => lineOf([`\`${name}.csv\``, cell(row)]))

/** A row for each meaning: the columns of a family share one. */
const columnLines = (tables: readonly Table[], name: string): string[] => {
  const table = tables.find((candidate) => candidate.name === name)
  if (!table) throw new Error(`${DICTIONARY_TEXT} asks for the columns of ${name}.csv, which is no table.`)
  const meanings = new Map(
    table.columns.map(({ name: own, family = own, description }) => [family, description]),
  )
  return [
    lineOf(['column', 'meaning']),
    lineOf(['---', '---']),
    ...[...meanings].map(([column, description]) => lineOf([`\`${column}\``, cell(description)])),
  ]
}

/** The classes of every map; parts with the same ones share a row, and so do the single forms. */
const classLines = (): string[] => {
  const maps = new Map<string, Set<string>>()
  for (const theme of THEMES)
    for (const [sub, classes] of Object.entries<readonly string[]>(CLASSES[theme])) {
      const part = isFormSub(sub) ? ', one form' : sub === 'main' ? '' : `, \`${sub}\``
      const key = classes.map((id) => `\`${id}\``).join(', ')
      maps.set(key, (maps.get(key) ?? new Set()).add(`\`${theme}\`${part}`))
    }
  const rows = [...maps].map(([classes, names]) => lineOf([[...names].join('; '), classes]))
  return [lineOf(['theme, part', 'classes']), lineOf(['---', '---']), ...rows]
}

/** The page, made of its text; a table that the text does not mention has a section of its own before the JSON files. */
export const dictionaryPage = async (text: string, tables: readonly Table[]): Promise<string> => {
  const missing = tables.filter(({ name }) => !text.includes(`{columns of ${name}.csv}`))
  const sections = missing.map(({ name }) => `## ${name}.csv\n\n{columns of ${name}.csv}\n\n`).join('')
  const [first, ...rest] = text.split(/^(?=## atlas\.json)/m)
  return format(
    [first, sections, ...rest]
      .join('')
      .replace('{classes}', () => classLines().join('\n'))
      .replace(/^\| \{tables\} +\|.*$/m, () => tableLines(tables).join('\n'))
      .replaceAll(/^\{columns of ([a-z-]+)\.csv\}$/gm, (_, name: string) =>
        columnLines(tables, name).join('\n'),
      ),
    { ...(await resolveConfig(DICTIONARY_FILE)), parser: 'markdown' },
  )
}
