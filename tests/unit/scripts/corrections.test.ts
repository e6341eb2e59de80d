import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { toCsv } from '../../../src/data/csv'
import { guarded, REVIEW_COLUMNS, reviewFileName } from '../../../src/pages/review/reviewFile'
import { applyCorrections, languageOfFile } from '../../../scripts/review/applyCorrections'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'corrections-'))
  for (const part of ['src/text', 'content']) cpSync(part, join(folder, part), { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true }))

const textOf = (name: string) => readFileSync(join(folder, `src/text/de/${name}.json`), 'utf8')
const messagesIn = (name: string) => JSON.parse(textOf(name)) as Record<string, string>
/** A row as a reviewer sends it back. */
const correction = (id: string, better: string, now = messagesIn('later')[id] ?? '') => [
  id,
  'Correction form',
  'English',
  guarded(now),
  better,
  'a, "reason"',
]
const correctionsCsv = (rows: readonly (readonly string[])[]) => toCsv(REVIEW_COLUMNS, rows)

it('applies corrections to messages that are still as they were read, and changes nothing else', () => {
  const before = textOf('later')
  const others = ['first', 'pages'].map(textOf)
  const now = messagesIn('later')['correct.title'] ?? ''
  const csv = correctionsCsv([correction('correct.title', 'Ein „besserer“ Titel, mit Komma')])
  const { applied, left } = applyCorrections(csv, 'de', folder)
  expect({ applied, left }).toEqual({ applied: ['correct.title'], left: [] })
  expect(textOf('later')).toBe(
    before.replace(`"correct.title": "${now}"`, '"correct.title": "Ein „besserer“ Titel, mit Komma"'),
  )
  expect(['first', 'pages'].map(textOf)).toEqual(others)
})

it('leaves what has changed, does not exist, is said already or has a fault, and says why', () => {
  const before = textOf('later')
  const csv = correctionsCsv([
    correction('correct.title', 'Neu', 'Ein früherer Text'),
    correction('correct.nothing', 'Neu', 'Alt'),
    correction('correct.lead', messagesIn('later')['correct.lead'] ?? ''),
    correction('correct.noValue', 'Ohne den Platzhalter'),
  ])
  const { applied, left } = applyCorrections(csv, 'de', folder)
  expect(applied).toEqual([])
  expect(left.map(({ row, id }) => [row, id])).toEqual([
    [2, 'correct.title'],
    [3, 'correct.nothing'],
    [4, 'correct.lead'],
    [5, 'correct.noValue'],
  ])
  expect(left[0]?.why).toContain(`is now “${messagesIn('later')['correct.title']}”`)
  expect(left[3]?.why).toBe('Missing: {label}. Expected placeholders: {label}.')
  expect(textOf('later')).toBe(before)
})

it('applies corrections to lines of a page in Markdown, which keep their signs, names in braces and links', () => {
  const page = () => readFileSync(join(folder, 'content/de/help.md'), 'utf8')
  const before = page()
  const lines = before.split('\n')
  const row = (start: string, better: (line: string) => string) => {
    const index = lines.findIndex((line) => line.startsWith(start))
    return correction(`help.md:${index + 1}`, better(lines[index] ?? ''), lines[index])
  }
  const csv = correctionsCsv([
    row('### ', () => '### Was es nicht „kann“'),
    row('## ', () => 'Ohne Überschrift'),
    row('[', (line) => line.replace('methods', 'help')),
  ])
  const { applied, left } = applyCorrections(csv, 'de', folder)
  expect(page()).toBe(before.replace(/^### .*$/m, '### Was es nicht „kann“'))
  expect(applied).toHaveLength(1)
  expect(left.map(({ why }) => why)).toEqual([
    expect.stringContaining('of the English: ## words {#numbers}. It has words.'),
    expect.stringContaining('of the English: words ](methods#correct). It has words ](help#correct).'),
  ])
})

it('takes a file as spreadsheets save it: with semicolons, and a guarded text; rows without a better text are left', () => {
  const now = messagesIn('later')['correct.title'] ?? ''
  const csv = [
    'id;place;english;now;better;why',
    `correct.title;;;${now};'-Titel;`,
    `correct.lead;;;${messagesIn('later')['correct.lead']};;`,
  ].join('\n')
  expect(applyCorrections(csv, 'de', folder)).toEqual({ applied: ['correct.title'], left: [] })
  expect(messagesIn('later')['correct.title']).toBe('-Titel')
})

it('refuses a file that lacks a column', () => {
  expect(() => applyCorrections('id,better\r\n', 'de', folder)).toThrow('no column now')
})

it('reads the language from the name of a file', () => {
  expect(languageOfFile(reviewFileName('sq'))).toBe('sq')
  expect(languageOfFile('lang-ru.csv')).toBe('ru')
  expect(languageOfFile('corrections.csv')).toBeUndefined()
})
