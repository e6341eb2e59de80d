import { WIDE_FRAME } from '../../map/geometry/frames'
import { element } from '../../map/markup/element'
import type { MapGeometry } from '../../map/markup/geometry'
import { fileNameOf } from '../fileName'
import { createPaints } from '../pictures/mapLayer'
import { drawnDocument, lightColours } from '../pictures/pictureDocument'
import type { Picture } from '../pictures/save'
import { type SceneInput, sceneOf } from '../pictures/scene'
import type { BlockStyle } from '../pictures/type'
import { frameOfBox, wantedBox } from './figureFrame'
import {
  FIGURE_FORMATS,
  type FigureFormat,
  type FigureSettings,
  layoutHeight,
  widthInPx,
} from './figureSettings'
import { type FigureWords, mapFigureWords } from './figureWords'
import { greyColours } from './grey'
import { mapBody } from './mapBody'
import { gap, type Part, stack, textPart } from './parts'

/** What a figure is made from, besides its settings. */
export interface FigureInput extends SceneInput {
  /** The address of the state; null where others cannot open it. */
  readonly address: string | null
  /** A style element by `fontFaces`; empty for the reader's fonts. */
  readonly fonts: string
}

/** A figure as a picture; `width` and `height` are in CSS px. */
export interface FigurePicture extends Picture {
  /** Width and height on paper; null for a size in px. */
  readonly sizeMm: readonly [width: number, height: number] | null
}

/** The least share of a figure's height that its drawing gets before texts become brief. */
const LEAST_BODY = 0.5

const headOf = ({ title, question, answer }: FigureWords, { type }: FigureFormat, width: number): Part => {
  const lead: BlockStyle = {
    voice: 'sans',
    size: type.lead,
    weight: 400,
    fill: 'var(--ink)',
    leading: type.lead * 1.35,
  }
  const heading: BlockStyle = {
    ...lead,
    voice: 'serif',
    size: type.title,
    weight: 600,
    leading: type.title * 1.2,
    isTitle: true,
  }
  return stack(
    [
      textPart(title, heading, width),
      textPart(question, { ...lead, fill: 'var(--ink-2)' }, width),
      textPart(answer, lead, width),
    ],
    type.lead * 0.25,
  )
}

const footOf = (
  { notes, sources, caveat, credit }: FigureWords,
  { type }: FigureFormat,
  width: number,
): Part => {
  const fine: BlockStyle = {
    voice: 'sans',
    size: type.fine,
    weight: 400,
    fill: 'var(--ink-2)',
    leading: type.fine * 1.27,
  }
  const rule: Part = {
    height: 1,
    draw: (x, top) => element('path', { d: `M${x} ${top}h${width}`, stroke: 'var(--rule)' }),
  }
  return stack(
    [
      ...notes.map((note) => textPart(note, fine, width)),
      textPart(sources, fine, width),
      rule,
      textPart(caveat, { ...fine, fill: 'var(--ink)' }, width),
      textPart(credit, { ...fine, fill: 'var(--ink-3)' }, width),
    ],
    type.fine * 0.3,
  )
}

/** A scene without shapes has all that the texts and the key need. */
const withoutShapes = ({ topology, dataset, filters }: SceneInput): MapGeometry => ({
  frame: frameOfBox(wantedBox(topology, dataset, filters), WIDE_FRAME.widthPx),
  outlines: { entities: [], context: '', graticule: '', coast: '', borders: '', disputed: '' },
  lenses: [],
  labels: [],
  seas: [],
})

/** Draws a figure: title, answer, drawing, sources, caveat and credit, laid out for its size. */
export const drawFigure = (settings: FigureSettings, input: FigureInput): FigurePicture => {
  const format = FIGURE_FORMATS[settings.size]
  const { layoutPx, marginPx, type } = format
  const width = layoutPx - 2 * marginPx
  const fixed = layoutHeight(format)
  const { paint, defs } = createPaints()
  const scene = sceneOf(input, withoutShapes(input))
  const space = type.lead * 0.7
  const parts = [false, true].map((isBrief) => {
    const words = mapFigureWords(scene, { title: settings.title, address: input.address, isBrief })
    const [head, foot] = [headOf(words, format, width), footOf(words, format, width)]
    const room = fixed === null ? null : fixed - 2 * marginPx - head.height - foot.height - 2 * space
    return { words, head, foot, room }
  })
  const [full, brief] = parts
  const chosen = full && (fixed === null || (full.room ?? 0) >= LEAST_BODY * fixed) ? full : brief
  if (!chosen) throw new Error('A figure has texts.')
  const body = mapBody(
    input,
    scene,
    { paint, hasLabels: settings.hasLabels, hasKey: settings.hasKey, size: type.body },
    { width, height: chosen.room },
  )
  const rest = chosen.room === null ? 0 : Math.max(0, chosen.room - body.height)
  const all = stack([chosen.head, gap(space), body, gap(space + rest), chosen.foot])
  const height = fixed ?? Math.ceil(all.height + 2 * marginPx)
  const scale = format.width / layoutPx
  const size = (value: number) => Math.round(value * scale * 100) / 100
  const shown = [`${format.width}`, `${size(height)}`].map((side) =>
    format.unit === 'mm' ? `${side}mm` : side,
  ) as [string, string]
  const px = widthInPx(format) / layoutPx
  const drawn = all.draw(marginPx, marginPx)
  return {
    name: [
      fileNameOf(input.filters, input.dataset.dataVersion, '').replace(/\.$/, ''),
      settings.kind,
      settings.size,
    ].join('_'),
    width: layoutPx * px,
    height: height * px,
    sizeMm: format.unit === 'mm' ? [format.width, size(height)] : null,
    svg: drawnDocument(
      settings.isGrey ? greyColours : lightColours,
      { width: layoutPx, height, shown },
      chosen.words.title,
      input.fonts,
      defs(),
      drawn,
    ),
  }
}
