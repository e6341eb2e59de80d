import type { Topology } from 'topojson-specification'
import type { View } from '../store/filters'
import type { PlaceWordsProps } from '../views/placeWords/PlaceWords'
import type { LaterPart } from './useLaterView'

/** The views that are not part of the first page, each with how it is fetched. */
export const LATER_VIEWS: Readonly<Record<Exclude<View, 'map'>, LaterPart>> = {
  table: {
    load: async () => (await import('../views/table/TableView')).TableView,
    catalogues: ['table'],
  },
  grid: {
    load: async () => (await import('../views/grid/TreatyGrid')).TreatyGrid,
    catalogues: ['table'],
  },
  routes: { load: async () => (await import('../views/routes/RoutesView')).RoutesView, catalogues: [] },
}

/** The map in words, fetched when they are opened. */
export const MAP_WORDS: LaterPart<{ topology: Topology }> = {
  load: async () => (await import('../views/mapWords/AtlasMapWords')).AtlasMapWords,
  catalogues: ['words'],
}

/** The words on where one country lies, fetched once its small map is there. */
export const PLACE_WORDS: LaterPart<PlaceWordsProps> = {
  load: async () => (await import('../views/placeWords/PlaceWords')).PlaceWords,
  catalogues: ['country'],
}
