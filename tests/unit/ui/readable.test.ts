import { parse, wcagContrast } from 'culori'
import { assert, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contrast, readableOn } from '../../../src/ui/readable'
import { SCHEMES } from '../../support/sight'

const colour = integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`)

describe('a colour that a site wishes for', () => {
  it('is measured as WCAG does', () => {
    assert(
      property(colour, colour, (a, b) => {
        expect(contrast(a, b)).toBeCloseTo(wcagContrast(parse(a) ?? 'black', parse(b) ?? 'black'), 3)
      }),
    )
  })

  it.each(SCHEMES)('can be read on paper, whatever it is: $scheme', ({ colours }) => {
    const [background, ink] = [colours('var(--paper)'), colours('var(--ink)')]
    assert(
      property(colour, (wish) => {
        const shown = readableOn(wish, { background, ink })
        expect(contrast(shown, background)).toBeGreaterThanOrEqual(4.5)
        // Readable text is left as it is.
        if (contrast(wish, background) >= 4.5) expect(shown).toBe(wish)
      }),
    )
  })

  it('keeps as much of itself as can be read', () => {
    const shown = readableOn('#ffcc00', { background: '#ffffff', ink: '#14222b' })
    expect(contrast(shown, '#fff')).toBeLessThan(6)
    expect(shown).not.toBe('#14222b')
  })
})
