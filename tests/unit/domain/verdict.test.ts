import { describe, expect, it } from 'vitest'
import type { TreatyStatus } from '../../../src/domain/treaty'
import { type AnswerGiven, isKnown, verdictOf } from '../../../src/domain/verdict'

const of = (...classes: string[]): AnswerGiven => ({ classes })

const underTreaty = (classId: string, wording: TreatyStatus['wording']): AnswerGiven => ({
  classes: [classId],
  treaty: { wording },
})

describe('whether an answer is known', () => {
  it.each(['not-documented', 'partly-documented', 'not-covered', 'date-unknown', 'not-known-since'])(
    '%s is silence',
    (classId) => {
      expect(isKnown(of(classId))).toBe(false)
    },
  )

  it.each(['not-mentioned', 'neither', 'none', 'no', 'no-definition', 'not-bound', 'cannot-join', 'bound'])(
    '%s is an answer',
    (classId) => {
      expect(isKnown(of(classId))).toBe(true)
    },
  )
})

describe('two answers of which one was not open to its side', () => {
  const bound = underTreaty('bound', 'bound')

  it.each([
    underTreaty('cannot-join', 'cannot-join'),
    underTreaty('not-bound', 'not-in-own-name'),
    underTreaty('not-open', 'not-open'),
  ])('cannot be compared, whatever the other is: %o', (closed) => {
    const others = [
      bound,
      closed,
      underTreaty('date-unknown', 'date-unknown'),
      underTreaty('not-bound', 'not-bound'),
    ]
    for (const other of others)
      expect([verdictOf(closed, other), verdictOf(other, closed)]).toEqual(
        Array(2).fill('cannot-be-compared'),
      )
  })

  it('are compared where a state could take part and did not, or left', () => {
    expect(verdictOf(bound, underTreaty('not-bound', 'not-bound'))).toBe('differs')
    expect(verdictOf(bound, underTreaty('not-bound', 'ended'))).toBe('differs')
  })
})

describe('two answers side by side', () => {
  it('are the same where the class is', () => {
    expect(verdictOf(of('adopted'), of('adopted'))).toBe('same')
  })

  it('are the same where two institutions are named in another order, not where one is missing', () => {
    expect(verdictOf(of('interior', 'justice'), of('justice', 'interior'))).toBe('same')
    expect(verdictOf(of('interior', 'justice'), of('interior'))).toBe('differs')
  })

  it('are not compared where a side is silent, not even where both are silent alike', () => {
    expect(verdictOf(of('interior'), of('not-documented'))).toBe('one-known')
    expect(verdictOf(of('partly-documented'), of('5'))).toBe('one-known')
    expect(verdictOf(of('not-documented'), of('not-documented'))).toBe('none-known')
    expect(verdictOf(of('partly-documented'), of('not-documented'))).toBe('none-known')
  })

  it('never reads “not mentioned” as a denial, nor the half of a class that is not mentioned', () => {
    expect(verdictOf(of('not-mentioned'), of('reported'))).toBe('one-known')
    expect(verdictOf(of('neither'), of('origin'))).toBe('one-known')
    expect(verdictOf(of('not-mentioned'), of('not-mentioned'))).toBe('none-known')
    expect(verdictOf(of('not-covered'), of('not-mentioned'))).toBe('none-known')
    expect(verdictOf(of('origin'), of('origin-and-destination'))).toBe('one-known')
    expect(verdictOf(of('origin'), of('destination'))).toBe('one-known')
    expect(verdictOf(of('destination'), of('destination'))).toBe('same')
  })
})
