import { describe, expect, it } from 'vitest'
import { type Box, contains, overlaps } from '../../../../src/map/geometry/boxes'
import { WIDE_FRAME } from '../../../../src/map/geometry/frames'
import { lensBoxes } from '../../../../src/map/geometry/lensTiles'
import { projectOutlines } from '../../../../src/map/geometry/outlines'
import { type SeaPlace, SEAS } from '../../../../src/map/geometry/seas'
import { isInside } from './svgPath'
import { TOPOLOGY } from './topologyFile'

/** Serif italic a little larger than a label, on the narrowest map that shows it. */
const FONT_PX = 12.5
const WORDS: Readonly<Record<SeaPlace['id'], string>> = {
  atlantic: 'Atlantic Ocean',
  north: 'North Sea',
  mediterranean: 'Mediterranean Sea',
  black: 'Black Sea',
  caspian: 'Caspian Sea',
}
const linesOf = ({ id, lines }: SeaPlace) => (lines === 1 ? [WORDS[id]] : WORDS[id].split(' '))

/** What the name covers on a map of 935 px, in frame px. */
const boxOf = (sea: SeaPlace): Box => {
  const fontPx = FONT_PX / (935 / WIDE_FRAME.widthPx)
  const lines = linesOf(sea)
  const width = Math.max(...lines.map((line) => line.length)) * 0.45 * fontPx
  return {
    x: sea.x - width / 2,
    y: sea.y - 0.75 * fontPx,
    width,
    height: (lines.length * 1.05 - 0.1) * fontPx,
  }
}

describe('SEAS', () => {
  it('names the five seas', () => {
    expect(SEAS.map(({ id }) => id).toSorted()).toEqual(Object.keys(WORDS).toSorted())
  })

  it('writes each inside the frame and beside the lenses', () => {
    const frame = { x: 0, y: 0, width: WIDE_FRAME.widthPx, height: WIDE_FRAME.heightPx }
    const offenders = SEAS.map((sea) => ({ id: sea.id, box: boxOf(sea) })).filter(
      ({ box }) => !contains(frame, box) || lensBoxes().some((tile) => overlaps(tile, box)),
    )
    expect(offenders).toEqual([])
  })

  it('writes each in the water', () => {
    const { entities, context } = projectOutlines(TOPOLOGY, WIDE_FRAME)
    const paths = [...entities.map(({ path }) => path), context]
    expect(
      SEAS.filter(({ x, y }) => paths.some((path) => isInside(path, [x, y]))).map(({ id }) => id),
    ).toEqual([])
  })
})
