import { describe, expect, it } from 'vitest'
import { type Box, contains, overlaps, ringsOf } from '../../../../src/map/geometry/boxes'
import { type Frame, FIGURE_FRAME, WIDE_FRAME } from '../../../../src/map/geometry/frames'
import { awayFrom, PANELS } from '../../../../src/map/geometry/projection'
import {
  type LabelledFrame,
  labelsByWidth,
  namesWithChosen,
  type WidthLabel,
} from '../../../../src/map/geometry/labels'
import { estimateWidth } from '../../../../src/map/geometry/textWidth'
import { LENS_NAME_PX, restWidths } from '../../../../src/map/geometry/labelSizes'
import { lensBoxes } from '../../../../src/map/geometry/lensTiles'
import { projectOutlines } from '../../../../src/map/geometry/outlines'
import type { NamePlace } from '../../../../src/map/geometry/placeName'
import { LANGUAGES } from '../../../../src/domain/languages'
import { projectGeometry } from '../../../../src/map/paint/projectGeometry'
import { entityLabels } from '../../../../src/text/sentences/words'
import { realDataset, realDatasetIn, realOutlines } from '../../../support/dataset'
import { lieOf, shapeOf } from './boxOnShapes'
import { TOPOLOGY } from './topologyFile'

/** A chosen name is written at 13.2 px in bold, one in a lens smaller, any other at 11 px. */
const FONT_PX = { chosen: 13.2, other: 11, lens: LENS_NAME_PX }
/** Widths of a zoomed map, in px: for each, all names are placed anew. */
const ZOOMED = [1300, 2400, 4200, 7500, 13_000]

const namesIn = Object.fromEntries(
  LANGUAGES.map((language) => [
    language,
    entityLabels(language === 'en' ? realDataset() : realDatasetIn(language)),
  ]),
)
const english = namesIn['en'] ?? {}
const codes = Object.keys(english)

const groundIn = (frame: Frame): LabelledFrame => ({ frame, outlines: projectOutlines(TOPOLOGY, frame) })
const panelIn = (frame: Frame): LabelledFrame => ({ ...groundIn(frame), away: awayFrom(frame, TOPOLOGY) })
const panelAtRest = (frame: Frame) =>
  projectGeometry(realOutlines(), english, frame, awayFrom(frame, realOutlines()))
const [europe = WIDE_FRAME, east = WIDE_FRAME] = PANELS
const onPage = projectGeometry(realOutlines(), english, WIDE_FRAME)
const wide = groundIn(WIDE_FRAME)
const panels = [panelIn(europe), panelIn(east)] as const
const zoomsOf = ({ frame }: LabelledFrame): number[][] =>
  (frame === WIDE_FRAME ? ZOOMED : [1.8, 4, 11].map((scale) => scale * frame.widthPx)).map((px) => [px])

/** Every frame there is, with the widths for which its names are placed together: a zoomed map has one. */
const FRAMES: readonly (readonly [string, LabelledFrame, readonly (readonly number[])[]])[] = [
  ['of the map', wide, [restWidths(WIDE_FRAME), ...zoomsOf(wide)]],
  ['of the map as a page contains it', onPage, [restWidths(WIDE_FRAME), [2400]]],
  ['of the upper panel at rest', panelAtRest(europe), [restWidths(europe)]],
  ['of the lower panel at rest', panelAtRest(east), [restWidths(east)]],
  ['of the upper panel', panels[0], [restWidths(europe), ...zoomsOf(panels[0])]],
  ['of the lower panel', panels[1], [restWidths(east), ...zoomsOf(panels[1])]],
  ['of a picture', wide, [[1200]]],
  [
    'of a figure beside text',
    { frame: FIGURE_FRAME, outlines: projectOutlines(realOutlines(), FIGURE_FRAME, 0.5) },
    [[FIGURE_FRAME.widthPx]],
  ],
]

/** What the letters of a name cover on a map of a width, in frame px, measured apart from the code under test. */
const boxAt = (frame: Frame, label: NamePlace, widthPx: number, kind: keyof typeof FONT_PX): Box => {
  const em = (FONT_PX[kind] * frame.widthPx) / widthPx
  const { lines, x, y, anchor, tracking } = label
  const widths = lines.map((line) => estimateWidth(line, em) * (kind === 'chosen' ? 1.03 : 1))
  const width = Math.max(...widths) + Math.max(...lines.map((line) => line.length)) * tracking * em
  const baseline = (line: number) => y + ((line - (lines.length - 1) / 2) * 1.05 + 0.35) * em
  const top = baseline(0) - 0.72 * em
  const bottom = baseline(lines.length - 1) + (/[gjpqyçșțдруцщ]/.test(lines.at(-1) ?? '') ? 0.2 * em : 0)
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor]
  return { x: left, y: top, width, height: bottom - top }
}

const frameBox = ({ widthPx, heightPx }: Frame): Box => ({ x: 0, y: 0, width: widthPx, height: heightPx })

/** Whether a line to a name passes through a box. */
const crosses = (leader: string | null, { x, y, width, height }: Box): boolean => {
  const [x0 = NaN, y0 = NaN, x1 = NaN, y1 = NaN] = (leader?.match(/[\d.]+/g) ?? []).map(Number)
  return Array.from({ length: 201 }, (_, step) => step / 200).some((share) => {
    const [atX, atY] = [x0 + (x1 - x0) * share, y0 + (y1 - y0) * share]
    return atX > x && atX < x + width && atY > y && atY < y + height
  })
}

/** What is wrong with the place of a name at a width. */
const faultsOf = (
  { frame }: LabelledFrame,
  shapes: readonly ReturnType<typeof shapeOf>[],
  code: string,
  label: NamePlace,
  widthPx: number,
  kind: keyof typeof FONT_PX,
  room = frameBox(frame),
): string[] => {
  const box = boxAt(frame, label, widthPx, kind)
  const told = `${label.lines.join(' ')} (${kind}) at ${widthPx} px`
  if (!contains(room, box)) return [`${told} leaves its room`]
  if (label.leader === null) {
    const own = shapes.find((shape) => shape.code === code)
    return own && lieOf(own, box) === 'inside' ? [] : [`${told} leaves its own shape`]
  }
  const under = shapes.filter((shape) => lieOf(shape, box) !== 'outside')
  return under.map((shape) => `${told} lies on ${shape.code}`)
}

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

  it('so does the name of each of the 51 when it is chosen', () => {
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

const CAPTIONS = { luxembourg: 'LUX', liechtenstein: 'LIE', malta: 'MLT' }
const WESTERN_BALKANS = ['ALB', 'BIH', 'MKD', 'MNE', 'SRB', 'XKX']

describe.each(LANGUAGES)('in the lenses, in %s', (language) => {
  const made = projectGeometry(realOutlines(), namesIn[language] ?? {}, WIDE_FRAME)

  it.each([
    ['of whole outlines', projectGeometry(TOPOLOGY, namesIn[language] ?? {}, WIDE_FRAME)],
    ['as a page contains them', made],
  ])('a name of the Western Balkans lies in its own shape or beside all, %s', (_, { lenses }) => {
    const { box: tile, entities = [], labels = [] } = lenses.find(({ id }) => id === 'balkans') ?? {}
    expect(labels.map(({ code }) => code).toSorted()).toEqual(WESTERN_BALKANS)
    const shapes = entities.map(shapeOf)
    const { widthPx } = WIDE_FRAME
    const boxes = labels.map((label) => boxAt(WIDE_FRAME, label, widthPx, 'lens'))
    const faults = labels.flatMap((label, index) => [
      ...faultsOf(wide, shapes, label.code, label, widthPx, 'lens', tile),
      ...labels
        .filter((_other, at) => at > index && overlaps(boxes[index] as Box, boxes[at] as Box))
        .map((other) => `${label.code} covers ${other.code}`),
      ...labels
        .filter((_other, at) => at !== index && crosses(label.leader, boxes[at] as Box))
        .map((other) => `the line to ${label.code} crosses the name ${other.code}`),
    ])
    expect(faults).toEqual([])
  })

  it('the name of a single state is the caption below its tile', () => {
    const captions = made.lenses.flatMap(({ id, box, labels }) =>
      id === 'balkans' ? [] : labels.map(({ code, y }) => [id, code, y > box.y + box.height]),
    )
    expect(captions).toEqual(Object.entries(CAPTIONS).map((each) => [...each, true]))
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
        return { code, onMap: onMap.filter((widthPx) => widthPx >= 480).length, inPanels: rest.flat().length }
      })
      const onMap = restWidths(WIDE_FRAME).filter((widthPx) => widthPx >= 480).length
      expect(told).toEqual(codes.map((code) => ({ code, onMap, inPanels: 1 })))
    },
  )

  it.each(['UKR', 'TUR', 'FRA', 'RUS'])('stays in its shape where it fits: %s on a phone', (code) => {
    expect(inPanel(panels[0], code).map(({ leader }) => leader)).toEqual([null])
  })

  it.each(['UKR', 'ROU', 'RUS', 'BLR', 'TUR'])('is left out of the panel that only cuts %s off', (code) => {
    expect(inPanel(panels[1], code)).toEqual([])
  })
})

describe('labelsByWidth', () => {
  const labels = labelsByWidth(wide, english, restWidths(WIDE_FRAME))

  it.each([
    [320, 3],
    [480, 8],
    [720, 14],
    [834, 20],
    [935, 26],
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

  it.each([834, 1200])('keeps names off the rings of small states at %i px', (widthPx) => {
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
