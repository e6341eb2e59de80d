import { element } from '../../map/markup/element'
import { fileNameOf } from '../fileName'
import { createPaints } from '../pictures/mapLayer'
import { drawnDocument, lightColours } from '../pictures/pictureDocument'
import type { Picture } from '../pictures/save'
import type { Scene, SceneInput } from '../pictures/scene'
import type { BlockStyle } from '../pictures/type'
import { figureScene } from './figureScene'
import {
  FIGURE_FORMATS,
  FIGURE_SIZES,
  type FigureFormat,
  type FigureKind,
  figureKindOf,
  type FigureSettings,
  type FigureSize,
  layoutHeight,
  mostLayoutHeight,
  widthInPx,
} from './figureSettings'
import { answerRows, comparisonTable, figureCodes, figureRows } from './figureRows'
import { type FigureWords, figureWords } from './figureWords'
import { rowsBody } from './rowsBody'
import { chartBody } from './chartBody'
import { greyColours } from './grey'
import { mapBody } from './mapBody'
import type { Paint } from '../../map/markup/shapes'
import type { ComparedRow } from '../../state/comparison'
import { gap, type Part, type Place, stack, textPart } from './parts'

/** What a figure is made from, besides its settings. */
export interface FigureInput extends SceneInput {
  /** The address of the state; null where others cannot open it. */
  readonly address: string | null
}

/** A figure as a picture; `width` and `height` are in CSS px. */
export interface FigurePicture extends Picture {
  readonly kind: FigureKind
  /** Width and height on paper; null for a size in px. */
  readonly sizeMm: readonly [width: number, height: number] | null
  /** False where it has no room for what it should show, and says so. */
  readonly isWhole: boolean
}

/** The least share of a figure's height that its drawing gets before texts become brief. */
const LEAST_BODY = 0.5

const leadStyle = ({ lead }: Pick<FigureFormat['type'], 'lead'>): BlockStyle => ({
  voice: 'sans',
  size: lead,
  weight: 400,
  fill: 'var(--ink)',
  leading: lead * 1.35,
})

const headOf = ({ title, question, answer }: FigureWords, { type }: FigureFormat, width: number): Part => {
  const lead = leadStyle(type)
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

const footerOf = (
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

/** What is drawn between head and footer; not whole where a message says why there is nothing. */
interface Body {
  readonly part: Part
  readonly isWhole: boolean
}

interface BodyInput {
  readonly kind: FigureKind
  readonly input: FigureInput
  readonly scene: Scene
  readonly paint: Paint
}

const bodyOf = ({ kind, input, scene, paint }: BodyInput, { type }: FigureFormat, place: Place): Body => {
  const { t } = input.texts
  const size = type.body
  const whole = (part: Part | null, otherwise: string): Body =>
    part
      ? { part, isWhole: true }
      : { part: textPart(otherwise, leadStyle(type), place.width), isWhole: false }
  switch (kind) {
    case 'map':
      return whole(
        mapBody(input, scene, { paint, hasLabels: true, hasKey: true, size }, place),
        t('figure.drawn.noRoom'),
      )
    case 'bars':
      return whole(chartBody(scene, { paint, size }, place), t('figure.drawn.noRoom'))
    case 'table': {
      const tables = answerRows(scene)
      const rows = rowsBody(tables, { paint, size, least: LEAST_SIZE }, place)
      return whole(rows, t('figure.drawn.tooManyRows', { count: tables[0]?.rows.length ?? 0 }))
    }
    case 'comparison': {
      const rows = figureRows(scene)
      const part = rowsBody([comparisonTable(scene, rows)], { paint, size, least: LEAST_SIZE }, place)
      return part ? whole(part, '') : someRows({ scene, paint, size }, rows, place)
    }
  }
}

/** The least size of text in a table, in px of the layout. */
const LEAST_SIZE = 10

/** Where not all questions fit, those of the themes themselves, or those with different answers, with how many there are. */
const someRows = (
  { scene, paint, size }: { scene: Scene; paint: Paint; size: number },
  rows: readonly ComparedRow[],
  place: Place,
): Body => {
  const { t } = scene.texts
  const style = leadStyle({ lead: size })
  const choices = [
    ['figure.drawn.someRows', rows.filter(({ sub }) => sub === 'main')],
    ['figure.drawn.differing', rows.filter(({ verdict }) => verdict === 'differs')],
  ] as const
  for (const [id, some] of choices) {
    const note = textPart(t(id, { count: some.length, total: rows.length }), style, place.width)
    const room = { ...place, height: place.height === null ? null : place.height - note.height - size * 0.4 }
    const part = rowsBody([comparisonTable(scene, some)], { paint, size, least: LEAST_SIZE }, room)
    if (part) return { part: stack([part, note], size * 0.4), isWhole: true }
  }
  const message = t('figure.drawn.tooManyRows', { count: rows.length })
  return { part: textPart(message, style, place.width), isWhole: false }
}

/** Draws a figure: title, answer, drawing, sources, caveat and credit, laid out for its size. */
export const drawFigure = (settings: FigureSettings, input: FigureInput): FigurePicture => {
  const format = FIGURE_FORMATS[settings.size]
  const { layoutPx, marginPx, type } = format
  const width = layoutPx - 2 * marginPx
  const fixed = layoutHeight(format)
  const most = mostLayoutHeight(format)
  const { paint, defs } = createPaints()
  const scene = figureScene(input)
  const kind = figureKindOf(settings, input.filters)
  const space = type.lead * 0.7
  const laidOut = (isBrief: boolean) => {
    const words = figureWords(scene, settings, { address: input.address, isBrief })
    const [head, footer] = [headOf(words, format, width), footerOf(words, format, width)]
    return { words, head, footer, room: most - 2 * marginPx - head.height - footer.height - 2 * space }
  }
  const full = laidOut(false)
  const { words, head, footer, room } = full.room < LEAST_BODY * most ? laidOut(true) : full
  // A table may not be longer than a page; a map or a chart takes the shape of what it shows.
  const isRows = kind === 'table' || kind === 'comparison'
  const place = { width, height: fixed === null && !isRows ? null : room }
  const { part, isWhole } = bodyOf({ kind, input, scene, paint }, format, place)
  const rest = fixed === null ? 0 : Math.max(0, room - part.height)
  const all = stack([head, gap(space), part, gap(space + rest), footer])
  const height = fixed ?? Math.ceil(all.height + 2 * marginPx)
  const scale = format.width / layoutPx
  const heightInUnit = Math.round(height * scale * 100) / 100
  const inUnit = (length: number) => `${length}${format.unit === 'mm' ? 'mm' : ''}`
  const px = widthInPx(format) / layoutPx
  const drawn = all.draw(marginPx, marginPx)
  return {
    kind,
    name: figureName(settings, input),
    width: layoutPx * px,
    height: height * px,
    sizeMm: format.unit === 'mm' ? [format.width, heightInUnit] : null,
    isWhole,
    svg: drawnDocument(
      settings.isGrey ? greyColours : lightColours,
      { width: layoutPx, height, shown: [inUnit(format.width), inUnit(heightInUnit)] },
      words.title,
      defs(),
      drawn,
    ),
  }
}

/** The sizes that have room for all that a figure shows. */
export const fittingSizes = (settings: FigureSettings, input: FigureInput): readonly FigureSize[] => {
  const kind = figureKindOf(settings, input.filters)
  if (kind === 'map' || kind === 'bars') return FIGURE_SIZES
  return FIGURE_SIZES.filter((size) => drawFigure({ ...settings, size }, input).isWhole)
}

const figureName = (settings: FigureSettings, { filters, dataset }: FigureInput): string => {
  const kind = figureKindOf(settings, filters)
  const codes = kind === 'comparison' ? figureCodes(filters) : null
  const about = codes
    ? `child-trafficking-atlas_${codes.join('-')}_on-${filters.on}_data-${dataset.dataVersion}`
    : fileNameOf(filters, dataset.dataVersion, '').slice(0, -1)
  return `${about}_${kind}_${settings.size}`
}
