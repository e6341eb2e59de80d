import {
  DEFAULT_FIGURE,
  FIGURE_KINDS,
  FIGURE_SIZES,
  type FigureKind,
  type FigureSettings,
  type FigureSize,
} from '../../pictures/figureSettings'
import { cleanLine } from '../../state/cleanText'

const TITLE = 'title'

/** The most characters of a title of one's own. */
export const TITLE_LIMIT = 140

/** Makes a title of any text: one line of at most 140 characters, without characters that act on the text around them. */
export const titleOf = (text: string): string => [...cleanLine(text)].slice(0, TITLE_LIMIT).join('').trimEnd()

const EARLIER_KINDS: Readonly<Record<string, FigureKind>> = { chart: 'bars' }
const EARLIER_SIZES: Readonly<Record<string, FigureSize>> = {
  column: 'report',
  page: 'report',
  social: 'slide',
}

/** Finds a value by its name, or by one of its names in links of earlier releases. */
const named = <T extends string>(
  text: string | null,
  values: readonly T[],
  earlier: Readonly<Record<string, T>>,
): T | undefined => values.find((value) => value === text) ?? new Map(Object.entries(earlier)).get(text ?? '')

/** Reads settings from a query; what is invalid or missing has its default. Earlier releases had the title there. */
export const fromFigureQuery = (query: string): FigureSettings => {
  const params = new URLSearchParams(query)
  return {
    kind: named(params.get('figure'), FIGURE_KINDS, EARLIER_KINDS) ?? DEFAULT_FIGURE.kind,
    size: named(params.get('size'), FIGURE_SIZES, EARLIER_SIZES) ?? DEFAULT_FIGURE.size,
    isGrey: params.get('grey') === 'on',
    title: titleOf(params.get(TITLE) ?? ''),
  }
}

/** Returns the title as the part of an address after `#`; empty without one. */
export const toFigureHash = ({ title }: Pick<FigureSettings, 'title'>): string =>
  title === '' ? '' : new URLSearchParams({ [TITLE]: title }).toString()

/** Reads the title from the part after `#`; null where it says none. */
export const titleInHash = (hash: string): string | null => {
  const title = new URLSearchParams(hash).get(TITLE)
  return title === null ? null : titleOf(title)
}
