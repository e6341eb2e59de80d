import { describe, expect, it } from 'vitest'
import { changedBetween, changedCountries, studyTime, timesOfChange } from '../../../src/state/clock'
import { DEFAULT_FILTERS } from '../../../src/state/filters'
import { realDataset } from '../../support/dataset'

const dataset = realDataset()
const treaties = { ...DEFAULT_FILTERS, theme: 'treaties' } as const
const plans = { ...DEFAULT_FILTERS, theme: 'plans' } as const

describe('who changed between two times', () => {
  it('are those whose class differs, in either order, among those shown', () => {
    const classAt = (code: string, on: string) => dataset.valueOf(code, { ...plans, on }).classes.join()
    const expected = dataset.entities
      .map(({ code }) => code)
      .filter((code) => classAt(code, '2004') !== classAt(code, '2006'))
    expect(changedBetween(dataset, plans, '2004', '2006')).toEqual(expected)
    expect(changedBetween(dataset, plans, '2006', '2004')).toEqual(expected)
    const inRegion = changedBetween(dataset, { ...plans, regions: ['see'] }, '2004', '2006')
    expect(inRegion).toEqual(expected.filter((code) => dataset.entity(code).region === 'see'))
  })

  it('is nobody of whom only the sources have ended', () => {
    const opsc = { ...treaties, instrument: 'opsc' }
    expect(changedBetween(dataset, opsc, '2025-07-01', '2025-08-01')).toEqual([])
    expect(changedBetween(dataset, { ...treaties, instrument: 'echr' }, '2022-01-01', '2023-01-01')).toEqual([
      'RUS',
    ])
  })

  it('is outlined for the day that a link compares, and for no question of years', () => {
    expect(changedCountries(dataset, { ...treaties, comparedDay: '2003-01-01' })).toContain('MDA')
    expect(changedCountries(dataset, { ...plans, comparedDay: '2003-01-01' })).toEqual(new Set())
  })
})

it('the times of change are those at which a class becomes another', () => {
  const days = timesOfChange(dataset, treaties)
  expect(days.find((day) => day > '2007-09-30')).toBe('2008-02-20')
  expect(days.at(-1)).toBe('2014-12-17')
  const [first = ''] = timesOfChange(dataset, plans)
  expect(first > dataset.reachOf(plans).first).toBe(true)
})

describe('the study’s time', () => {
  it('is the last report year of its own time, 2007 for policy, and our day for treaties', () => {
    expect([DEFAULT_FILTERS, plans, treaties].map((question) => studyTime(dataset, question))).toEqual([
      '2008',
      '2007',
      '2007-09-30',
    ])
  })
})
