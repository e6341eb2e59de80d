import { describe, expect, it } from 'vitest'
import { countedOnce, indicatorRows, treatyRows, verdictCounts } from '../../../src/state/comparison'
import { countedOnce as expectedOnce, countOf, expectedRows } from '../../support/comparison'
import { readDataCsv } from '../../support/csv'
import { realDataset } from '../../support/dataset'

const dataset = realDataset()
const codes = dataset.entities.map(({ code }) => code)
const classes = readDataCsv('classes.csv', 'entity theme sub evidence class')

/** The verdict on Montenegro and Serbia under an instrument on a day. */
const verdictOn = (on: string, id: string) =>
  treatyRows(dataset, ['MNE', 'SRB'], on).find(({ instrument }) => instrument === id)?.verdict

describe('the rows of a comparison', () => {
  it('are every question of the data, once', () => {
    const asked = classes
      .filter(({ entity }) => entity === 'MDA')
      .map(({ theme, sub, evidence }) =>
        [theme, sub, evidence === 'anyone' ? evidence : ''].filter(Boolean).join('/'),
      )
    const ids = [
      ...indicatorRows(dataset, ['MDA', 'ROU']),
      ...treatyRows(dataset, ['MDA', 'ROU'], '2007-09-30'),
    ].map(({ id }) => id)
    expect(ids.toSorted()).toEqual(asked.toSorted())
  })

  it('come out the same way for any two, whichever is first', () => {
    for (const [index, first] of codes.entries()) {
      const second = codes[(index + 17) % codes.length] ?? 'MDA'
      const verdicts = (a: string, b: string) =>
        [...indicatorRows(dataset, [a, b]), ...treatyRows(dataset, [a, b], '2007-09-30')].map(
          ({ verdict }) => verdict,
        )
      expect(verdicts(first, second)).toEqual(verdicts(second, first))
    }
  })

  it('are counted whole', () => {
    const rows = indicatorRows(dataset, ['ALB', 'XKX'])
    const counts = verdictCounts(rows)
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(rows.length)
  })

  it('call no treaty a difference to Kosovo, which could join none, and compare the rest as classes.csv says', () => {
    const pair = ['ALB', 'XKX'] as const
    const rows = [...indicatorRows(dataset, pair), ...treatyRows(dataset, pair, '2007-09-30')]
    const treaties = rows.filter(({ theme }) => theme === 'treaties')
    expect(new Set(treaties.map(({ verdict }) => verdict))).toEqual(new Set(['cannot-be-compared']))
    const expected = expectedRows(pair)
    expect(verdictCounts(rows)).toEqual({
      differs: countOf(expected, 'differs'),
      same: countOf(expected, 'same'),
      'one-known': countOf(expected, 'only one is known'),
      'none-known': countOf(expected, 'neither is known'),
      'cannot-be-compared': dataset.instruments.length,
    })
    expect(countOf(expected, 'differs')).toBeLessThan(10)
  })

  it('count the list of forms of a law as one question, which differs where any form does', () => {
    const pair = ['MDA', 'ROU'] as const
    const rows = [...indicatorRows(dataset, pair), ...treatyRows(dataset, pair, '2007-09-30')]
    const expected = expectedOnce(expectedRows(pair))
    expect(countedOnce(rows).map(({ id, verdict }) => [id, verdict])).toContainEqual([
      'definitions',
      'differs',
    ])
    expect(countedOnce(rows)).toHaveLength(32)
    expect(verdictCounts(countedOnce(rows)).differs).toBe(countOf(expected, 'differs'))
    expect(verdictCounts(countedOnce(rows)).differs).toBeLessThan(verdictCounts(rows).differs)
  })

  it('do not compare Montenegro within Serbia and Montenegro, nor a treaty that nobody could sign', () => {
    expect(verdictOn('2005-01-01', 'opsc')).toBe('cannot-be-compared')
    expect(verdictOn('2007-09-30', 'opsc')).toBe('same')
    expect(verdictOn('2007-09-30', 'opic')).toBe('cannot-be-compared')
  })

  it('know nothing of a state that is not bound once its sources have ended', () => {
    const row = treatyRows(dataset, ['CZE', 'RUS'], '2026-01-01').find(
      ({ instrument }) => instrument === 'cets-197',
    )
    expect(row?.verdict).toBe('one-known')
  })

  it('compare, of more than two, those answers that are known', () => {
    const four = ['MDA', 'ROU', 'BGR', 'XKX'] as const
    for (const row of [...indicatorRows(dataset, four), ...treatyRows(dataset, four, '2007-09-30')]) {
      const inPairs = four.flatMap((a, index) =>
        four.slice(index + 1).map((b) => {
          const rows = [...indicatorRows(dataset, [a, b]), ...treatyRows(dataset, [a, b], '2007-09-30')]
          return rows.find(({ id }) => id === row.id)?.verdict
        }),
      )
      if (inPairs.includes('differs')) expect(row.verdict, row.id).toBe('differs')
      else if (inPairs.includes('same'))
        // Two say the same of one role, and a third says the other as well, which no report denies.
        expect(['same', ...(row.theme === 'patterns' ? ['one-known'] : [])], row.id).toContain(row.verdict)
      else expect(['one-known', 'none-known', 'cannot-be-compared'], row.id).toContain(row.verdict)
    }
  })
})
