import { describe, expect, it } from 'vitest'
import { estimateWidth } from '../../../../src/map/geometry/setName'

/** Widths in px of names in Source Sans 3 semibold at 11 px, as a browser sets them. */
const SET_IN_A_BROWSER: Readonly<Record<string, number>> = {
  Austria: 33.4,
  'United Kingdom': 76.6,
  'Russian Federation': 90.1,
  Kazakhstan: 54.6,
  Türkiye: 35.3,
  Lithuania: 45.0,
  'Bosnia and Herzegovina': 113.2,
  Türkmenistan: 65.5,
  'Vereinigtes Königreich': 105.7,
  Hungary: 40.5,
  Slovakia: 40.1,
  Czechia: 36.4,
  Німеччина: 52.8,
  Казахстан: 50.0,
  'Российская Федерация': 114.9,
}

describe('estimateWidth', () => {
  it.each(Object.entries(SET_IN_A_BROWSER))('is as wide as %s is set, or up to a tenth wider', (name, px) => {
    const ratio = estimateWidth(name, 11) / px
    expect(ratio).toBeGreaterThanOrEqual(1)
    expect(ratio).toBeLessThan(1.1)
  })

  it('gives a letter with a mark the width of the letter', () => {
    expect(estimateWidth('Türkiye', 11)).toBe(estimateWidth('Turkiye', 11))
  })
})
