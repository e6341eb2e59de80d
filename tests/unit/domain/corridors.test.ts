import { expect, it } from 'vitest'
import { isAboutChildren } from '../../../src/domain/corridors'

it.each([
  ['children', true],
  ['children-and-adults', true],
  ['adults', false],
  ['not-stated', false],
] as const)('R25: a statement on %s makes a corridor for children: %s', (victims, expected) => {
  expect(isAboutChildren(victims)).toBe(expected)
})
