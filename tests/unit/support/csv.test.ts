import { expect, it } from 'vitest'
import { parseCsv } from '../../support/csv'

it('reads quoted cells and empty ones, after a byte-order mark', () => {
  expect([...parseCsv('\uFEFFentity,note\nMDA,"a, ""b"""\nAUT,\n', 'x.csv', ['entity', 'note'])]).toEqual([
    { entity: 'MDA', note: 'a, "b"' },
    { entity: 'AUT', note: '' },
  ])
})

it('names the columns that the file lacks', () => {
  expect(() => parseCsv('entity\nMDA\n', 'x.csv', ['entity', 'class', 'rule'])).toThrow(
    'x.csv has no column class, rule.',
  )
})
