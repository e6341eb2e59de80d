import { describe, expect, it } from 'vitest'
import {
  asOfYear,
  decidingRows,
  furthest,
  isInPeriod,
  latestOfMostConfident,
  mayDecide,
  notSuperseded,
} from '../../../../data/build/rules/decidingRows'
import { statement } from '../rows'

describe('R1, deciding rows', () => {
  it('lets statements of the period decide, of high and medium confidence', () => {
    expect(mayDecide(statement())).toBe(true)
    expect(mayDecide(statement({ confidence: 'medium' }))).toBe(true)
    expect(mayDecide(statement({ confidence: 'low' }))).toBe(false)
    expect(mayDecide(statement({ isInPeriod: false, asOf: 2012 }))).toBe(false)
  })

  it('makes the secondary coding stand back where another statement may decide', () => {
    const secondary = statement({ sourceIds: ['doc-006'], code: 'none' })
    const original = statement({ confidence: 'medium' })
    expect(decidingRows([secondary, original], 'national-action-plan')).toEqual([original])
    expect(decidingRows([secondary], 'national-action-plan')).toEqual([secondary])
  })

  it('lets the secondary coding decide where the other statement may not', () => {
    const secondary = statement({ sourceIds: ['doc-006'] })
    const low = statement({ confidence: 'low' })
    expect(decidingRows([low, secondary], 'national-action-plan')).toEqual([secondary])
  })

  it('never lets the secondary coding decide when it is of low confidence itself', () => {
    expect(
      decidingRows([statement({ sourceIds: ['doc-006'], confidence: 'low' })], 'national-action-plan'),
    ).toEqual([])
  })

  it('looks at one indicator at a time', () => {
    const secondary = statement({ sourceIds: ['doc-006'], indicator: 'trafficking-law', code: 'none' })
    expect(decidingRows([secondary, statement()], 'trafficking-law')).toEqual([secondary])
  })
})

describe('R2, the two cut-offs', () => {
  it.each([
    [2009, true],
    [2010, false],
    [undefined, false],
  ])('counts the year %s as in the period: %s', (asOf, expected) => {
    expect(isInPeriod(asOf)).toBe(expected)
  })

  it('lets statements up to a year decide, as if nothing later were known', () => {
    const rows = [2006, 2007, 2008, undefined].map((asOf) => statement({ asOf }))
    expect(asOfYear(rows, 2007).map(({ asOf }) => asOf)).toEqual([2006, 2007])
    const replaced = statement({ asOf: 2001, supersededBy: 'act of 2007', supersededFrom: 2007 })
    expect(notSuperseded(asOfYear([replaced], 2006))).toHaveLength(1)
    expect(notSuperseded(asOfYear([replaced], 2007))).toEqual([])
  })
})

it('R3, superseded laws reads the column and not the note', () => {
  const replaced = statement({ supersededBy: 'act of 2007' })
  const inForce = statement({ note: 'superseded, says the note' })
  expect(notSuperseded([replaced, inForce])).toEqual([inForce])
})

describe('the orders of R13 and R15', () => {
  it('puts confidence before year, and keeps every code of that year', () => {
    const rows = [
      statement({ confidence: 'medium', asOf: 2009, code: 'interior' }),
      statement({ asOf: 2005, code: 'justice' }),
      statement({ asOf: 2006, code: 'health' }),
      statement({ asOf: 2006, code: 'other' }),
    ]
    expect(latestOfMostConfident(rows).map(({ code }) => code)).toEqual(['health', 'other'])
  })

  it('puts the furthest stage before any year', () => {
    const rows = [statement({ asOf: 2009, code: 'none' }), statement({ asOf: 2003, code: 'adopted' })]
    expect(furthest(rows, ['adopted', 'none']).map(({ code }) => code)).toEqual(['adopted'])
    expect(furthest([], ['adopted'])).toEqual([])
  })
})
