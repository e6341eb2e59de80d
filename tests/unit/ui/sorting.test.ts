import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatsOf } from '../../../src/text/formats'
import { type Sortable, type SortDirection, sortRows } from '../../../src/ui/sorting'

const { compare } = formatsOf('en')

const row = (name: string, value: number | string, silence = 0): Sortable => ({
  name,
  key: { silence, value },
})
const names = (rows: readonly Sortable[], direction: SortDirection) =>
  sortRows(rows, direction, compare).map(({ name }) => name)

describe('sorting rows', () => {
  it('puts words in the order of the language, not of code points', () => {
    const rows = ['Türkiye', 'Tajikistan', 'Åland', 'Albania', 'Turkmenistan'].map((name) => row(name, name))
    expect(names(rows, 'ascending')).toEqual(['Åland', 'Albania', 'Tajikistan', 'Türkiye', 'Turkmenistan'])
    expect(names(rows, 'descending')).toEqual(['Turkmenistan', 'Türkiye', 'Tajikistan', 'Albania', 'Åland'])
  })

  it('puts numbers by size, and days of which only the year is known before those of that year', () => {
    expect(names([row('a', 10), row('b', 9), row('c', 100)], 'ascending')).toEqual(['b', 'a', 'c'])
    const days = [
      row('day', '2004-05-01'),
      row('year', '2004'),
      row('month', '2004-05'),
      row('other', '2003-12-31'),
    ]
    expect(names(days, 'ascending')).toEqual(['other', 'year', 'month', 'day'])
  })

  it('keeps silence last in both directions, its kinds in their order, and equals by name', () => {
    const rows = [row('u', 4, 4), row('v', 3, 3), row('b', 1), row('a', 1), row('c', 0), row('w', 4, 4)]
    expect(names(rows, 'ascending')).toEqual(['c', 'a', 'b', 'v', 'u', 'w'])
    expect(names(rows, 'descending')).toEqual(['a', 'b', 'c', 'v', 'u', 'w'])
  })

  it('loses and invents no row, and does not depend on the order rows come in', () => {
    const rows = fc.uniqueArray(
      fc.record({
        name: fc.string(),
        key: fc.record({ silence: fc.nat({ max: 3 }), value: fc.nat({ max: 5 }) }),
      }),
      { selector: ({ name }) => name.toLowerCase().normalize('NFKD') },
    )
    fc.assert(
      fc.property(rows, fc.constantFrom<SortDirection>('ascending', 'descending'), (given, direction) => {
        const sorted = sortRows(given, direction, compare)
        expect(new Set(sorted)).toEqual(new Set(given))
        expect(sorted).toHaveLength(given.length)
        for (const [before, after] of sorted.slice(1).map((next, index) => [sorted[index], next] as const)) {
          if (!before) continue
          expect(before.key.silence).toBeLessThanOrEqual(after.key.silence)
          if (before.key.silence !== after.key.silence) continue
          const step = after.key.value - before.key.value
          expect(direction === 'ascending' ? step : -step).toBeGreaterThanOrEqual(0)
        }
      }),
    )
  })
})
