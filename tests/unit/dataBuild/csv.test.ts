import { csvFormatRows } from 'd3-dsv'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Problem } from '../../../data/build/problem'
import { formatProblem } from '../../../data/build/problem'
import { readCsv } from '../../../data/build/read/csv'
import { tokenize } from '../../../data/build/read/tokenize'
import { csvText } from '../../../src/data/csv'

const read = (text: string | Uint8Array, columns: readonly string[] = ['a', 'b']) => {
  const problems: Problem[] = []
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  const rows = readCsv('f.csv', bytes, columns, (problem) => problems.push(problem))
  return { rows, problems, messages: problems.map(formatProblem) }
}

describe('the CSV reader', () => {
  it('reads quotes and commas within quotes, and keeps count of lines', () => {
    const { rows, problems } = read('a,b\n"x ""y"", z","<5"\n1,2\n')
    expect(problems).toEqual([])
    expect(rows).toEqual([
      { line: 2, values: { a: 'x "y", z', b: '<5' } },
      { line: 3, values: { a: '1', b: '2' } },
    ])
  })

  it('tolerates a byte-order mark, CRLF and a missing last line end', () => {
    expect(read('\uFEFFa,b\r\n1,2').rows).toEqual([{ line: 2, values: { a: '1', b: '2' } }])
  })

  it('takes columns in any order', () => {
    expect(read('b,a\n1,2\n').rows[0]?.values).toEqual({ a: '2', b: '1' })
  })

  it.each([
    [
      'an unclosed quote',
      'a,b\n1,"2\n3,4\n',
      '2 column "3": ""2" opens a quote',
      'a closing quote on the same line',
    ],
    [
      'a field over two lines',
      'a,b\n1,"2\n3"\n',
      '2 column "3": ""2" opens a quote that its line',
      'a closing',
    ],
    ['text after a closing quote', 'a,b\n"1"x,2\n', '2 column "4": "x,2', 'a comma'],
    ['a quote within a bare field', 'a,b\n1,2"3\n', '2 column "4": ', 'quotes round'],
    ['a lone carriage return', 'a,b\n1,2\r3,4\n', '2 column "4": ', 'LF or CRLF'],
    ['a missing column', 'a\n1\n', '1 column "b": "a" lacks the column b', 'the columns a, b'],
    ['a stray column', 'a,b,c\n1,2,3\n', '1 column "c": "c" is a stray column', 'the columns a, b'],
    ['a column twice', 'a,b,b\n1,2,3\n', '1 column "b": "b" occurs twice', 'the columns a, b'],
    ['too many fields', 'a,b\n1,2,3\n', '2 ', '2 fields'],
    ['an empty line', 'a,b\n\n1,2\n', '2 ', '2 fields'],
    ['an empty file', '', '1 column "a"', 'the columns a, b'],
  ])('names line and column of %s, and what was expected', (_, text, place, expected) => {
    const [message = ''] = read(text).messages
    expect(message.slice(0, `f.csv:${place}`.length)).toBe(`f.csv:${place}`)
    expect(message.split('; expected ')[1]).toContain(expected)
  })

  it.each([
    ['\0', 'U+0000'],
    ['\u0007', 'U+0007'],
    ['\t', 'U+0009'],
    ['\u007F', 'U+007F'],
    ['\u0085', 'U+0085'],
    ['\u200E', 'U+200E'],
    ['\u202E', 'U+202E'],
    ['\u2066', 'U+2066'],
    ['\u2069', 'U+2069'],
    ['\uFEFF', 'U+FEFF'],
  ])('stops a character that nobody sees, and shows its name: %j', (character, name) => {
    expect(read(`a,b\n1,x${character}y\n`).messages).toEqual([
      `f.csv:2 column "b": "x<${name}>y" has the character ${name}, which nobody sees; expected characters that can be seen`,
    ])
  })

  it.each(['=1+1', '+1', '@SUM(A1)', '-x', '=cmd|x', '-1+1'])(
    'stops %s, which a spreadsheet would run',
    (text) => {
      expect(read(`a,b\n${text},2\n`).messages[0]).toMatch(
        /^f\.csv:2 column "a": .* spreadsheets run as a formula; expected a text that begins with a letter/,
      )
    },
  )

  it('stops a text of five megabytes, and shows its beginning', () => {
    const [message = ''] = read(`a,b\n1,${'x'.repeat(5_000_000)}\n`).messages
    expect(message).toMatch(
      /^f\.csv:2 column "b": "x+…" has 5000000 characters; expected 2000 characters at most$/,
    )
    expect(message.length).toBeLessThan(300)
  })

  it.each([
    'https://example.org',
    'http://www.example.org:8080/a?b=c#d',
    'https://sub.example.org./x',
    'see https://example.org/x; and https://пример.рф.',
    'github user/name@0a1b2c, table.csv',
    'ECLI:NL:HR:2009:BI7099',
    '=',
    '-69.95',
    'Türkiye – Ünal’s “note”: 5 %',
  ])('lets pass %s', (text) => {
    expect(read(`a,b\n1,"${text}"\n`).messages).toEqual([])
  })

  it('names the line of bytes that are not UTF-8', () => {
    const bytes = new Uint8Array([...new TextEncoder().encode('a,b\n1,2\n3,'), 0xe9, 0x0a])
    expect(read(bytes).messages).toHaveLength(1)
    expect(read(bytes).messages[0]).toMatch(
      /^f\.csv:3 column "3": .* not UTF-8; expected text saved as UTF-8/,
    )
  })

  it('reads back whatever d3 and the build itself write', () => {
    const field = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('"', ',', '""', ''))
    const table = fc.array(fc.tuple(field, field), { minLength: 1 })
    fc.assert(
      fc.property(table, (rows) => {
        const wellFormed = rows.map((row) => row.map((text) => text.replaceAll(/[\uFEFF\r\n]/g, '')))
        const expected = [['a', 'b'], ...wellFormed]
        for (const text of [csvText(['a', 'b'], wellFormed), `${csvFormatRows(expected)}\n`])
          expect(tokenize(text).records.map(({ values }) => values)).toEqual(expected)
      }),
    )
  })

  it('never throws, and gives either records or a fault', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', 'x') }), (text) => {
        const { fault } = tokenize(text)
        if (fault) expect(fault.character).toBeGreaterThan(0)
      }),
    )
  })
})
