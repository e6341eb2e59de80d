import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { TITLE_LIMIT, titleOf } from '../../../src/pictures/figureSettings'

/** Any characters, many of them such as strangers send. */
const anyTitle = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.constantFrom('<script>', '&amp;', '"onload="', ']]>', 'e\u0301\u0301\u0301'),
      fc.constantFrom('\u202E', '\u2066', '\u0000', '\n', '\u2028', '\uD800', '\uFFFE', '\u00AD', ' '),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''))

it('a title is one line without characters that hide, turn round or cover what is around them', () => {
  fc.assert(
    fc.property(anyTitle, (text) => {
      const title = titleOf(text)
      expect([...title].length).toBeLessThanOrEqual(TITLE_LIMIT)
      expect(title).not.toMatch(/\p{C}|[\u2028\u2029]|^ | $|\p{M}{3}/u)
      expect(titleOf(title)).toBe(title)
    }),
    { numRuns: 2_000 },
  )
})
