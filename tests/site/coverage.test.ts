import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseCsv } from '../support/csv'
import { builtDocument } from './support/builtDocument'

const rows = parseCsv(
  readFileSync('docs/coverage.csv', 'utf8'),
  'docs/coverage.csv',
  'id statement where words',
)
const document = builtDocument('findings/')

const said = (id: string) => document.getElementById(id)?.textContent ?? ''

describe('what the study states, row by row', () => {
  it('has all 367 statements of a blind reading', () => {
    expect(rows.map(({ id }) => id)).toEqual(
      Array.from({ length: 367 }, (_, index) => `K${String(index + 1).padStart(3, '0')}`),
    )
  })

  it('finds each at its address among the findings, in a line that opens, in the words that were read', () => {
    for (const { id, where, words } of rows) {
      const found = where.split(' ').map((address) => document.getElementById(address))
      expect(found.map((element) => element?.textContent).join(' … '), id).toBe(words)
      for (const element of found) expect(element?.closest('details[data-line] > div'), id).toBeTruthy()
    }
  })

  it('keeps the strength of what had changed, and dates what was true in 2008', () => {
    expect(said('neighbours-children-at-risk')).toContain('deals specifically with')
    expect(said('empowerment-rights')).toMatch(
      /^[^.]* only by promoting [^.]*, raising [^.]*, and providing /,
    )
    expect(said('protection-recovery')).toContain('must be')
    expect(said('protection-lessen')).toContain('can help to reduce')
    expect(said('map-boundaries')).toContain(
      'no official endorsement or acceptance by the United Nations or UNICEF',
    )
    for (const id of ['closing-framework', 'note-initiative', 'note-future'])
      expect(said(id), id).toMatch(/\b[Ii]n 2008\b/)
    expect(said('study-covers')).toContain('on page 18')
  })
})
