import { expect, it } from 'vitest'
import { knownUntilAmong, ownKnownUntil } from '../../../../data/build/rules/knownUntil'
import type { SourceRow } from '../../../../data/build/read/sources'
import type { TreatyRow } from '../../../../data/build/read/treaties'

const source = (id: string, knownUntil?: string): [string, SourceRow] => [
  id,
  { line: 2, id, title: id, quality: 'original', knownUntil },
]
const SOURCES = new Map([source('undated'), source('old', '2008-01-01'), source('new', '2015-03-14')])

const record = (sourceIds: readonly string[], instrument = 'TREATY'): TreatyRow => ({
  line: 2,
  entity: 'AAA',
  instrument,
  action: 'ratification',
  sourceIds,
})
const undated = record(['undated'])

it('R21: the last day a record speaks of is that of the first of its sources that has one', () => {
  expect(ownKnownUntil(record(['undated', 'old', 'new']), SOURCES)).toBe('2008-01-01')
  expect(ownKnownUntil(undated, SOURCES)).toBeUndefined()
})

it('R21: else it is the latest among the records of the instrument', () => {
  expect(knownUntilAmong([undated, record(['old']), record(['new'])], SOURCES)(undated)).toBe('2015-03-14')
  expect(knownUntilAmong([undated, record(['new'], 'OTHER')], SOURCES)(undated)).toBeUndefined()
})
