import { assert, integer, property, record } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contains, overlaps } from '../../../../src/map/geometry/boxes'

const BOX = { x: 10, y: 10, width: 20, height: 10 }
const size = integer({ min: 1, max: 50 })
const place = integer({ min: -50, max: 50 })
const anyBox = record({ x: place, y: place, width: size, height: size })

describe('overlaps', () => {
  it.each([
    ['one on top of the other', { ...BOX, x: 15 }, true],
    ['one inside the other', { x: 12, y: 12, width: 2, height: 2 }, true],
    ['side by side with a common edge', { ...BOX, x: 30 }, false],
    ['below with a common edge', { ...BOX, y: 20 }, false],
    ['apart', { ...BOX, x: 100 }, false],
  ])('tells boxes that are %s', (_, other, expected) => {
    expect(overlaps(BOX, other)).toBe(expected)
  })

  it('does not depend on the order', () => {
    assert(property(anyBox, anyBox, (a, b) => overlaps(a, b) === overlaps(b, a)))
  })
})

describe('contains', () => {
  it('counts the edge as inside', () => {
    expect(contains(BOX, BOX)).toBe(true)
    expect(contains(BOX, { ...BOX, width: 21 })).toBe(false)
    expect(contains(BOX, { ...BOX, y: 9 })).toBe(false)
  })

  it('holds only for boxes that overlap', () => {
    assert(property(anyBox, anyBox, (a, b) => !contains(a, b) || overlaps(a, b)))
  })
})
