import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  markedYears,
  shareOf,
  timeAfter,
  timeByKey,
  timeFromNumber,
  timeNumber,
  periodAt,
  type Reach,
  timeWithin,
} from '../../../src/domain/clock'

const YEARS: Reach = { kind: 'years', first: '2001', last: '2009', usual: '2009' }
const DAYS: Reach = { kind: 'days', first: '1989-01-01', last: '2026-11-30', usual: '2007-09-30' }

describe('one clock for all questions', () => {
  it('is at the usual time of each question until a reader sets it', () => {
    expect([YEARS, DAYS].map((reach) => timeWithin(reach, null))).toEqual(['2009', '2007-09-30'])
  })
  it('takes a year as its last day, and a day as its year', () => {
    expect(timeWithin(DAYS, '2007')).toBe('2007-12-31')
    expect(timeWithin(YEARS, '2007-03-01')).toBe('2007')
    expect(timeWithin(DAYS, '2007-03-01')).toBe('2007-03-01')
  })
  it('goes as far as a question reaches', () => {
    expect(timeWithin(YEARS, '1995-06-01')).toBe('2001')
    expect(timeWithin(YEARS, '2020')).toBe('2009')
    expect(timeWithin(DAYS, '2026')).toBe('2026-11-30')
  })
  it('stays within the reach of every question, whatever is set', () => {
    const year = fc.integer({ min: 1980, max: 2035 }).map(String)
    const day = fc
      .date({ min: new Date('1980-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
    fc.assert(
      fc.property(fc.constantFrom(YEARS, DAYS), fc.oneof(year, day), (reach, set) => {
        const time = timeWithin(reach, set)
        expect(time >= reach.first && time <= reach.last).toBe(true)
        expect(time).toHaveLength(reach.first.length)
      }),
    )
  })
})

describe('a period', () => {
  const periods = [{ from: '2001' }, { from: '2003' }, { from: '2007' }]
  it.each([
    ['2000', '2001'],
    ['2001', '2001'],
    ['2002', '2001'],
    ['2003', '2003'],
    ['2009', '2007'],
  ])('of %s is the one from %s', (time, from) => {
    expect(periodAt(periods, time)?.from).toBe(from)
  })
})

describe('a time moved by months', () => {
  const years = { kind: 'years', first: '2003', last: '2011', usual: '2008' } as const
  const days = { kind: 'days', first: '1989-01-01', last: '2026-11-30', usual: '2007-09-30' } as const

  it('is the next year, or the same day of another month, and stays within the reach', () => {
    expect(timeAfter(years, '2008', 12)).toBe('2009')
    expect(timeAfter(years, '2003', -12)).toBe('2003')
    expect(timeAfter(days, '2004-02-29', 12)).toBe('2005-02-28')
    expect(timeAfter(days, '2026-11-01', 3)).toBe('2026-11-30')
    expect(timeByKey(days, '2004-01-31', 'ArrowRight')).toBe('2004-02-29')
    expect(timeByKey(days, '2004-01-31', 'PageDown')).toBe('2003-01-31')
    // The browser's own keys: Home and End, and all of them over years.
    expect([timeByKey(days, '2004-01-31', 'Home'), timeByKey(years, '2008', 'PageUp')]).toEqual([
      undefined,
      undefined,
    ])
  })

  it('has its place between the ends', () => {
    expect(shareOf(years, '2007')).toBe(0.5)
    expect(markedYears(years)).toHaveLength(9)
    expect(markedYears(days)).toEqual(['1990', '1995', '2000', '2005', '2010', '2015', '2020', '2025'])
    expect(timeFromNumber(days, timeNumber('2007-09-30'))).toBe('2007-09-30')
  })
})
