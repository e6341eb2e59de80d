import { describe, expect, it } from 'vitest'
import { fitOf, type PublishedTotal, type QuantityWord } from '../../../src/domain/publishedTotals'
import {
  casesOf,
  satisfyingRanges,
  verdictOfCases,
  dominanceCases,
  onlyInCases,
} from '../../../src/domain/publishedVerdict'

const count = (value: number, base: number) => ({ relation: '=', value, base }) as const
const share = (relation: '~' | '>' | '<', value: number) => ({ relation, value }) as const
const tally = (fit: number, unknown: number, base = 100) => ({ fit, unknown, base })

describe('the verdict on a total', () => {
  it.each([
    ['a count that is met, with none open', count(42, 50), tally(42, 0, 50), 'agrees'],
    ['a count that is met, with some open', count(42, 50), tally(42, 1, 50), 'cannot-be-judged'],
    ['a count that the open ones may reach', count(37, 51), tally(31, 20, 51), 'cannot-be-judged'],
    ['a count that is already passed', count(4, 51), tally(8, 20, 51), 'differs'],
    ['a count that cannot be reached', count(50, 50), tally(47, 2, 50), 'differs'],
    ['more than half, exactly half', share('>', 0.5), tally(50, 0), 'differs'],
    ['more than half, whatever is open', share('>', 0.5), tally(51, 49), 'agrees'],
    ['less than half, half at most', share('<', 0.5), tally(40, 10), 'cannot-be-judged'],
    ['about half, on the lower edge', share('~', 0.5), tally(45, 0), 'agrees'],
    ['about half, on both edges', share('~', 0.5), tally(45, 10), 'agrees'],
    ['about half, one below the edge', share('~', 0.5), tally(44, 0), 'differs'],
    ['about half, one above the edge', share('~', 0.5), tally(45, 11), 'cannot-be-judged'],
  ])('%s', (_, claim, counted, expected) => {
    expect(verdictOfCases(casesOf(claim, counted))).toBe(expected)
  })
})

const word = (relation: QuantityWord, base = 100) => ({ relation, base }) as const

describe('words of quantity (R30)', () => {
  it.each([
    ['nearly all, by both readings', word('nearly-all'), tally(90, 9), 'agrees'],
    ['nearly all, which all does not contradict', word('nearly-all'), tally(100, 0), 'agrees'],
    ['nearly all, between the readings', word('nearly-all'), tally(85, 0), 'cannot-be-judged'],
    [
      'nearly all, where the open ones cannot bring it to four-fifths',
      word('nearly-all'),
      tally(60, 19),
      'differs',
    ],
    ['few, by both readings', word('few'), tally(5, 15), 'agrees'],
    ['few, where there are none', word('few'), tally(0, 0), 'cannot-be-judged'],
    ['few, above a third', word('few'), tally(34, 0), 'differs'],
    ['the majority of nine among eleven', word('majority', 9), tally(3, 7, 11), 'cannot-be-judged'],
    ['the majority of nine, out of reach', word('majority', 9), tally(1, 3, 11), 'differs'],
    ['rare, at a tenth', word('rare'), tally(10, 0), 'agrees'],
    ['included, by one country', word('including'), tally(1, 0), 'cannot-be-judged'],
    ['included, by two', word('including'), tally(2, 0), 'agrees'],
    ['the vast majority, at two-thirds', word('vast-majority', 99), tally(66, 0, 99), 'cannot-be-judged'],
  ])('%s', (_, claim, counted, expected) => {
    expect(verdictOfCases(casesOf(claim, counted))).toBe(expected)
  })

  it('have a stricter and a laxer range', () => {
    expect(satisfyingRanges(word('nearly-all', 22), 22)).toEqual([
      [20, 22],
      [18, 22],
    ])
    expect(satisfyingRanges(word('few', 29), 29)).toEqual([
      [1, 5],
      [0, 9],
    ])
  })
})

describe('a dominant role (R30)', () => {
  it.each([
    ['more than half, whoever leads the open ones', 8, 12, 2, 2, 'agrees'],
    ['most often, but not in more than half', 4, 10, 3, 0, 'cannot-be-judged'],
    ['another leads in more', 3, 10, 4, 0, 'differs'],
    ['another leads in more, unless the open one is its own', 3, 10, 4, 1, 'cannot-be-judged'],
  ])('%s', (_, own, led, strongestOther, unknown, expected) => {
    expect(verdictOfCases(dominanceCases({ own, led, strongestOther, unknown }))).toBe(expected)
  })
})

describe('only in some of a group (R30)', () => {
  const some = { inside: 3, unknownInside: 0, outside: 0, unknownOutside: 0, group: 29 }
  it.each([
    ['in some there, nowhere else', some, 'agrees'],
    ['elsewhere too', { ...some, outside: 1 }, 'differs'],
    ['open elsewhere', { ...some, unknownOutside: 1 }, 'cannot-be-judged'],
    ['in one there', { ...some, inside: 1 }, 'cannot-be-judged'],
    ['in none there', { ...some, inside: 0 }, 'differs'],
  ])('%s', (_, spread, expected) => {
    expect(verdictOfCases(onlyInCases(spread))).toBe(expected)
  })
})

it('satisfyingRanges gives the fewest and the most that would do', () => {
  expect(satisfyingRanges(share('~', 0.667), 51)).toEqual([[32, 36]])
  expect(satisfyingRanges(share('>', 0.75), 51)).toEqual([[39, 51]])
  expect(satisfyingRanges(share('<', 0.5), 51)).toEqual([[0, 25]])
  expect(satisfyingRanges(count(37, 51), 51)).toEqual([[37, 37]])
})

const totalOf = (map: PublishedTotal['map'], indicator: string): PublishedTotal => ({
  id: indicator,
  map,
  indicator,
  scope: 'all',
  relation: '=',
  asOf: '2007',
})

describe('whether a country meets a total (R26)', () => {
  it.each([
    ['not mentioned is silence', 'patterns', 'origin', { classes: ['neither'] }, 'unknown'],
    [
      'so is the half that a report leaves out',
      'patterns',
      'destination',
      { classes: ['origin'] },
      'unknown',
    ],
    ['not covered', 'internal', 'internal', { classes: ['not-covered'] }, 'unknown'],
    [
      'a part of the list',
      'definitions',
      'form-illegal-adoption',
      { classes: ['partly-documented'] },
      'unknown',
    ],
    ['a whole list', 'definitions', 'form-illegal-adoption', { classes: ['not-named'] }, 'does-not-fit'],
    ['a rule in part', 'definitions', 'no-protection', { classes: ['partial'] }, 'unknown'],
    ['a full rule', 'definitions', 'no-protection', { classes: ['yes'] }, 'does-not-fit'],
    ['another lead', 'institutions', 'lead-institution=justice', { classes: ['interior'] }, 'unknown'],
    ['no lead', 'institutions', 'lead-institution=justice', { classes: ['none'] }, 'does-not-fit'],
    ['one lead of two', 'institutions', 'lead-institution-count=2', { classes: ['interior'] }, 'unknown'],
    ['a part of the plan', 'plans', 'child-nap', { classes: ['general'], childPlan: 'part' }, 'unknown'],
    [
      'a plan without a year',
      'plans',
      'child-nap',
      { classes: ['general'], childPlan: 'undated' },
      'unknown',
    ],
    ['no child plan', 'plans', 'child-nap', { classes: ['general'], childPlan: 'none' }, 'does-not-fit'],
    ['no plan, inferred', 'plans', 'nap', { classes: ['none'], basis: 'inferred' }, 'unknown'],
    [
      'a plan of an inferred year',
      'plans',
      'nap',
      { classes: ['general'], basis: 'year-inferred' },
      'unknown',
    ],
    ['no plan, stated', 'plans', 'nap', { classes: ['none'] }, 'does-not-fit'],
    ['a plan', 'plans', 'nap', { classes: ['general'] }, 'fits'],
    ['a record that ends', 'treaties', 'CRC', { classes: ['not-known-since'] }, 'unknown'],
    ['a signature', 'treaties', 'CRC', { classes: ['signed'] }, 'does-not-fit'],
  ] as const)('%s', (_, map, indicator, value, expected) => {
    expect(fitOf(totalOf(map, indicator), value)).toBe(expected)
  })
})
