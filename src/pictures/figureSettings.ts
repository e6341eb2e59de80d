import { type Filters, hasMap, DEFAULT_FILTERS } from '../state/filters'
import { TOOL_PATHS } from '../domain/sitePaths'
import { toQuery } from '../state/link'

/** The kinds of figure of a question: its map, the counts of its classes or days, or a table of its answers. */
export const FIGURE_KINDS = ['map', 'bars', 'table'] as const

/** The kinds of figure; a comparison is of countries instead of a question, and is offered at the comparison alone. */
export type FigureKind = (typeof FIGURE_KINDS)[number] | 'comparison'

/** The use of a figure, which decides its shape and the size of its text. */
export const FIGURE_SIZES = ['report', 'slide', 'square', 'poster'] as const
export type FigureSize = (typeof FIGURE_SIZES)[number]

/** The types of file that a figure can be. */
export const FIGURE_FILES = ['png', 'svg'] as const
export type FigureFileType = (typeof FIGURE_FILES)[number]

/** The choices of a figure beside the state of the atlas. */
export interface FigureSettings {
  /** Null for what the atlas shows: its map or its table. */
  readonly kind: FigureKind | null
  readonly size: FigureSize
  readonly isGrey: boolean
  /** Empty for the question as the title. */
  readonly title: string
}

/** A figure as it is offered first. */
export const DEFAULT_FIGURE: FigureSettings = {
  kind: null,
  size: 'report',
  isGrey: false,
  title: '',
}

/** Gives what a figure of a state draws. */
export const figureKindOf = ({ kind }: Pick<FigureSettings, 'kind'>, filters: Filters): FigureKind => {
  // Routes have no classes to count, and more rows than a figure has room for.
  if (filters.view === 'routes' && kind !== 'comparison') return 'map'
  return kind ?? (hasMap(filters.view) ? 'map' : 'table')
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
  /** Whether a map's key is beside it instead of below. */
  readonly isBeside: boolean
  /** Whether definitions and the study's figures have room, too. */
  readonly isDetailed: boolean
  readonly type: FigureType
}

/** Height of the text on a page of A4, in mm. */
const A4_TEXT_MM = 257

/** Every size with its measures: on paper the smallest text is of 7 points, on a slide of 2 per cent of the height. */
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
  poster: {
    unit: 'mm',
    width: 420,
    height: 594,
    mostHeight: 594,
    layoutPx: 893,
    marginPx: 42,
    isBeside: false,
    isDetailed: true,
    type: { title: 50, lead: 24, body: 21, fine: 14 },
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

/** Returns the settings but the title as a query without `?`, leaving out the defaults. The title follows `#`, which browsers send to no server. */
export const toFigureQuery = ({ kind, size, isGrey }: FigureSettings): string =>
  new URLSearchParams({
    ...(kind !== null && { figure: kind }),
    ...(size !== DEFAULT_FIGURE.size && { size }),
    ...(isGrey && { grey: 'on' }),
  }).toString()

/** Gives the path, below a language's folder, of the page that makes a figure of a state, if there is one; `settings` is a query. */
export const figurePath = (filters: Filters, settings?: string): string | undefined => {
  const query = [toQuery(filters, DEFAULT_FILTERS), settings].filter(Boolean).join('&')
  return TOOL_PATHS.figure && TOOL_PATHS.figure + (query && `?${query}`)
}
