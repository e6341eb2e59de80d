import { describe, expect, it } from 'vitest'
import { knownUntilAmong, ownKnownUntil } from '../../../../data/build/rules/knownUntil'
import {
  corridorLocator,
  reportLocator,
  treatyLocator,
  victimsLocator,
} from '../../../../data/build/rules/locators'
import { sourceRow, treatyRow } from '../rows'

it('R5, places of statements whose files name none is built from what the row says', () => {
  expect(reportLocator(2005, 'child_sexual_origin')).toBe(
    'TIP Report 2005, country chapter, column child_sexual_origin',
  )
  expect(corridorLocator(2012, 'MDA', 'ITA')).toBe('TIP Report 2012, MDA>ITA')
  expect(treatyLocator('MDA')).toBe('status table, MDA')
  expect(victimsLocator('MDA', 2014)).toBe('MDA 2014')
})

describe('R21, the last day a record speaks of', () => {
  const sources = new Map(
    [sourceRow('undated'), sourceRow('old', '2008-01-01'), sourceRow('new', '2015-03-14')].map((row) => [
      row.id,
      row,
    ]),
  )

  it('is that of the first of its sources that has one', () => {
    expect(ownKnownUntil(treatyRow({ sourceIds: ['undated', 'old', 'new'] }), sources)).toBe('2008-01-01')
    expect(ownKnownUntil(treatyRow({ sourceIds: ['undated'] }), sources)).toBeUndefined()
  })

  it("falls back on the latest among the instrument's records", () => {
    const record = treatyRow({ sourceIds: ['undated'] })
    const records = [record, treatyRow({ sourceIds: ['old'] }), treatyRow({ sourceIds: ['new'] })]
    expect(knownUntilAmong(records, sources)(record)).toBe('2015-03-14')
    expect(
      knownUntilAmong([record, treatyRow({ instrument: 'OTHER', sourceIds: ['new'] })], sources)(record),
    ).toBeUndefined()
  })
})
