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
    'data/translations/de.csv:8 column "translation": "" is empty; expected “A note” in de',
  ])
})

const table = (rows: number): string => `id\n${'x\n'.repeat(rows)}`

it('refuses a table that loses more than a twentieth of its rows', () => {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-outputs-'))
  mkdirSync(join(folder, 'public/data'), { recursive: true })
  const path = 'public/data/classes.csv'
  writeFileSync(join(folder, path), table(100))
  const shrunk = (rows: number) => shrunkFiles(new Map([[path, table(rows)]]), folder)
  expect(shrunk(95)).toEqual([])
  expect(shrunk(94)).toEqual([`${path} would have 94 rows; expected about 100, as now, or --fewer`])
  expect(shrunkFiles(new Map([['public/data/new.csv', table(1)]]), folder)).toEqual([])
  rmSync(folder, { recursive: true })
})
