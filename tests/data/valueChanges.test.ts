import { expect, it } from 'vitest'
import { readDataCsv } from '../support/csv'

it('the log of changed values says why', () => {
  const rows = readDataCsv('value-changes.csv', 'entity indicator why')
  expect(rows.length).toBeGreaterThan(0)
  expect(rows.filter(({ why }) => why.length < 20)).toEqual([])
})
