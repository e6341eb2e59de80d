import { describe, expect, it } from 'vitest'
import { overlaps } from '../../../../src/map/geometry/boxes'
import { WIDE_FRAME } from '../../../../src/map/geometry/frames'
import {
  type LabelledFrame,
  labelsByWidth,
  namesWithChosen,
  type WidthLabel,
} from '../../../../src/map/geometry/labels'
import { restWidths } from '../../../../src/map/geometry/labelSizes'
import { lensBoxes } from '../../../../src/map/geometry/lensTiles'
import { lieOf, shapeOf } from './boxOnShapes'
import { boxAt, codes, english, faultsOf, FRAMES, namesIn, panels, wide } from './labelledFrames'

const lettersOf = (names: Readonly<Record<string, string>>) => Object.values(names).join('').length
/** The language whose names are the longest: where a zoomed map has room for them, it has for those of the others. */
const [longest = english] = Object.values(namesIn).toSorted((a, b) => lettersOf(b) - lettersOf(a))

describe.each(FRAMES)('in the frame %s', (_, ground, steps) => {
  const { frame } = ground
  const shapes = ground.outlines.entities.map(shapeOf)
  const placed = steps.flatMap((widthsPx, step) =>
    (step === 0 ? Object.values(namesIn) : [english, longest]).map((names) => ({
      names,
      widthsPx,
      labels: labelsByWidth(ground, names, widthsPx),
    })),
  )

  it('the name of each of the 51 stands in its own shape or over ground of none when it is chosen', () => {
    const faults = placed.flatMap(({ names, widthsPx, labels }) =>
      codes.flatMap((code) => {
        const named = namesWithChosen({ ...ground, labels }, code, names[code] ?? '', widthsPx)
        return named.chosen.flatMap((label) =>
          label.widthsPx.flatMap((widthPx) => {
            const box = boxAt(frame, label, widthPx, 'chosen')
            const others = named.labels
              .filter(({ fromWidthPx }) => fromWidthPx <= widthPx)
              .map((other) => boxAt(frame, other, widthPx, 'other'))
            const under = [...(frame === WIDE_FRAME ? lensBoxes() : []), ...others]
            return [
              ...faultsOf(ground, shapes, code, label, widthPx, 'chosen'),
              ...under
                .filter((other) => overlaps(other, box))
                .map(() => `${code} at ${widthPx} px covers a name or a lens`),
            ]
          }),
        )
      }),
    )
    expect(faults).toEqual([])
  })

  it('a line to a name begins in the shape that it names', () => {
    const outside = codes.flatMap((code) => {
      const own = shapes.find((shape) => shape.code === code)
      const labels = steps.flatMap(
        (widthsPx) => namesWithChosen({ ...ground, labels: [] }, code, english[code] ?? '', widthsPx).chosen,
      )
      return labels.filter(({ leader }) => {
        const [x = NaN, y = NaN] = (leader?.match(/[\d.]+/g) ?? []).map(Number)
        const isIn = own && lieOf(own, { x: x - 0.05, y: y - 0.05, width: 0.1, height: 0.1 }) !== 'outside'
        return leader !== null && !isIn
      })
    })
    expect(outside).toEqual([])
  })
})

/** Widths at rest for which it stands in a frame. */
const widthsOf = (ground: LabelledFrame, labels: readonly WidthLabel[], code: string, name = ''): number[] =>
  namesWithChosen({ ...ground, labels }, code, name, restWidths(ground.frame)).chosen.flatMap(
    ({ widthsPx }) => widthsPx,
  )
const inPanel = (panel: LabelledFrame, code: string) =>
  namesWithChosen({ ...panel, labels: [] }, code, english[code] ?? '', [panel.frame.widthPx]).chosen

describe('the name of a chosen country', () => {
  it.each(Object.keys(namesIn))(
    'is on every map from 480 px, and in one panel of a phone, in %s',
    (language) => {
      const names = namesIn[language] ?? {}
      const drawn = [wide, ...panels].map((ground) => ({
        ground,
        labels: labelsByWidth(ground, names, restWidths(ground.frame)),
      }))
      const told = codes.map((code) => {
        const [onMap = [], ...rest] = drawn.map(({ ground, labels }) =>
          widthsOf(ground, labels, code, names[code]),
        )
        const inPanels = rest.map((widthsPx) => widthsPx.length)
        return {
          code,
          onMap: onMap.filter((widthPx) => widthPx >= 480).length,
          inPanels: inPanels.toSorted(),
        }
      })
      const onMap = restWidths(WIDE_FRAME).filter((widthPx) => widthPx >= 480).length
      expect(told).toEqual(codes.map((code) => ({ code, onMap, inPanels: [0, 2] })))
    },
  )

  it.each(['UKR', 'TUR', 'FRA', 'RUS'])('stays in its shape where it fits: %s on a phone', (code) => {
    expect(inPanel(panels[0], code).map(({ leader }) => leader)).toEqual([null])
  })

  it.each(['UKR', 'ROU', 'RUS', 'BLR', 'TUR'])('is left out of the panel that only cuts %s off', (code) => {
    expect(inPanel(panels[1], code)).toEqual([])
  })
})
