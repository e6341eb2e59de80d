import { describe, expect, it } from 'vitest'
import { DEFAULT_FILTERS } from '../../../src/store/filters'
import { isDayMoved } from '../../../src/store/rested'

const on = (day: string) => ({ ...DEFAULT_FILTERS, on: day })

describe('a move of the day', () => {
  it('is a change of the day alone', () => {
    expect(isDayMoved(on('1999-01-01'), on('2000-01-01'))).toBe(true)
    expect(isDayMoved(on('1999-01-01'), { ...on('2000-01-01'), entity: 'ALB' })).toBe(false)
    expect(isDayMoved(on('1999-01-01'), { ...on('2000-01-01'), theme: 'plans' })).toBe(false)
  })
})
