import { describe, expect, it } from 'vitest'
import { type Box, overlaps } from '../../../../src/map/geometry/boxes'
import { WIDE_FRAME } from '../../../../src/map/geometry/frames'
import { LENS_WIDTHS } from '../../../../src/map/geometry/labelSizes'
import { LANGUAGES } from '../../../../src/domain/languages'
import { projectGeometry } from '../../../../src/map/paint/projectGeometry'
import { realOutlines } from '../../../support/dataset'
import { shapeOf } from './boxOnShapes'
import { boxAt, faultsOf, namesIn, wide } from './labelledFrames'
import { TOPOLOGY } from './topologyFile'

/** Whether a line to a name passes through a box. */
const crosses = (leader: string | null, { x, y, width, height }: Box): boolean => {
  const [x0 = NaN, y0 = NaN, x1 = NaN, y1 = NaN] = (leader?.match(/[\d.]+/g) ?? []).map(Number)
  return Array.from({ length: 201 }, (_, step) => step / 200).some((share) => {
    const [atX, atY] = [x0 + (x1 - x0) * share, y0 + (y1 - y0) * share]
    return atX > x && atX < x + width && atY > y && atY < y + height
  })
}

const CAPTIONS = ['LUX', 'LIE', 'MLT']
const WESTERN_BALKANS = ['ALB', 'BIH', 'MKD', 'MNE', 'SRB', 'XKX']

describe.each(LANGUAGES)('in the lenses, in %s', (language) => {
  const made = projectGeometry(realOutlines(), namesIn[language] ?? {}, WIDE_FRAME)

  it.each([
    ['of whole outlines', projectGeometry(TOPOLOGY, namesIn[language] ?? {}, WIDE_FRAME)],
    ['as a page contains them', made],
  ])('a name of the Western Balkans lies in its own shape or beside all, %s', (_, { lenses }) => {
    const { box: tile, entities = [], labels: all = [] } = lenses.find(({ shows }) => shows.length > 1) ?? {}
    expect(all.map(({ code }) => code).toSorted()).toEqual(WESTERN_BALKANS)
    const shapes = entities.map(shapeOf)
    const faults = LENS_WIDTHS.flatMap((widthPx) => {
      const labels = all.filter(({ fromWidthPx }) => fromWidthPx <= widthPx)
      const boxes = labels.map((label) => boxAt(WIDE_FRAME, label, widthPx, 'lens'))
      return labels.flatMap((label, index) => [
        ...faultsOf(wide, shapes, label.code, label, widthPx, 'lens', tile),
        ...labels
          .filter((_other, at) => at > index && overlaps(boxes[index] as Box, boxes[at] as Box))
          .map((other) => `${label.code} covers ${other.code} at ${widthPx} px`),
        ...labels
          .filter((_other, at) => at !== index && crosses(label.leader, boxes[at] as Box))
          .map((other) => `the line to ${label.code} crosses the name ${other.code} at ${widthPx} px`),
      ])
    })
    expect(faults).toEqual([])
  })

  it('the name of a single state is the caption below its tile', () => {
    const captions = made.lenses.flatMap(({ shows, box, labels }) =>
      shows.length > 1 ? [] : labels.map(({ code, y }) => [code, y > box.y + box.height]),
    )
    expect(captions).toEqual(CAPTIONS.map((code) => [code, true]))
  })

  it('captions beside each other do not meet', () => {
    const labels = made.lenses.flatMap((lens) => (lens.shows.length > 1 ? [] : lens.labels))
    const meeting = LENS_WIDTHS.flatMap((widthPx) => {
      const shown = labels.filter(({ fromWidthPx }) => fromWidthPx <= widthPx)
      const boxes = shown.map((label) => boxAt(WIDE_FRAME, label, widthPx, 'lens'))
      return shown.filter((_label, index) =>
        boxes.slice(0, index).some((box) => overlaps(box, boxes[index] as Box)),
      )
    })
    expect(meeting).toEqual([])
  })
})
