import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayFromNumber, dayNumber } from '../../../src/domain/clock'
import { dayTimeline } from '../../../src/domain/dayTimeline'
import { offenceStatus } from '../../../data/build/rules/offenceStatus'
import type { OffenceRecord } from '../../../src/domain/treaty'
import { realDataset, realOffenceRecord } from '../../support/dataset'
import { offenceDecisions } from '../../../data/build/rules/dayDecisions'
import { ENTITY } from './invented'
import { countOn } from '../../support/countOn'

const FIRST = '1989-01-01'
const LAST = '2026-11-25'
const dataset = realDataset()

const record = (more: Partial<OffenceRecord>): OffenceRecord => ({
  entity: 'AAA',
  knownUntil: '2015-08-10',
  sourceIds: ['coding'],
  locator: 'rows',
  ...more,
})
const on = (day: string, more: Partial<OffenceRecord>, entity = ENTITY) => {
  const { class: classId, wording } = offenceStatus(record(more), entity, day)
  return [classId, wording]
}

describe('since when trafficking is an offence (R29)', () => {
  it.each([
    // In full from the first day after the month coded, and not known within it.
    ['2004-04-30', { partial: '1999', full: '2004-05' }, 'partial partial 1999'],
    ['2004-05-01', { partial: '1999', full: '2004-05' }, 'not-known in-the-course 2004-05'],
    ['2004-05-31', { partial: '1999', full: '2004-05' }, 'not-known in-the-course 2004-05'],
    ['2004-06-01', { partial: '1999', full: '2004-05' }, 'full full 2004-05'],
    ['2007-12-31', { full: '2007-12' }, 'not-known in-the-course 2007-12'],
    ['2008-01-01', { full: '2007-12' }, 'full full 2007-12'],
    // In full, or in part, from 1 January after a year alone.
    ['1998-12-31', { partial: '1999' }, 'not-yet not-yet'],
    ['1999-07-01', { partial: '1999' }, 'not-known in-the-course 1999'],
    ['2000-01-01', { partial: '1999' }, 'partial partial 1999'],
    ['2001-12-31', { full: '2001' }, 'not-known in-the-course 2001'],
    ['2002-01-01', { full: '2001' }, 'full full 2001'],
    // Not known after the coding ended, unless it was in full by then.
    ['2015-08-10', { partial: '1999' }, 'partial partial 1999'],
    ['2015-08-11', { partial: '1999' }, 'not-known not-known-since 2015-08-10'],
    ['2020-01-01', { full: '2001' }, 'full full 2001'],
  ])('is on %s, by %o: %s', (day, more, expected) => {
    const { class: classId, wording, since } = offenceStatus(record(more), ENTITY, day)
    expect([classId, wording, since].filter(Boolean).join(' ')).toBe(expected)
  })

  it('is not known of an entity that the coding leaves out', () => {
    const { class: classId, wording } = offenceStatus(undefined, ENTITY, '2007-09-30')
    expect([classId, wording]).toEqual(['not-known', 'not-coded'])
    const left = dataset.entities.filter(({ code }) => !realOffenceRecord(code)).map(({ code }) => code)
    expect(left.toSorted()).toEqual(['LIE', 'MNE', 'SRB', 'XKX'])
  })

  it('has no law of its own before its independence', () => {
    const entity = { ...ENTITY, independentSince: '1993-01-01' }
    expect(on('1992-12-31', { full: '1967' }, entity)).toEqual(['not-yet', 'before-independence'])
    expect(on('1993-01-01', { full: '1967' }, entity)).toEqual(['full', 'full'])
  })

  const anyDay = fc.integer({ min: dayNumber(FIRST), max: dayNumber(LAST) }).map(dayFromNumber)
  const RANK = { 'not-yet': 0, partial: 1, full: 2 } as const
  const anyRecord = fc
    .record({
      years: fc.array(fc.integer({ min: 1985, max: 2015 }), { minLength: 2, maxLength: 2 }),
      month: fc.option(fc.integer({ min: 1, max: 12 })),
      has: fc.constantFrom('partial', 'full', 'both'),
    })
    .map(({ years, month, has }) => {
      const [first, second] = years.toSorted((a, b) => a - b).map(String)
      const full = month === null ? second : `${second}-${String(month).padStart(2, '0')}`
      return record({
        ...(has === 'full' ? {} : { partial: first }),
        ...(has === 'partial' ? {} : { full }),
      })
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
