import { type Box, contains } from '../../../../src/map/geometry/boxes'
import { FIGURE_FRAME, type Frame, WIDE_FRAME } from '../../../../src/map/geometry/frames'
import type { LabelledFrame } from '../../../../src/map/geometry/labels'
import { restWidths } from '../../../../src/map/geometry/labelSizes'
import { projectOutlines } from '../../../../src/map/geometry/outlines'
import { awayFrom, PANELS } from '../../../../src/map/geometry/projection'
import type { NamePlace } from '../../../../src/map/geometry/placeName'
import { estimateWidth } from '../../../../src/map/geometry/textWidth'
import { LANGUAGES } from '../../../../src/domain/languages'
import { projectGeometry } from '../../../../src/map/paint/projectGeometry'
import { entityLabels } from '../../../../src/text/sentences/words'
import { realDataset, realDatasetIn, realOutlines } from '../../../support/dataset'
import { lieOf, type TestShape } from './boxOnShapes'
import { TOPOLOGY } from './topologyFile'

/** A chosen name is written at 13.2 px in bold, one in a lens at 11 px, any other at 12 px. */
const FONT_PX = { chosen: 13.2, other: 12, lens: 11 }
/** Widths of a zoomed map, in px: for each, all names are placed anew. */
const ZOOMED = [1300, 2400, 4200, 7500, 13_000]

export const namesIn = Object.fromEntries(
  LANGUAGES.map((language) => [
    language,
    entityLabels(language === 'en' ? realDataset() : realDatasetIn(language)),
  ]),
)
export const english = namesIn['en'] ?? {}
export const codes = Object.keys(english)

const groundIn = (frame: Frame): LabelledFrame => ({ frame, outlines: projectOutlines(TOPOLOGY, frame) })
export const panelIn = (frame: Frame): LabelledFrame => ({
  ...groundIn(frame),
  away: awayFrom(frame, TOPOLOGY),
})
const panelAtRest = (frame: Frame) =>
  projectGeometry(realOutlines(), english, frame, awayFrom(frame, realOutlines()))
const [europe = WIDE_FRAME, east = WIDE_FRAME] = PANELS
export const onPage = projectGeometry(realOutlines(), english, WIDE_FRAME)
export const wide = groundIn(WIDE_FRAME)
export const panels = [panelIn(europe), panelIn(east)] as const
const zoomsOf = ({ frame }: LabelledFrame): number[][] =>
  (frame === WIDE_FRAME ? ZOOMED : [1.8, 4, 11].map((scale) => scale * frame.widthPx)).map((px) => [px])

/** Every frame there is, with the widths for which its names are placed together: a zoomed map has one. */
export const FRAMES: readonly (readonly [string, LabelledFrame, readonly (readonly number[])[]])[] = [
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
export const boxAt = (frame: Frame, label: NamePlace, widthPx: number, kind: keyof typeof FONT_PX): Box => {
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

/** What is wrong with the place of a name at a width. */
export const faultsOf = (
  { frame }: LabelledFrame,
  shapes: readonly TestShape[],
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
