import { describe, expect, it } from 'vitest'
import { indicatorRows, treatyRows, verdictCounts } from '../../../src/store/comparison'
import { readDataCsv } from '../../support/csv'
import { realDataset } from '../../support/dataset'

const dataset = realDataset()
const codes = dataset.entities.map(({ code }) => code)
const classes = readDataCsv('classes.csv', ['entity', 'theme', 'sub', 'evidence', 'class', 'strength'])

describe('the rows of a comparison', () => {
  it('are every question of the data, once', () => {
    const asked = classes
      .filter(({ entity, evidence }) => entity === 'MDA' && evidence !== 'children')
      .map(({ theme, sub }) => (sub === '' ? theme : `${theme}/${sub}`))
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

  it('know nothing of a state that is not bound once its sources have ended', () => {
    const row = treatyRows(dataset, ['CZE', 'RUS'], '2026-01-01').find(
      ({ instrument }) => instrument === 'cets-197',
    )
    expect(row?.verdict).toBe('one-known')
  })
})
