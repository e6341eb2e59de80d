import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { SITE_PATHS } from '../../domain/sitePaths'
import {
  DEFAULT_FIGURE,
  type FigureSettings,
  toFigureQuery,
  FIGURE_KINDS,
  FIGURE_SIZES,
  type FigureKind,
  type FigureSize,
} from '../../pictures/figureSettings'
import type { UrlPlace } from '../../state/connectUrl'
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

/** The settings of the figure on a page; the filters of its atlas say the rest. */
export const figureSettings = createStore<FigureSettings>(() => DEFAULT_FIGURE)

export const useFigureSettings = (): FigureSettings => useStore(figureSettings)

const { getState, setState, subscribe } = figureSettings

/** A figure of earlier releases could be a comparison, which the page of the comparison draws. */
const leadOnFrom = (query: string): void => {
  if (new URLSearchParams(query).get('figure') === 'comparison')
    window.location.replace(`../${SITE_PATHS.compare}${window.location.search}`)
}

/** The settings as parts of the page's address: its query, and the title after `#`. */
export const figureInAddress: Pick<UrlPlace, 'extraQuery' | 'hashPart'> = {
  extraQuery: {
    write: () => toFigureQuery(getState()),
    read: (query) => {
      leadOnFrom(query)
      setState(fromFigureQuery(query), true)
    },
    subscribe,
  },
  hashPart: {
    write: () => toFigureHash(getState()),
    read: (hash) => setState({ title: titleInHash(hash) ?? getState().title }),
    subscribe,
  },
}
