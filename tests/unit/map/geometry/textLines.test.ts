import { array, assert, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breakLines } from '../../../../src/map/geometry/setName'

describe('breakLines', () => {
  it.each([
    ['United Kingdom', ['United', 'Kingdom']],
    ['Bosnia and Herzegovina', ['Bosnia and', 'Herzegovina']],
    ['Bosnie-Herzégovine', ['Bosnie-', 'Herzégovine']],
    ['Greece', ['Greece']],
    ['', ['']],
  ])('breaks %s', (name, lines) => {
    expect(breakLines(name)).toEqual(lines)
  })

  it('loses no word and never makes a third line', () => {
    const word = string({ minLength: 1, maxLength: 12 }).filter((text) => !/[ -]/.test(text))
    assert(
      property(array(word, { minLength: 1, maxLength: 6 }), (words) => {
        const lines = breakLines(words.join(' '))
        expect(lines.join(' ')).toBe(words.join(' '))
        expect(lines).toHaveLength(words.length === 1 ? 1 : 2)
      }),
    )
  })
})
