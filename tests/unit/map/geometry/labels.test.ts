import { describe, expect, it } from 'vitest'
import { type Box, overlaps, ringsOf } from '../../../../src/map/geometry/boxes'
import { WIDE_FRAME } from '../../../../src/map/geometry/frames'
import { labelsByWidth } from '../../../../src/map/geometry/labels'
import { restWidths } from '../../../../src/map/geometry/labelSizes'
import { shapeOf } from './boxOnShapes'
import { boxAt, english, faultsOf, FRAMES, namesIn, wide } from './labelledFrames'

describe.each(FRAMES)('in the frame %s', (_, ground, steps) => {
  const { frame } = ground
  const shapes = ground.outlines.entities.map(shapeOf)
  const placed = steps.flatMap((widthsPx) =>
    Object.values(namesIn).map((names) => ({
      names,
      widthsPx,
      labels: labelsByWidth(ground, names, widthsPx),
    })),
  )

  it('a name stands in its own shape or over ground of none, and on no other, in six languages', () => {
    const faults = placed.flatMap(({ labels, widthsPx }) =>
      widthsPx.flatMap((widthPx) => {
        const shown = labels.filter(({ fromWidthPx }) => fromWidthPx <= widthPx)
        const boxes = shown.map((label) => boxAt(frame, label, widthPx, 'other'))
        return shown.flatMap((label, index) => [
          ...faultsOf(ground, shapes, label.code, label, widthPx, 'other'),
          ...shown
            .slice(index + 1)
            .filter((_other, at) => overlaps(boxes[index] as Box, boxes[index + 1 + at] as Box))
            .map((other) => `${label.code} and ${other.code} overlap at ${widthPx} px`),
        ])
      }),
    )
    expect(faults).toEqual([])
  })
})

describe('labelsByWidth', () => {
  const labels = labelsByWidth(wide, english, restWidths(WIDE_FRAME))

  it.each([
    [320, 2],
    [480, 6],
    [720, 14],
    [780, 20],
    [898, 25],
    [1200, 34],
  ])('shows enough names at %i px', (widthPx, least) => {
    expect(labels.filter(({ fromWidthPx }) => fromWidthPx <= widthPx).length).toBeGreaterThanOrEqual(least)
  })

  it('names each country once, with its whole name', () => {
    expect(new Set(labels.map(({ code }) => code)).size).toBe(labels.length)
    expect(labels.filter(({ code, lines }) => lines.join(' ') !== english[code])).toEqual([])
  })

  it('names the countries of the lenses there and not beside them', () => {
    const besides = labels.filter(({ leader }) => leader !== null).map(({ code }) => code)
    for (const code of ['LUX', 'LIE', 'MLT', 'MNE', 'XKX', 'MKD', 'ALB', 'BIH', 'SRB'])
      expect(besides).not.toContain(code)
  })

  it.each([780, 1200])('keeps names off the rings of small states at %i px', (widthPx) => {
    const rings = ringsOf(wide.outlines.entities).map(({ x, y, radius }) => ({
      x: x - radius,
      y: y - radius,
      width: 2 * radius,
      height: 2 * radius,
    }))
    const shown = labels.filter(({ fromWidthPx }) => fromWidthPx <= widthPx)
    const boxes = shown.map((label) => boxAt(WIDE_FRAME, label, widthPx, 'other'))
    expect(boxes.filter((box) => rings.some((ring) => overlaps(ring, box)))).toEqual([])
  })
})
