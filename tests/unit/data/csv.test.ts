import { csvParseRows } from 'd3-dsv'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toCsv } from '../../../src/data/csv'

const BOM = '\uFEFF'

describe('the CSV a reader takes away', () => {
  it('begins with a byte order mark and ends every line with CRLF', () => {
    expect(toCsv(['country', 'year'], [['Türkiye', 2007]])).toBe(`${BOM}country,year\r\nTürkiye,2007\r\n`)
  })

  it('quotes only fields that hold a comma, a quote or a line end, and leaves empty what is not known', () => {
    expect(toCsv(['a', 'b', 'c'], [['1, 2', 'so-called "plan"', undefined]])).toBe(
      `${BOM}a,b,c\r\n"1, 2","so-called ""plan""",\r\n`,
    )
  })

  it('gives back every text to another reader of CSV', () => {
    const field = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('"', ',', '\n', '\r\n', '\r', '""', '', '=1+1', 'ș, ğ, Ж'),
    )
    const table = fc.array(fc.tuple(field, field, field), { minLength: 1 })
    fc.assert(
      fc.property(table, (rows) => {
        const text = toCsv(['a', 'b', 'c'], rows)
        expect(text.startsWith(BOM)).toBe(true)
        expect(csvParseRows(text.slice(1))).toEqual([['a', 'b', 'c'], ...rows])
      }),
    )
  })
})
