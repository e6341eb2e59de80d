import { describe, expect, it } from 'vitest'
import { publishedVerdictOf, satisfyingRange } from '../../../src/domain/publishedVerdict'

const count = (value: number, base: number) => ({ relation: '=', value, base }) as const
const share = (relation: '~' | '>' | '<', value: number) => ({ relation, value }) as const
const tally = (fit: number, unknown: number, base = 100) => ({ fit, unknown, base })

describe('publishedVerdictOf', () => {
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
    expect(publishedVerdictOf(claim, counted)).toBe(expected)
  })
})

describe('satisfyingRange', () => {
  it('gives the fewest and the most that would do', () => {
    expect(satisfyingRange(share('~', 0.667), 51)).toEqual([32, 36])
    expect(satisfyingRange(share('>', 0.75), 51)).toEqual([39, 51])
    expect(satisfyingRange(share('<', 0.5), 51)).toEqual([0, 25])
    expect(satisfyingRange(count(37, 51), 51)).toEqual([37, 37])
  })
})
