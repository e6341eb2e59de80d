import { convertIndexedToRgb, decode } from 'fast-png'
import { describe, expect, it } from 'vitest'
import { loadRasteriser } from '../../../src/build/writeCards'
import { cardPath } from '../../../src/domain/sitePaths'
import { textAt, type Typeface } from '../../../src/pictures/parts'

const rasterise = await loadRasteriser()

/** Red, green and blue of the pixels of a drawing of 40 × 20 px. */
const pixelsOf = (...drawn: readonly string[]): number[] => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20" fill="#fff"/>${drawn.join('')}</svg>`
  return [...convertIndexedToRgb(decode(rasterise(svg)))]
}

/** How dark a letter is drawn: the sum of what its pixels lack of white. */
const inkOf = (letter: string, typeface: Typeface, weight: number): number =>
  pixelsOf(textAt(letter, 10, 16, { typeface, size: 16, weight, fill: '#000' })).reduce(
    (ink, level) => ink + 255 - level,
    0,
  )

describe('a card', () => {
  it('has the colours of plain fields', () => {
    const pixels = pixelsOf('<rect width="20" height="20" fill="#28595f"/>')
    const seen = [pixels.slice(0, 3), pixels.slice(-3)].flat()
    expect(seen).toEqual([40, 89, 95, 255, 255, 255])
  })

  it.each(['serif', 'sans'] as const)(
    'is written in letters of all languages of the site, %s',
    (typeface) => {
      const missing = inkOf('字', typeface, 600)
      for (const letter of 'AßéșțëЖы') expect(inkOf(letter, typeface, 600)).not.toBe(missing)
    },
  )

  it('shows bold words as bold', () => {
    expect(inkOf('Ж', 'sans', 650)).toBeGreaterThan(1.15 * inkOf('Ж', 'sans', 400))
  })

  it('has a path made of its page', () => {
    expect(['', 'theme/plans/', 'country/moldova/'].map((page) => cardPath('en', page))).toEqual([
      'cards/front.png',
      'cards/theme-plans.png',
      'cards/country-moldova.png',
    ])
    expect(cardPath('ru', 'theme/plans/')).toBe('cards/ru/theme-plans.png')
  })
})
