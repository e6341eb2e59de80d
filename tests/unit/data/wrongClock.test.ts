import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { addMonths } from '../../../src/domain/clock'
import { timelineUntil } from '../../../src/state/timeline'
import { DEFAULT_FILTERS, type Filters } from '../../../src/state/filters'
import { fromQuery } from '../../../src/state/link'
import { realDataset } from '../../support/dataset'

const dataset = realDataset()
const treaties: Filters = { ...DEFAULT_FILTERS, theme: 'treaties' }
const lastDay = () => dataset.reachOf(treaties).last

describe('the last day of the clock', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('is today, later than the data as well', () => {
    vi.setSystemTime(new Date(2031, 4, 17, 12))
    expect(lastDay()).toBe('2031-05-17')
  })

  it.each([
    ['before the data', new Date(1980, 0, 1), dataset.dataVersion],
    ['long after anybody has looked after them', new Date(9999, 11, 31), addMonths(dataset.dataVersion, 600)],
    ['in a year of five figures', new Date(12_026, 0, 1), addMonths(dataset.dataVersion, 600)],
  ])('is one that an axis can have, where the clock of a device is %s', (_, now, expected) => {
    vi.setSystemTime(now)
    expect(lastDay()).toBe(expected)
    expect(fromQuery('theme=treaties&on=2007-09-30', DEFAULT_FILTERS, dataset).on).toBe('2007-09-30')
    const { first, last } = timelineUntil(dataset, treaties, lastDay())
    expect(first < last).toBe(true)
  })
})
