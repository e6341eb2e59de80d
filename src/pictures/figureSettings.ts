/**
 * Characters that could hide, reverse or cover other text: controls, format characters, empty-looking ones, and
 * marks piled on one letter.
 */
const UNSAFE: readonly (readonly [RegExp, string])[] = [
  // French sets two kinds of space that do not break.
  [/(?![\u00A0\u202F])[\p{Z}\t-\r\u115F\u1160\u2800\u3164\uFFA0]/gu, ' '],
  [/[\p{C}\u034F]/gu, ''],
  [/[ \u00A0\u202F]{2,}/g, ' '],
  [/(\p{M}{2})\p{M}+/gu, '$1'],
]

/** Makes a text that a reader wrote safe to show: one line in one Unicode form, that acts on no text around it. */
export const cleanLine = (text: string): string =>
  UNSAFE.reduce((line, [found, by]) => line.replace(found, by), text.normalize('NFC'))
    .normalize('NFC')
    .trim()

/** A picture is the map of a question, or a comparison of countries. */
export type FigureKind = 'map' | 'comparison'

/** The use of a figure, which decides its shape and the size of its text. */
export const FIGURE_SIZES = ['report', 'slide', 'square'] as const
export type FigureSize = (typeof FIGURE_SIZES)[number]

/** The types of file that a figure can be. */
export const FIGURE_FILES = ['png', 'svg'] as const
export type FigureFileType = (typeof FIGURE_FILES)[number]

/** The choices of a figure beside the state of the atlas. */
export interface FigureSettings {
  readonly kind: FigureKind
  readonly size: FigureSize
  /** A title of the reader's own, which stays in memory; empty for the question as the title. */
  readonly title: string
}

/** A figure as it is offered first. */
export const DEFAULT_FIGURE: FigureSettings = { kind: 'map', size: 'report', title: '' }

/** The most characters of a title of one's own. */
export const TITLE_LIMIT = 140

/** Makes a title of any text: one line of at most 140 characters, without characters that act on the text around them. */
export const titleOf = (text: string): string => [...cleanLine(text)].slice(0, TITLE_LIMIT).join('').trimEnd()

/** Sizes of text in px of the layout. */
interface FigureType {
  readonly title: number
  readonly lead: number
  readonly body: number
  /** Sources, caveat and credit. */
  readonly fine: number
}

/** The size of a file, and the layout that is scaled to it. */
export interface FigureFormat {
  readonly unit: 'mm' | 'px'
  readonly width: number
  /** Null where the content decides. */
  readonly height: number | null
  /** The most that content may take where it decides. */
  readonly mostHeight: number
  /** Width in px at which names and lines of the map have their usual size. */
  readonly layoutPx: number
  readonly marginPx: number
  /** Whether a map's key is beside it instead of below. */
  readonly isBeside: boolean
  /** Whether the study's figures have room, too. */
  readonly isDetailed: boolean
  readonly type: FigureType
}

/** Height of the text on a page of A4, in mm. */
const A4_TEXT_MM = 257

/** Every size with its measures: on paper the smallest text is of 7 points, on a slide of 2 per cent of the height where nothing has to get smaller. */
export const FIGURE_FORMATS: Readonly<Record<FigureSize, FigureFormat>> = {
  report: {
    unit: 'mm',
    width: 170,
    height: null,
    mostHeight: A4_TEXT_MM,
    layoutPx: 826,
    marginPx: 10,
    isBeside: false,
    isDetailed: true,
    type: { title: 25, lead: 15, body: 13, fine: 12 },
  },
  slide: {
    unit: 'px',
    width: 1920,
    height: 1080,
    mostHeight: 1080,
    layoutPx: 960,
    marginPx: 32,
    isBeside: true,
    isDetailed: false,
    type: { title: 29, lead: 16, body: 14, fine: 11 },
  },
  square: {
    unit: 'px',
    width: 1080,
    height: 1080,
    mostHeight: 1080,
    layoutPx: 720,
    marginPx: 30,
    isBeside: false,
    isDetailed: false,
    type: { title: 27, lead: 15, body: 13, fine: 11 },
  },
}

/** Height of the layout in px; null where the content decides. */
export const layoutHeight = ({ width, height, layoutPx }: FigureFormat): number | null =>
  height === null ? null : (layoutPx * height) / width

const MM_PER_INCH = 25.4
const CSS_PX_PER_INCH = 96

/** The most height of the layout in px. */
export const mostLayoutHeight = ({ width, mostHeight, layoutPx }: FigureFormat): number =>
  (layoutPx * mostHeight) / width

/** Width of a file in CSS px. */
export const widthInPx = ({ unit, width }: FigureFormat): number =>
  unit === 'mm' ? (width / MM_PER_INCH) * CSS_PX_PER_INCH : width
