import { describe, expect, it } from 'vitest'
import { historyMode } from '../../../src/state/connectUrl'
import { DEFAULT_FILTERS, type Filters } from '../../../src/state/filters'

const modeOf = (patch: Partial<Filters>, before: Partial<Filters> = {}) =>
  historyMode({ ...DEFAULT_FILTERS, ...before }, { ...DEFAULT_FILTERS, ...before, ...patch })

describe('the history', () => {
  it.each<Partial<Filters>>([
    { theme: 'plans' },
    { sub: 'detected' },
    { view: 'table' },
    { entity: 'MDA' },
    { compared: 'ROU' },
    { others: ['ALB'] },
    // With a theme come other filters, and a day.
    { theme: 'treaties', on: '2007-09-30', classes: [] },
  ])('has a new entry for %j', (patch) => expect(modeOf(patch)).toBe('push'))

  it.each<Partial<Filters>>([
    { regions: ['see'] },
    { groups: ['eu'] },
    { classes: ['origin'] },
    { evidence: 'anyone' },
    { instrument: 'opsc' },
    { area: [21, 42, 900] },
    { comparedDay: '2007-09-30' },
    { hasRoutes: true },
    { years: [2001, 2005] },
    { on: '2003', regions: ['see'] },
  ])('keeps its entry, which is written again, for %j', (patch) => expect(modeOf(patch)).toBe('replace'))

  it('keeps its entry for a day that moves, which is written once it rests', () => {
    expect(modeOf({ on: '2003' })).toBe('replaceSoon')
    expect(modeOf({ on: null }, { on: '2003', entity: 'MDA' })).toBe('replaceSoon')
  })
})
