/** What a figure shows: a map, a chart of counts, a comparison of two countries, or a table of the answer. */
export const FIGURE_KINDS = ['map', 'chart', 'comparison', 'table'] as const
export type FigureKind = (typeof FIGURE_KINDS)[number]

/** What a figure is for, which decides its shape and the size of its text. */
export const FIGURE_SIZES = ['column', 'page', 'slide', 'social', 'square', 'poster'] as const
export type FigureSize = (typeof FIGURE_SIZES)[number]

/** The choices of a figure beside the state of the atlas. */
export interface FigureSettings {
  readonly kind: FigureKind
  readonly size: FigureSize
  readonly isGrey: boolean
  /** Empty for the question as the title. */
  readonly title: string
  readonly hasLabels: boolean
  readonly hasKey: boolean
}

/** A figure as it is offered first. */
export const DEFAULT_FIGURE: FigureSettings = {
  kind: 'map',
  size: 'page',
  isGrey: false,
  title: '',
  hasLabels: true,
  hasKey: true,
}

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
  readonly type: FigureType
}

/** Height of the text on a page of A4, in mm. */
const A4_TEXT_MM = 257

/** Every size with its measures: on paper the smallest text is of 7 points, on a slide of 2 per cent of the height. */
export const FIGURE_FORMATS: Readonly<Record<FigureSize, FigureFormat>> = {
  column: {
    unit: 'mm',
    width: 85,
    height: null,
    mostHeight: A4_TEXT_MM,
    layoutPx: 413,
    marginPx: 6,
    type: { title: 20, lead: 13, body: 13, fine: 12 },
  },
  page: {
    unit: 'mm',
    width: 170,
    height: null,
    mostHeight: A4_TEXT_MM,
    layoutPx: 826,
    marginPx: 10,
    type: { title: 25, lead: 15, body: 13, fine: 12 },
  },
  slide: {
    unit: 'px',
    width: 1920,
    height: 1080,
    mostHeight: 1080,
    layoutPx: 960,
    marginPx: 32,
    type: { title: 29, lead: 16, body: 14, fine: 11 },
  },
  social: {
    unit: 'px',
    width: 1200,
    height: 630,
    mostHeight: 630,
    layoutPx: 800,
    marginPx: 26,
    type: { title: 24, lead: 14, body: 13, fine: 10 },
  },
  square: {
    unit: 'px',
    width: 1080,
    height: 1080,
    mostHeight: 1080,
    layoutPx: 720,
    marginPx: 30,
    type: { title: 27, lead: 15, body: 13, fine: 11 },
  },
  poster: {
    unit: 'mm',
    width: 420,
    height: 594,
    mostHeight: 594,
    layoutPx: 893,
    marginPx: 42,
    type: { title: 40, lead: 18, body: 15, fine: 12.5 },
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
