import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { HOSTILE_TEXTS } from '../../support/hostileTexts'
import { cleanLine } from '../../../src/pictures/figureSettings'

/** Directions, hidden blanks, soft hyphens, annotations, tags, fillers, halves of characters. */
const HIDDEN = [
  '\u061C\u200B\u200E\u202E\u2060\u2066\uFEFF\u00AD\u034F\uFFF9\uFFFA\uFFFB\u{E0041}\u{E007F}',
  '\u2800\u3164\u115F\uFFA0\u0000\u001B\uE000',
].flatMap((all) => [...all])
HIDDEN.push('\uD800', '\uDC00')

const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom(...HIDDEN, ...HOSTILE_TEXTS, '\u0301', '\u0489', '\u00A0', '\u2028', '\r\n', '\n', ' '),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''))

describe('a text that a reader wrote', () => {
  it('has no hidden character, no run of blanks and no pile of marks, and is clean for good', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const line = cleanLine(text)
        expect(line).not.toMatch(
          /[\p{C}\u034F\u115F\u1160\u2800\u3164\uFFA0]|(?![ \u00A0\u202F])\p{Z}|[ \u00A0\u202F]{2}|^ | $|\p{M}{3}/u,
        )
        expect(cleanLine(line)).toBe(line)
      }),
      { numRuns: 3000, seed: 20261129 },
    )
  })

  it('loses each of those characters wherever it stands', () => {
    for (const hidden of HIDDEN) expect(cleanLine(`a${hidden.repeat(300)}b`)).toMatch(/^a ?b$/)
  })

  it('keeps what people write', () => {
    for (const text of [
      'Молдова и Румыния',
      'Deutsch, français, română, shqip – “quoted”',
      '👧🏽 29 of 51',
      'Türkiye',
    ])
      expect(cleanLine(text)).toBe(text)
    expect(cleanLine('e\u0301')).toBe('é')
    expect(cleanLine('one\r\n\r\ntwo\u2028three  four ')).toBe('one two three four')
  })
})
