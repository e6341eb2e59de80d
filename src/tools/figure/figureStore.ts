import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { fromFigureQuery, titleInHash, toFigureHash, toFigureQuery } from '../../pictures/figureLink'
import { DEFAULT_FIGURE, type FigureSettings } from '../../pictures/figureSettings'
import type { UrlPlace } from '../../state/connectUrl'

/** Makes the settings of the figure on a page; the filters of its atlas say the rest. */
export const createFigureStore = () => createStore<FigureSettings>(() => DEFAULT_FIGURE)

export type FigureStore = ReturnType<typeof createFigureStore>

export const useFigureSettings = (store: FigureStore): FigureSettings => useStore(store)

/** The settings as parts of the page's address: its query, and the title after `#`. */
export const figureInAddress = ({
  getState,
  setState,
  subscribe,
}: FigureStore): Pick<UrlPlace, 'besides' | 'afterHash'> => ({
  besides: {
    write: () => toFigureQuery(getState()),
    read: (query) => setState(fromFigureQuery(query), true),
    subscribe,
  },
  afterHash: {
    write: () => toFigureHash(getState()),
    read: (hash) => setState({ title: titleInHash(hash) ?? getState().title }),
    subscribe,
  },
})
