import { describe, expect, it } from 'vitest'
import { groupedBy, rowsByEntity } from '../../../data/build/groups'

describe('rows in groups', () => {
  const rows = [
    { entity: 'ALB', year: 2010 },
    { entity: 'UKR', year: 2009 },
    { entity: 'ALB', year: 2008 },
  ]

  it('keep their order', () => {
    expect([...groupedBy(rows, ({ entity }) => entity)]).toEqual([
      ['ALB', [rows[0], rows[2]]],
      ['UKR', [rows[1]]],
    ])
  })

  it('are none for an entity without rows', () => {
    const rowsOf = rowsByEntity(rows)
    expect(rowsOf('ALB')).toEqual([rows[0], rows[2]])
    expect(rowsOf('FRA')).toEqual([])
  })
})
