import { element } from '../map/markup/element'
import { nameOfCountries, nameOfView } from './fileName'
import { pictureDocument } from './pictureDocument'
import { type Scene, type SceneInput, createPaints } from './scene'
import {
  FIGURE_FORMATS,
  FIGURE_SIZES,
  type FigureFormat,
  type FigureKind,
  type FigureSettings,
  type FigureSize,
  layoutHeight,
  mostLayoutHeight,
  widthInPx,
} from './figureSettings'
import { comparisonBody, figureCodes } from './figureRows'
import { type FigureText, figureText } from './figureText'
import { mapBody, figureScene } from './mapBody'
import {
  gap,
  leadStyle,
  type Look,
  type Part,
  type Place,
  stack,
  textPart,
  type BlockStyle,
  sansStyle,
} from './parts'

/** The data and state of a figure, without its settings. */
export interface FigureInput extends SceneInput {
  /** The address of the state; null where others cannot open it. */
  readonly address: string | null
}

/** A figure as a picture; `width` and `height` are in CSS px. */
export interface FigurePicture {
  readonly svg: string
  /** The atlas's own title. */
  readonly title: string
  /** Name of the file, without an extension. */
  readonly name: string
  readonly width: number
  readonly height: number
  readonly kind: FigureKind
  /** Width and height on paper; null for a size in px. */
  readonly sizeMm: readonly [width: number, height: number] | null
  /** False where it has no room for what it should show, and says so. */
  readonly hasRoom: boolean
}

type Type = FigureFormat['type']

/** Keeps a number and the word after it on one line, such as those of a day. */
const joinedDays = (title: string): string => title.replaceAll(/(\d\.?) (?=\p{L})/gu, '$1\u00a0')

const headOf = ({ title, lead: above, maker, answer }: FigureText, type: Type, width: number): Part => {
  const lead = leadStyle(type.lead)
  const heading: BlockStyle = {
    ...lead,
    typeface: 'serif',
    size: type.title,
    weight: 600,
    leading: type.title * 1.2,
    isTitle: true,
  }
  return stack(
    [
      textPart(above, { ...lead, fill: 'var(--ink-2)' }, width),
      textPart(joinedDays(title), heading, width),
      textPart(maker, { ...lead, weight: 650 }, width),
      textPart(answer, { ...lead, isTitle: true }, width),
    ],
    type.lead * 0.25,
  )
}

const footerOf = (words: FigureText, isDetailed: boolean, type: Type, width: number): Part => {
  const fine = sansStyle(type.fine, type.fine * 1.27, { fill: 'var(--ink-2)' })
  const rule: Part = {
    height: 1,
    draw: (x, top) => element('path', { d: `M${x} ${top}h${width}`, stroke: 'var(--rule)' }),
  }
  const notes = [...words.notes, ...(isDetailed ? words.details : []), words.sources]
  return stack(
    [
      ...notes.map((note) => textPart(note, fine, width)),
      rule,
      textPart(words.caveat, { ...fine, fill: 'var(--ink)' }, width),
      textPart(words.credit, fine, width),
    ],
    type.fine * 0.3,
  )
}

interface BodyInput extends Look {
  readonly kind: FigureKind
  readonly isBeside: boolean
  readonly input: FigureInput
  readonly scene: Scene
  /** The least height of a drawing in px; 0 for whatever is left. */
  readonly leastHeight: number
}

/** The drawing between head and footer; null where it has too little room. */
const bodyOf = ({ kind, input, scene, ...look }: BodyInput, place: Place): Part | null =>
  kind === 'map' ? mapBody(input, scene, look, place) : comparisonBody(scene, look, place)

/** The largest type, as a share of that of a size. */
const MOST_TYPE = 1.3
const TYPE_STEP = 0.95
/** The least type before the details go, and the least type of all. */
const [LEAST_WITH_DETAILS, LEAST_TYPE] = [0.84, 0.5]

const scaled = ({ title, lead, body, fine }: Type, share: number): Type => ({
  title: title * share,
  lead: lead * share,
  body: body * share,
  fine: fine * Math.min(share, 1.15),
})

interface LaidOut {
  readonly head: Part
  readonly body: Part
  readonly footer: Part
  /** Space between head, drawing and footer. */
  readonly space: number
  readonly hasRoom: boolean
}

/** Lays a figure out with the largest type that leaves enough for its drawing. */
const laidOut = (
  words: FigureText,
  body: Pick<BodyInput, 'kind' | 'input' | 'scene' | 'paint'>,
  format: FigureFormat,
): LaidOut => {
  const { layoutPx, marginPx, isDetailed, isBeside } = format
  const width = layoutPx - 2 * marginPx
  const most = mostLayoutHeight(format)
  const isFixed = format.height !== null
  // A comparison may not be longer than a page; a map of a report takes the shape of what it shows.
  const isRows = body.kind === 'comparison'
  for (let share = isFixed ? MOST_TYPE : 1; ; share *= TYPE_STEP) {
    const type = scaled(format.type, share)
    const isLast = share < LEAST_TYPE
    const head = headOf(words, type, width)
    const footer = footerOf(words, isDetailed && share > LEAST_WITH_DETAILS, type, width)
    const space = type.lead * 0.7
    const room = Math.max(0, most - 2 * marginPx - head.height - footer.height - 2 * space)
    const leastHeight = isLast ? 0 : LEAST_BODY * most
    const place = { width, height: isFixed || isRows ? room : null }
    const part = bodyOf({ ...body, isBeside, size: type.body, leastHeight }, place)
    if (!part && !isLast) continue
    const drawn =
      part ?? textPart(body.scene.texts.t('figure.drawn.tooManyRows'), leadStyle(type.lead), width)
    const rest = isFixed ? Math.max(0, room - drawn.height) : 0
    return { head, body: drawn, footer, space: space + rest / 2, hasRoom: part !== null }
  }
}

/** The least share of a figure's height that its drawing gets. */
const LEAST_BODY = 0.5

/** Draws a figure: title, answer, drawing, sources, caveat and credit, laid out for its size. */
export const drawFigure = (settings: FigureSettings, input: FigureInput): FigurePicture => {
  const format = FIGURE_FORMATS[settings.size]
  const { layoutPx, marginPx } = format
  const { paint, defs } = createPaints()
  const scene = figureScene(input)
  const { kind } = settings
  const words = figureText(scene, settings, input.address)
  const { head, body, footer, space, hasRoom } = laidOut(words, { kind, input, scene, paint }, format)
  const all = stack([head, gap(space), body, gap(space), footer])
  const height = layoutHeight(format) ?? Math.ceil(all.height + 2 * marginPx)
  const scale = format.width / layoutPx
  const heightInUnit = Math.round(height * scale * 100) / 100
  const inUnit = (length: number) => `${length}${format.unit === 'mm' ? 'mm' : ''}`
  const px = widthInPx(format) / layoutPx
  const drawn = all.draw(marginPx, marginPx)
  return {
    kind,
    title: words.name,
    name: figureName(settings, input),
    width: layoutPx * px,
    height: height * px,
    sizeMm: format.unit === 'mm' ? [format.width, heightInUnit] : null,
    hasRoom,
    svg: pictureDocument(
      { width: layoutPx, height, shown: [inUnit(format.width), inUnit(heightInUnit)] },
      // Programs show this as the name of the document, which is the atlas's to give.
      words.name,
      defs(),
      drawn,
    ),
  }
}

/** The sizes that have room for all that a figure shows. */
export const fittingSizes = (settings: FigureSettings, input: FigureInput): readonly FigureSize[] => {
  if (settings.kind === 'map') return FIGURE_SIZES
  return FIGURE_SIZES.filter((size) => drawFigure({ ...settings, size }, input).hasRoom)
}

const figureName = ({ kind, size }: FigureSettings, { filters, dataset }: FigureInput): string => {
  const codes = kind === 'comparison' ? figureCodes(filters) : null
  const about = codes ? nameOfCountries(dataset, codes, filters.on) : nameOfView(dataset, filters)
  return `${about}_${kind}_${size}`
}
