import { describe, expect, it } from 'vitest'
import type { Fill } from '../../../src/map/geometry/fills'
import { patternTile } from '../../../src/map/markup/patterns'
import { type Colours, lightColours, withLiteralColours } from '../../../src/pictures/pictureDocument'
import { createPaints } from '../../../src/pictures/scene'
import { realDataset } from '../../support/dataset'
import { allFillsOf, MAPS, nameOf, pairsOf } from '../../support/mapFills'
import { lightnessOf, SCHEMES } from '../../support/sight'

const dataset = realDataset()

/** Least difference of lightness, of 100, by which two plain fields are told apart side by side. */
const LEAST = 6

/** The rest of a drawn fill in grey: the lightness of its fields and of what is drawn on them, and the shapes. */
const inGrey = (fill: Fill, colours: Colours) => {
  const paints = createPaints()
  const paint = paints.paint(fill)
  const drawn = withLiteralColours(paint.startsWith('url') ? paints.defs() : paint, colours)
  const lightness = [...drawn.matchAll(/#[0-9a-f]{3,6}\b/gi)].map(([colour]) => lightnessOf(colour))
  const fields = fill.kind === 'pair' ? 2 : 1
  return {
    fields: lightness.slice(0, fields),
    marks: lightness.slice(fields),
    shape: drawn.replace(/#[0-9a-f]{3,6}\b/gi, '').replace(/ id="[^"]*"/, ''),
  }
}

const differIn = (one: readonly number[], other: readonly number[]): boolean =>
  one.some((lightness, field) => Math.abs(lightness - (other[field] ?? NaN)) >= LEAST)

/** Whether two fills differ in shape, or in the lightness of a field; lines are too thin to tell by lightness. */
const areToldApart = (one: Fill, other: Fill, colours: Colours): boolean => {
  const [a, b] = [inGrey(one, colours), inGrey(other, colours)]
  return a.shape !== b.shape || differIn(a.fields, b.fields)
}

const names = (pairs: readonly (readonly [Fill, Fill])[]): string[] =>
  pairs.map(([one, other]) => `${nameOf(one)} and ${nameOf(other)}`)

describe('in grey', () => {
  it.each(MAPS)('any two fills of %s/%s differ on paper in lightness or in pattern', (...map) => {
    const fills = allFillsOf(map, dataset)
    expect(fills.length).toBeGreaterThan(1)
    expect(names(pairsOf(fills).filter(([one, other]) => !areToldApart(one, other, lightColours)))).toEqual(
      [],
    )
  })

  it.each(MAPS)('what a pattern of %s/%s draws is seen on its ground', (...map) => {
    for (const fill of allFillsOf(map, dataset)) {
      const { fields, marks } = inGrey(fill, lightColours)
      for (const mark of marks)
        expect(
          fields.some((field) => Math.abs(mark - field) >= LEAST),
          nameOf(fill),
        ).toBe(true)
    }
  })

  it.each(SCHEMES)('any two plain fields differ in lightness on a screen, $scheme', ({ colours }) => {
    const alike = MAPS.flatMap((map) =>
      pairsOf(allFillsOf(map, dataset).filter(isPlainOnScreen)).filter(
        ([one, other]) => !differIn(inGrey(one, colours).fields, inGrey(other, colours).fields),
      ),
    )
    expect(names(alike)).toEqual([])
  })
})

const isPlainOnScreen = (fill: Fill): boolean => patternTile(fill) === null
