import { lab65 } from 'culori'
import { describe, expect, it } from 'vitest'
import { type Fill, fillOf } from '../../../src/cartography/fills'
import { STRENGTHS } from '../../../src/domain/evidence'
import { CLASSES, hasEvidenceChoice, THEMES } from '../../../src/domain/themes'
import { lightColours } from '../../../src/pictures/colours'
import { createPaints } from '../../../src/pictures/paints'
import { bandsIn } from '../../../src/site/bandsIn'
import { realDataset } from '../../support/dataset'

/** Least difference of lightness, of 100, by which two plain fields are told apart side by side on paper. */
const LEAST = 6

const maps = THEMES.flatMap((theme) =>
  Object.entries(CLASSES[theme] as Record<string, readonly string[]>).map(
    ([sub, classes]) => [theme, sub, classes] as const,
  ),
)

/** The ways a map draws its classes, in every strength of evidence and with two institutions at once. */
const fillsOf = ([theme, sub, classes]: (typeof maps)[number]): readonly Fill[] => {
  const drawn = classes.flatMap((classId) =>
    (hasEvidenceChoice(theme) ? STRENGTHS : [undefined])
      // One role of two can only be told apart where there are two.
      .filter((strength) => !strength?.startsWith('mixed') || classId === 'origin-and-destination')
      .map((strength) => fillOf(theme, sub, [classId], strength)),
  )
  const all = theme === 'institutions' ? [...drawn, ...bandsIn(realDataset())] : drawn
  return [...new Map(all.map((fill) => [JSON.stringify(fill), fill])).values()]
}

const lightnessOf = (colour: string): number => lab65(colour)?.l ?? NaN

/** What is left of a drawn fill in grey: the lightness of its fields and of what is drawn on them, and the shapes. */
const inGrey = (fill: Fill) => {
  const paints = createPaints(lightColours)
  const paint = paints.paint(fill)
  const drawn = paint.startsWith('url') ? paints.defs() : paint
  const lightness = [...drawn.matchAll(/#[0-9a-f]{3,6}\b/gi)].map(([colour]) => lightnessOf(colour))
  const fields = fill.kind === 'bands' ? 2 : 1
  return {
    fields: lightness.slice(0, fields),
    marks: lightness.slice(fields),
    shape: drawn.replace(/#[0-9a-f]{3,6}\b/gi, '').replace(/ id="[^"]*"/, ''),
  }
}

/** Whether two fills differ in shape, or in the lightness of a field; lines are too thin to tell by lightness. */
const areToldApart = (one: Fill, other: Fill): boolean => {
  const [a, b] = [inGrey(one), inGrey(other)]
  return (
    a.shape !== b.shape ||
    a.fields.some((lightness, field) => Math.abs(lightness - (b.fields[field] ?? NaN)) >= LEAST)
  )
}

const pairsOf = (fills: readonly Fill[]) =>
  fills.flatMap((one, index) => fills.slice(index + 1).map((other) => [one, other] as const))

describe('in grey', () => {
  it.each(maps)('any two fills of %s/%s differ in lightness or in pattern', (...map) => {
    const fills = fillsOf(map)
    expect(fills.length).toBeGreaterThan(1)
    expect(pairsOf(fills).filter(([one, other]) => !areToldApart(one, other))).toEqual([])
  })

  it.each(maps)('what a pattern of %s/%s draws is seen on its ground', (...map) => {
    for (const fill of fillsOf(map)) {
      const { fields, marks } = inGrey(fill)
      for (const mark of marks)
        expect(
          fields.some((field) => Math.abs(mark - field) >= LEAST),
          JSON.stringify(fill),
        ).toBe(true)
    }
  })
})
