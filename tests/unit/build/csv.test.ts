import { csvFormatRows } from 'd3-dsv'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Problem } from '../../../data/build/problem'
import { formatProblem } from '../../../data/build/problem'
import { readCsv } from '../../../data/build/read/csv'
import { tokenize } from '../../../data/build/read/tokenize'
import { csvText } from '../../../src/dataset/csv'

const read = (text: string | Uint8Array, columns: readonly string[] = ['a', 'b']) => {
  const problems: Problem[] = []
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  const rows = readCsv('f.csv', bytes, columns, (problem) => problems.push(problem))
  return { rows, problems, messages: problems.map(formatProblem) }
}

describe('the CSV reader', () => {
  it('reads quotes, commas and line breaks within quotes, and keeps count of lines', () => {
    const { rows, problems } = read('a,b\n"x ""y"", z","one\ntwo"\n1,2\n')
    expect(problems).toEqual([])
    expect(rows).toEqual([
      { line: 2, values: { a: 'x "y", z', b: 'one\ntwo' } },
      { line: 4, values: { a: '1', b: '2' } },
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
      /^f\.csv:2 column "3": ""2" opens a quote that is never closed/,
    ],
    [
      'text after a closing quote',
      'a,b\n"1"x,2\n',
      /^f\.csv:2 column "4": "x,2\n?.*" follows a closing quote/s,
    ],
    ['a quote within a bare field', 'a,b\n1,2"3\n', /^f\.csv:2 column "4": .* has a quote inside a field/],
    ['a lone carriage return', 'a,b\n1,2\r3,4\n', /^f\.csv:2 column "4": .* carriage return of its own/],
    ['a missing column', 'a\n1\n', /^f\.csv:1 column "b": "a" lacks the column b/],
    ['a stray column', 'a,b,c\n1,2,3\n', /^f\.csv:1 column "c": "c" is a stray column/],
    ['a column twice', 'a,b,b\n1,2,3\n', /^f\.csv:1 column "b": "b" is there twice/],
    ['too many fields', 'a,b\n1,2,3\n', /^f\.csv:2 .* has 3 fields; expected 2 fields/],
    ['an empty line', 'a,b\n\n1,2\n', /^f\.csv:2 .* is an empty line/],
    ['an empty file', '', /^f\.csv:1 column "a"/],
  ])('names line and column of %s', (_, text, message) => {
    expect(read(text).messages[0]).toMatch(message)
  })

  it('names the line of bytes that are not UTF-8', () => {
    const bytes = new Uint8Array([...new TextEncoder().encode('a,b\n1,2\n3,'), 0xe9, 0x0a])
    expect(read(bytes).messages).toHaveLength(1)
    expect(read(bytes).messages[0]).toMatch(/^f\.csv:3 column "3": .* not UTF-8/)
  })

  it('reads back whatever d3 and the build itself write', () => {
    const field = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('"', ',', '\n', '\r\n', '""', ''))
    const table = fc.array(fc.tuple(field, field), { minLength: 1 })
    fc.assert(
      fc.property(table, (rows) => {
        const wellFormed = rows.map((row) => row.map((text) => text.replaceAll('\uFEFF', '')))
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
