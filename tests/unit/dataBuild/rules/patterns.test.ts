import { describe, expect, it } from 'vitest'
import {
  isReported,
  patternOf,
  singleRoleOf,
  statesForAnyone,
  statesForChildren,
  strengthOf,
} from '../../../../data/build/rules/patterns'
import { reportRow } from '../rows'

describe('R6, roles', () => {
  it('counts a role that one of several reports states', () => {
    const rows = [reportRow([], {}, 2003), reportRow(['origin'], {}, 2004), reportRow([], {}, 2005)]
    expect(isReported(rows, 'origin', 'anyone')).toBe(true)
    expect(isReported(rows, 'destination', 'anyone')).toBe(false)
    expect(statesForAnyone(rows[1]!, 'origin')).toBe(true)
  })

  it.each([
    [['origin', 'destination'], 'origin-and-destination'],
    [['origin'], 'origin'],
    [['destination'], 'destination'],
    [['transit', 'internal'], 'neither'],
  ] as const)('puts %s into the class %s', (roles, expected) => {
    expect(patternOf([reportRow(roles)], 'anyone')).toMatchObject({ classes: [expected], rule: 'R6' })
  })

  it('joins roles of different years', () => {
    const rows = [reportRow(['origin'], {}, 2003), reportRow(['destination'], {}, 2007)]
    expect(patternOf(rows, 'anyone')).toMatchObject({ classes: ['origin-and-destination'], asOf: 2007 })
  })

  it('tells "not covered" from "not mentioned"', () => {
    expect(patternOf([], 'anyone').classes).toEqual(['not-covered'])
    expect(singleRoleOf([], 'internal', 'anyone').classes).toEqual(['not-covered'])
    expect(singleRoleOf([reportRow([])], 'internal', 'anyone')).toMatchObject({
      classes: ['not-mentioned'],
      asOf: 2005,
    })
    expect(singleRoleOf([reportRow(['internal'])], 'internal', 'anyone').classes).toEqual(['reported'])
  })
})

describe('R7, statements about children', () => {
  it.each(['sexual', 'labour', 'soldier'] as const)('counts a statement on %s exploitation', (kind) => {
    expect(statesForChildren(reportRow([], { [kind]: ['origin'] }), 'origin')).toBe(true)
    expect(statesForChildren(reportRow([], { [kind]: ['origin'] }), 'destination')).toBe(false)
  })

  it('leaves statements about anyone out', () => {
    const rows = [reportRow(['origin', 'destination'], { labour: ['origin'] })]
    expect(patternOf(rows, 'children')).toMatchObject({ classes: ['origin'], rule: 'R7' })
  })
})

describe('R8, strength', () => {
  it.each([
    ['origin-and-destination', 'origin', 'mixed-origin'],
    ['origin-and-destination', 'destination', 'mixed-destination'],
    ['origin-and-destination', 'origin-and-destination', 'children'],
    ['reported', 'reported', 'children'],
    ['reported', 'not-mentioned', 'general'],
    ['origin', 'destination', 'general'],
    ['neither', 'neither', undefined],
    ['not-covered', 'not-covered', undefined],
  ])('compares %s about anyone with %s about children', (anyone, children, strength) => {
    expect(strengthOf(anyone, children)).toBe(strength)
  })
})
