import { format, resolveConfig } from 'prettier'
import { POLICY_CODES } from '../../../src/domain/evidence'
import { isFormSub, THEMES, subsOf, classesOf } from '../../../src/domain/themes'
import type { Table } from './table'

export const DICTIONARY_FILE = 'docs/data-dictionary.md'
/** Template of that page, with marks for what the tables define. */
export const DICTIONARY_TEXT = 'data/build/dictionary/document.md'

type Row = readonly string[]

const lineOf = (cells: Row): string => `| ${cells.join(' | ')} |`
const cell = (text: string): string => text.replaceAll('|', '\\|')

const tableLines = (tables: readonly Table[]): string[] =>
  tables.map(({ name, row }) => lineOf([`\`${name}.csv\``, cell(row)]))

/** Columns of a family share one row. */
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

/** Maps with the same classes share a row. */
const classLines = (): string[] => {
  const maps = new Map<string, Set<string>>()
  for (const theme of THEMES)
    for (const sub of subsOf(theme)) {
      const part = isFormSub(sub) ? ', one form' : sub === 'main' ? '' : `, \`${sub}\``
      const key = classesOf(theme, sub)
        .map((id) => `\`${id}\``)
        .join(', ')
      maps.set(key, (maps.get(key) ?? new Set()).add(`\`${theme}\`${part}`))
    }
  const rows = [...maps].map(([classes, names]) => lineOf([[...names].join('; '), classes]))
  return [lineOf(['theme, part', 'classes']), lineOf(['---', '---']), ...rows]
}

/** The indicators of law and policy that the text does not explain, each with its codes. */
const indicatorLines = (text: string): string[] =>
  Object.entries(POLICY_CODES)
    .filter(([indicator]) => !text.includes(`| \`${indicator}\` `))
    .map(([indicator, codes]) => lineOf([`\`${indicator}\``, codes.map((code) => `\`${code}\``).join(', ')]))

/** Fills the template; a table that it does not name gets its own section before the JSON files. */
export const dictionaryPage = async (
  text: string,
  tables: readonly Table[],
  views: Table,
): Promise<string> => {
  const missing = tables.filter(({ name }) => !text.includes(`{columns of ${name}.csv}`))
  const sections = missing.map(({ name }) => `## ${name}.csv\n\n{columns of ${name}.csv}\n\n`).join('')
  const [first, ...rest] = text.split(/^(?=## atlas\.json)/m)
  return format(
    [first, sections, ...rest]
      .join('')
      .replace(/^\| \{indicators\} +\|.*$/m, () => indicatorLines(text).join('\n'))
      .replace('{classes}', () => classLines().join('\n'))
      .replace(/^\| \{tables\} +\|.*$/m, () => tableLines(tables).join('\n'))
      .replaceAll(/^\{columns of ([a-z-]+)\.csv\}$/gm, (_, name: string) =>
        columnLines([...tables, views], name).join('\n'),
      ),
    { ...(await resolveConfig(DICTIONARY_FILE)), parser: 'markdown' },
  )
}
