import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { fromFigureQuery, toFigureQuery } from '../../export/figure/figureLink'
import { DEFAULT_FIGURE, type FigureSettings } from '../../export/figure/figureSettings'
import type { AddressPart } from '../../state/connectUrl'

/** Makes the settings of the figure on a page; the filters of its atlas say the rest. */
export const createFigureStore = () => createStore<FigureSettings>(() => DEFAULT_FIGURE)

export type FigureStore = ReturnType<typeof createFigureStore>

export const useFigureSettings = (store: FigureStore): FigureSettings => useStore(store)

/** The settings as a part of the page's address. */
export const figureInAddress = (store: FigureStore): AddressPart => ({
  write: () => toFigureQuery(store.getState()),
  read: (query) => store.setState(fromFigureQuery(query), true),
  subscribe: store.subscribe,
})
