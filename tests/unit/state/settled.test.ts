import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createAtlasStore } from '../../../src/state/createAtlasStore'
import { DEFAULT_FILTERS, isDayMoved } from '../../../src/state/filters'
import { realDataset } from '../../support/dataset'

const on = (day: string) => ({ ...DEFAULT_FILTERS, on: day })

it('a move of the day is a change of the day alone', () => {
  expect(isDayMoved(on('1999-01-01'), on('2000-01-01'))).toBe(true)
  expect(isDayMoved(on('1999-01-01'), { ...on('2000-01-01'), entity: 'ALB' })).toBe(false)
  expect(isDayMoved(on('1999-01-01'), { ...on('2000-01-01'), theme: 'plans' })).toBe(false)
})

describe('settled filters', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('follow a moving day once it rests, and any other change at once', () => {
    const store = createAtlasStore(realDataset(), on('1999-01-01'))
    const settledDay = () => store.getState().settled.on
    store.getState().selectTime('2000-01-01')
    vi.advanceTimersByTime(200)
    store.getState().selectTime('2001-01-01')
    vi.advanceTimersByTime(200)
    expect(store.getState().filters.on).toBe('2001-01-01')
    expect(settledDay()).toBe('1999-01-01')
    vi.advanceTimersByTime(100)
    expect(settledDay()).toBe('2001-01-01')
    store.getState().selectTime('2002-01-01')
    store.getState().selectEntity('MDA')
    expect(store.getState().settled).toBe(store.getState().filters)
  })
})
