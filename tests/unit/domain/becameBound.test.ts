import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spanBetween } from '../../../src/domain/clock'
import type { TreatyRecord } from '../../../src/domain/treaty'
import { treatyDecisions } from '../../../data/build/rules/dayDecisions'
import { ENTITY, INSTRUMENT } from './invented'
import { becameBound, timeBetween } from '../../../src/state/treatyDates'

const on = (change: Partial<TreatyRecord>) =>
  becameBound(
    treatyDecisions(ENTITY, INSTRUMENT, {
      entity: 'AAA',
      instrument: 'treaty',
      action: 'ratification',
      sourceIds: ['list'],
      ...change,
    }),
  )

describe('the time between two days', () => {
  it.each([
    ['1990-09-28', '1993-01-26', { years: 2, months: 3, days: 29 }],
    ['2004-02-29', '2005-02-28', { years: 1, months: 0, days: 0 }],
    ['2004-01-31', '2004-02-29', { years: 0, months: 1, days: 0 }],
    ['2004-05-21', '2004-05-26', { years: 0, months: 0, days: 5 }],
    ['2004-12-31', '2005-01-01', { years: 0, months: 0, days: 1 }],
    ['2004-05-21', '2004-05-21', { years: 0, months: 0, days: 0 }],
  ])('from %s to %s', (earlier, later, span) => {
    expect(spanBetween(earlier, later)).toEqual(span)
  })

  it('never has as many months as a year, or as many days as a month', () => {
    const aDay = fc
      .date({ min: new Date('1930-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
    fc.assert(
      fc.property(aDay, aDay, (a, b) => {
        const [earlier, later] = a < b ? [a, b] : [b, a]
        const { years, months, days } = spanBetween(earlier, later)
        expect(years).toBeGreaterThanOrEqual(0)
        expect(months).toBeGreaterThanOrEqual(0)
        expect(months).toBeLessThan(12)
        expect(days).toBeGreaterThanOrEqual(0)
        expect(days).toBeLessThan(31)
      }),
    )
  })
})

describe('when a state became bound', () => {
  it('knows the day of deposit, and who was first', () => {
    const between = timeBetween(on({ bound: '2004-03-02' }), on({ bound: '2002-12-04' }))
    expect(between).toEqual({ first: 1, span: { years: 1, months: 2, days: 27 } })
    expect(timeBetween(on({ bound: '2004-03-02' }), on({ bound: '2004-03-02' }))?.first).toBeUndefined()
  })

  it('tells no time between where only a year or a day of listing is known, or nothing', () => {
    const known = on({ bound: '2004-03-02' })
    expect(timeBetween(known, on({ bound: '2016' }))).toBeUndefined()
    expect(timeBetween(known, on({ listedBy: '2007-10-24' }))).toBeUndefined()
    expect(timeBetween(known, on({}))).toBeUndefined()
  })

  it('does not set a deposit beside an entry into force', () => {
    const force = on({ entryIntoForce: '2008-02-01' })
    expect(force).toMatchObject({ since: '2008-02-01', basis: 'entry-into-force', isExact: true })
    expect(timeBetween(on({ bound: '2006-05-19' }), force)).toBeUndefined()
    expect(timeBetween(force, on({ entryIntoForce: '2009-02-01' }))).toMatchObject({ first: 0 })
  })

  it('keeps the year where no more is known', () => {
    expect(on({ bound: '2016' })).toEqual({
      day: '2016-07-01',
      since: '2016',
      basis: 'deposit',
      action: 'ratification',
      isExact: false,
    })
  })
})
