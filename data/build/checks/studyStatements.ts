import { today } from '../../../src/domain/clock'
import { DEFAULT_FILTERS } from '../../../src/state/filters'
import { fromQuery, type KnownIds, toQuery } from '../../../src/state/link'
import { ENTITIES_FILE } from '../read/entities'
import { INSTRUMENTS_FILE } from '../read/instruments'
import { TOTALS_FILE, type TotalRow } from '../read/publishedTotals'
import { STATEMENTS_FILE, type StudyStatementRow } from '../read/studyStatements'
import { type Check, reportRepeats, reportUnknown } from './check'

/** Returns ids of published totals in a text, written as `{lead-any}`. */
export const totalsNamedIn = (words: string): string[] =>
  [...words.matchAll(/\{([^{}]*)\}/g)].map(([, id]) => id ?? '')

const failAt =
  (report: Parameters<Check>[1], line: number) =>
  (column: string, value: string | undefined, fault: string, expected: string) =>
    report({ file: STATEMENTS_FILE, line, column, value: value ?? '', fault, expected })

export const everyAddressOfTheStudyIsUnique: Check = ({ studyStatements }, report) => {
  reportRepeats(STATEMENTS_FILE, 'id', studyStatements, ({ id }) => id, report)
  const blocks = new Set(studyStatements.map(({ block }) => block))
  for (const { id, line } of studyStatements)
    if (blocks.has(id)) failAt(report, line)('id', id, 'is also the address of a block', 'another address')
}

/** The rows of a block are adjacent, in one section, its first row beginning a line. */
export const everyBlockIsWhole: Check = ({ studyStatements }, report) => {
  const seen = new Set<string>()
  let before: StudyStatementRow | undefined
  for (const row of studyStatements) {
    const fail = failAt(report, row.line)
    const isFirst = row.block !== before?.block
    if (isFirst && seen.has(row.block))
      fail('block', row.block, 'begins a second time', 'all rows of a block one after the other')
    if (isFirst && row.title === undefined)
      fail('title', '', 'is empty', 'the title of the block that begins')
    if (row.title !== undefined && row.layout === 'sentence')
      fail('layout', row.layout, 'continues a line that has not begun', 'paragraph or point')
    if (!isFirst && row.section !== before?.section)
      fail('section', row.section, `differs from line ${before?.line}`, before?.section ?? '')
    seen.add(row.block)
    before = row
  }
}

export const everyStatementNamesWhatThereIs: Check = (evidence, report) => {
  const { studyStatements, entities, totals, isWhole } = evidence
  const named =
    (column: string, of: (row: StudyStatementRow) => readonly string[]) =>
    (known: readonly string[], expected: string) =>
      reportUnknown(STATEMENTS_FILE, column, studyStatements, of, new Set(known), expected, report)
  if (isWhole(ENTITIES_FILE))
    named('entities', (row) => row.entities)(
      entities.map(({ code }) => code),
      'a code of data/study/entities.csv',
    )
  if (isWhole(TOTALS_FILE)) {
    named('published_total', (row) => row.totals)(
      totals.map(({ id }) => id),
      'an id of data/study/published-totals.csv',
    )
    for (const row of studyStatements) everyNumberIsPublished(row, totals, failAt(report, row.line))
  }
  named('lead', ({ lead }) => (lead === undefined ? [] : [lead]))(
    studyStatements.map(({ id }) => id),
    'a statement of this file',
  )
}

const everyNumberIsPublished = (
  { title, text, totals }: StudyStatementRow,
  published: readonly TotalRow[],
  fail: ReturnType<typeof failAt>,
): void => {
  const isCount = (id: string) =>
    published.some((total) => total.id === id && total.base !== undefined && total.value !== undefined)
  for (const [column, words] of [
    ['title', title ?? ''],
    ['text', text],
  ] as const)
    for (const id of totalsNamedIn(words))
      if (!isCount(id))
        fail(column, `{${id}}`, 'is not a published count', 'an id of data/study/published-totals.csv')
      else if (column === 'text' && !totals.includes(id))
        fail(column, `{${id}}`, 'is not among its totals', `${id} in the column published_total`)
}

/** Writes a link's query with its theme always named, so that the default state is a state too. */
const writtenState = (state: string, known: KnownIds): string => {
  const filters = fromQuery(state, DEFAULT_FILTERS, known)
  const query = toQuery(filters, DEFAULT_FILTERS)
  if (filters.theme !== DEFAULT_FILTERS.theme) return query
  return [`theme=${filters.theme}`, query].filter(Boolean).join('&')
}

export const everyStateOpens: Check = ({ studyStatements, entities, instruments, isWhole }, report) => {
  if (!isWhole(ENTITIES_FILE) || !isWhole(INSTRUMENTS_FILE)) return
  const known: KnownIds = {
    instruments,
    entityBySlugOrCode: (text) => entities.find(({ slug, code }) => slug === text || code === text),
    today,
  }
  for (const { line, theme, state } of studyStatements) {
    const fail = failAt(report, line)
    if (state === undefined) {
      if (theme !== undefined) fail('state', '', 'is empty', 'the state of the theme that shows it')
      continue
    }
    const written = writtenState(state, known)
    if (written !== state)
      fail('state', state, 'is not a state of the atlas', `a state as in a link, such as ${written}`)
    else if (!state.startsWith(`theme=${theme}`))
      fail('theme', theme, 'is not the theme of its state', state.split('&')[0] ?? '')
  }
}
