import { lab65, wcagContrast } from 'culori'
import { describe, expect, it } from 'vitest'
import { fillOf, fillOfClass } from '../../../src/cartography/fills'
import { CLASSES, THEMES } from '../../../src/domain/themes'
import { lightColours } from '../../../src/pictures/colours'
import { greyMark } from '../../../src/pictures/greyMarks'

/** Least difference of lightness, of 100, by which two plain fields are told apart side by side on paper. */
const LEAST = 6

const maps = THEMES.flatMap((theme) =>
  Object.entries(CLASSES[theme] as Record<string, readonly string[]>).map(
    ([sub, classes]) => [theme, sub, classes] as const,
  ),
)

const lightnessOf = (token: string): number => lab65(lightColours(`var(--c-${token})`))?.l ?? NaN

describe('in grey', () => {
  it.each(maps)('the classes of %s/%s differ in lightness, texture or mark', (theme, sub, classes) => {
    const fills = classes.flatMap((classId) => {
      const fill = fillOfClass(theme, sub, classId)
      const hasWeaker =
        (theme === 'patterns' || theme === 'internal') && fill.kind === 'colour'
          ? [fillOf(theme, sub, [classId], 'general')]
          : []
      return [fill, ...hasWeaker]
    })
    const looks = fills.map((fill) => {
      if (fill.kind === 'texture') return { means: fill.texture as string, lightness: null }
      const token = fill.kind === 'colour' ? fill.token : ''
      const mark = greyMark(token)
      return { means: mark ? JSON.stringify(mark) : 'plain', lightness: lightnessOf(token) }
    })
    for (const [index, a] of looks.entries())
      for (const b of looks.slice(index + 1)) {
        if (a.means !== b.means) continue
        if (a.lightness === null || b.lightness === null) {
          // One texture never stands for two classes of a map.
          expect(a.means).not.toBe(b.means)
          continue
        }
        expect(Math.abs(a.lightness - b.lightness)).toBeGreaterThanOrEqual(LEAST)
      }
  })

  it.each(['lead-other', 'lead-justice', 'lead-health'])('the mark on %s is seen on its ground', (token) => {
    const attributes = greyMark(token)?.attributes ?? {}
    const mark = String(attributes['stroke'] ?? attributes['fill'])
    expect(wcagContrast(lightColours(mark), lightColours(`var(--c-${token})`))).toBeGreaterThanOrEqual(3)
  })
})
