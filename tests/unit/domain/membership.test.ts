import { describe, expect, it } from 'vitest'
import { belongsOn, type Membership, tookPartOn } from '../../../src/domain/entity'

const of = (change: Partial<Membership>): Membership => ({ organisation: 'eu', kind: 'member', ...change })

describe('whether a state belonged on a day', () => {
  it.each<[string, Partial<Membership>, string, boolean]>([
    ['from its first day', { from: '2007-01-01' }, '2007-01-01', true],
    ['not on the day before', { from: '2007-01-01' }, '2006-12-31', false],
    ['not on the day on which it left', { from: '1993-12', to: '2009-08-18' }, '2009-08-18', false],
    ['until then', { from: '1993-12', to: '2009-08-18' }, '2009-08-17', true],
    ['after a year that is all that is known, and not within it', { from: '1973' }, '1973-12-31', false],
    ['from the next', { from: '1973' }, '1974-01-01', true],
    ['where it is listed without a day', {}, '2007-09-30', true],
    ['as participating State', { kind: 'participating-state' }, '2007-09-30', true],
    ['as partner of the region', { kind: 'partner' }, '2007-09-30', true],
    ['not as associate', { kind: 'associate' }, '2007-09-30', false],
    ['not as founding state that is no member', { kind: 'founding-state' }, '2007-09-30', false],
    ['not as observer', { kind: 'observer' }, '2007-09-30', false],
    ['not as supporting partner', { kind: 'supporting-partner' }, '2007-09-30', false],
    ['not as part of another state', { kind: 'within-state', to: '2008-01-01' }, '2007-09-30', false],
    ['not where it never was a member', { kind: 'never-member' }, '2007-09-30', false],
  ])('%s', (_, change, day, belongs) => {
    expect(belongsOn(of(change), day)).toBe(belongs)
  })
})

describe('a state took part in what was adopted jointly', () => {
  it('on its own, or as part of another state, and not as an observer', () => {
    const within = of({ kind: 'within-state', from: '2000-11', to: '2006-06-03' })
    expect(tookPartOn(within, '2003-12-01')).toBe(true)
    expect(tookPartOn(within, '2006-06-03')).toBe(false)
    expect(tookPartOn(of({ kind: 'participating-state', from: '1992-01-30' }), '2003-12-01')).toBe(true)
    expect(tookPartOn(of({ kind: 'observer' }), '2003-12-01')).toBe(false)
  })
})
