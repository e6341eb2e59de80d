import { SITE_PATHS } from '../../domain/sitePaths'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { DEFAULT_FIGURE, type FigureSettings, toFigureQuery } from '../../pictures/figureSettings'
import type { UrlPlace } from '../../state/connectUrl'
import { fromFigureQuery, titleInHash, toFigureHash } from './figureAddress'

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
