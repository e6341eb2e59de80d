import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayFromNumber, dayNumber } from '../../../src/domain/clock'
import { dayTimeline } from '../../../src/domain/dayTimeline'
import { offenceStatus } from '../../../data/build/rules/offenceStatus'
import { codedSince, OFFENCE_LEVELS, type OffenceRecord } from '../../../src/domain/treaty'
import { realDataset, realOffenceRecord } from '../../support/dataset'
import { offenceDecisions } from '../../../data/build/rules/dayDecisions'
import { ENTITY } from './invented'
import { countOn } from '../../support/countOn'

const FIRST = '1989-01-01'
const LAST = '2026-11-25'
const dataset = realDataset()

/** A coding written as its levels, each with the year or month from which it is coded: `none 1967, full 2004-05`. */
const record = (levels: string): OffenceRecord => ({
  entity: 'AAA',
  levels: levels.split(', ').map((one) => {
    const [id, from = ''] = one.split(' ')
    const level = OFFENCE_LEVELS.find((known) => known === id)
    if (!level) throw new Error(`${id} is no level.`)
    return { from, level }
  }),
  knownUntil: '2015-08-10',
  sourceIds: ['coding'],
  locator: 'rows',
})
const on = (day: string, levels: string, entity = ENTITY) => {
  const { class: classId, wording, since } = offenceStatus(record(levels), entity, day)
  return [classId, wording, since].filter(Boolean).join(' ')
}

describe('since when trafficking is an offence (R29)', () => {
  it.each([
    // In full from the first day after the month coded, and not known within it.
    ['2004-04-30', 'none 1967, partial 1999, full 2004-05', 'partial partial 1999'],
    ['2004-05-01', 'none 1967, partial 1999, full 2004-05', 'not-known in-the-course 2004-05'],
    ['2004-05-31', 'none 1967, partial 1999, full 2004-05', 'not-known in-the-course 2004-05'],
    ['2004-06-01', 'none 1967, partial 1999, full 2004-05', 'full full 2004-05'],
    ['2007-12-31', 'none 1967, full 2007-12', 'not-known in-the-course 2007-12'],
    ['2008-01-01', 'none 1967, full 2007-12', 'full full 2007-12'],
    // In full, or in part, from 1 January after a year alone.
    ['1998-12-31', 'none 1967, partial 1999', 'not-yet not-yet'],
    ['1999-07-01', 'none 1967, partial 1999', 'not-known in-the-course 1999'],
    ['2000-01-01', 'none 1967, partial 1999', 'partial partial 1999'],
    ['2001-12-31', 'none 1967, full 2001', 'not-known in-the-course 2001'],
    ['2002-01-01', 'none 1967, full 2001', 'full full 2001'],
    // What the first year of the coding has is older than it.
    ['1967-03-01', 'partial 1967, full 2005-01', 'partial partial 1967'],
    // Years that are missing are not known, and neither is the year after them in which a level is coded.
    ['1990-12-31', 'missing 1967, none 1991, full 2012', 'not-known not-coded'],
    ['1991-01-01', 'missing 1967, none 1991, full 2012', 'not-yet not-yet'],
    ['2000-06-30', 'missing 1967, partial 2000', 'not-known not-coded'],
    ['2001-01-01', 'missing 1967, partial 2000', 'partial partial 2000'],
    ['1991-12-31', 'full 1967, missing 1968, none 1992, full 2003-03', 'not-known not-coded'],
    ['1992-01-01', 'full 1967, missing 1968, none 1992, full 2003-03', 'not-yet not-yet'],
    ['2003-04-01', 'full 1967, missing 1968, none 1992, full 2003-03', 'full full 2003-03'],
    // Not known after the coding ended, unless it was in full by then.
    ['2015-08-10', 'none 1967, partial 1999', 'partial partial 1999'],
    ['2015-08-11', 'none 1967, partial 1999', 'not-known not-known-since 2015-08-10'],
    ['2020-01-01', 'none 1967, full 2001', 'full full 2001'],
  ])('is on %s, by %s: %s', (day, levels, expected) => {
    expect(on(day, levels)).toBe(expected)
  })

  it('is since when a level is coded without a break', () => {
    expect(codedSince(record('full 1967, missing 1968, none 1992, full 2003-03'), 'full')).toBe('2003-03')
    expect(codedSince(record('none 1967, full 2001'), 'partial')).toBeUndefined()
  })

  it('is not known of an entity that the coding leaves out', () => {
    const { class: classId, wording } = offenceStatus(undefined, ENTITY, '2007-09-30')
    expect([classId, wording]).toEqual(['not-known', 'not-coded'])
    const left = dataset.entities.filter(({ code }) => !realOffenceRecord(code)).map(({ code }) => code)
    expect(left.toSorted()).toEqual(['LIE', 'MNE', 'SRB', 'XKX'])
  })

  it('has no law of its own before its independence', () => {
    const entity = { ...ENTITY, independentSince: '1993-01-01' }
    expect(on('1992-12-31', 'full 1967', entity)).toBe('not-yet before-independence')
    expect(on('1993-01-01', 'full 1967', entity)).toBe('full full 1967')
  })

  const anyDay = fc.integer({ min: dayNumber(FIRST), max: dayNumber(LAST) }).map(dayFromNumber)
  const RANK = { 'not-yet': 0, partial: 1, full: 2 } as const
  const anyRecord = fc
    .record({
      start: fc.constantFrom('none', 'missing'),
      years: fc.uniqueArray(fc.integer({ min: 1985, max: 2015 }), { minLength: 2, maxLength: 2 }),
      month: fc.option(fc.integer({ min: 1, max: 12 })),
      has: fc.constantFrom('partial', 'full', 'both'),
    })
    .map(({ start, years, month, has }) => {
      const [first, second] = years.toSorted((a, b) => a - b).map(String)
      const full = month === null ? second : `${second}-${String(month).padStart(2, '0')}`
      return record(
        [
          `${start} 1967`,
          ...(has === 'full' ? [] : [`partial ${first}`]),
          ...(has === 'partial' ? [] : [`full ${full}`]),
        ].join(', '),
      )
    })

  it('never goes back as days go on, whatever is coded', () => {
    fc.assert(
      fc.property(anyRecord, anyDay, anyDay, (row, a, b) => {
        const [before, after] = [a, b].toSorted().map((day) => offenceStatus(row, ENTITY, day).class)
        if (before === 'full') expect(after).toBe('full')
        if (before && after && before !== 'not-known' && after !== 'not-known')
          expect(RANK[after]).toBeGreaterThanOrEqual(RANK[before])
      }),
      { numRuns: 2000 },
    )
  })

  it('is counted by its timeline as by its rule, on any day', () => {
    const members = dataset.entities.map((entity) => offenceDecisions(entity, realOffenceRecord(entity.code)))
    const timeline = dayTimeline(members, 'full', FIRST, LAST)
    const counted = (day: string) =>
      dataset.entities.filter(
        (entity) => offenceStatus(realOffenceRecord(entity.code), entity, day).class === 'full',
      ).length
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(countOn(timeline, day)).toBe(counted(day))
      }),
    )
    for (const { day } of timeline.steps.slice(1))
      for (const near of [-1, 0, 1].map((step) => dayFromNumber(dayNumber(day) + step)))
        expect(countOn(timeline, near), near).toBe(counted(near))
    const counts = timeline.steps.map(({ count }) => count)
    expect(counts).toEqual(counts.toSorted((a, b) => a - b))
    // All that the coding has are in full before it ends.
    expect(timeline.unknownAfter).toBeUndefined()
    expect(countOn(timeline, LAST)).toBe(47)
  })
})
