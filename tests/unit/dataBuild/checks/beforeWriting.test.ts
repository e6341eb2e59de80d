import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { missingTranslations } from '../../../../data/build/checks/translations'
import { versionsAfter } from '../../../../data/build/checks/version'
import { shrunkFiles } from '../../../../data/build/files'
import { formatProblem } from '../../../../data/build/problem'

it('refuses a version after today', () => {
  expect(versionsAfter('2026-11-27', '2026-11-27')).toEqual([])
  expect(versionsAfter('2999-01-01', '2026-11-29').map(formatProblem)).toEqual([
    'data/VERSION:1 column "1": "2999-01-01" is after today; expected the day of the data, 2026-11-29 at the latest',
  ])
})

it('warns of a text without a translation, with its place', () => {
  const row = { language: 'de', line: 7, kind: 'note', english: 'A note' } as const
  const translations = [
    { ...row, translation: 'Eine Notiz' },
    { ...row, line: 8, translation: undefined },
  ]
  expect(missingTranslations({ translations }).map(formatProblem)).toEqual([
    'translations/de.po:8 column "msgstr": "" is empty or of an earlier English; expected “A note” in de',
  ])
})

const table = (rows: number): string => `id\n${'x\n'.repeat(rows)}`

/** A file of translations with these texts. */
const texts = (...english: string[]) =>
  `${JSON.stringify({ texts: Object.fromEntries(english.map((text) => [text, 'x'])) })}\n`

it('refuses a table or translations that lose rows', () => {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-outputs-'))
  mkdirSync(join(folder, 'public/data/translations'), { recursive: true })
  const [path, german] = ['public/data/classes.csv', 'public/data/translations/de.json']
  writeFileSync(join(folder, path), table(100))
  writeFileSync(join(folder, german), texts('a', 'b'))
  const shrunk = (file: string, text: string) =>
    shrunkFiles(new Map([[file, text]]), folder).map(formatProblem)
  expect(shrunk(path, table(100))).toEqual([])
  expect(shrunk(path, table(99))).toEqual([
    `${path}:100 column "id": "99" is the number of rows, and it was more; expected 100 at least, ` +
      'or `npm run data -- --fewer` where rows are to go',
  ])
  expect(shrunk(german, texts('a', 'c', 'd'))).toEqual([])
  expect(shrunk(german, texts('a'))).toEqual([
    expect.stringContaining('de.json:1 column "texts": "1" is the number'),
  ])
  expect(shrunk('public/data/new.csv', table(1))).toEqual([])
  rmSync(folder, { recursive: true })
})
