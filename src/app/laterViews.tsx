import type { ComponentType } from 'react'
import type { Frame } from '../cartography/frames'
import { pointsOf } from '../cartography/topology'
import type { View } from '../store/filters'
import type { TopologyFile } from '../store/topologyFile'
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

/** The map in words, fetched with the outlines they are read from when they are opened. */
export const mapWords = (file: TopologyFile): LaterPart => ({
  load: async () => {
    const [{ AtlasMapWords }, topology] = await Promise.all([
      import('../views/mapWords/AtlasMapWords'),
      file.load(),
    ])
    return () => <AtlasMapWords topology={topology} />
  },
  catalogues: ['words'],
})

/** What routes are drawn with over a map; until it is there they have not loaded. */
export const routesNeed = (file: TopologyFile) =>
  Promise.all([import('../views/routes/RouteLayer'), file.load()])

/** The routes over the map, fetched with the outlines that say where they end when they are first drawn. */
export const routeLayer = (file: TopologyFile): LaterPart<{ frame: Frame }> => {
  let drawn: ComponentType<{ frame: Frame }> | undefined
  return {
    load: async () => {
      const [{ RouteLayer }, topology] = await routesNeed(file)
      const points = pointsOf(topology)
      // One component, however often routes are hidden and shown: another would be drawn from nothing.
      drawn ??= ({ frame }) => <RouteLayer frame={frame} points={points} />
      return drawn
    },
    catalogues: [],
  }
}

/** The words on where one country lies, fetched once its small map is there. */
export const PLACE_WORDS: LaterPart<PlaceWordsProps> = {
  load: async () => (await import('../views/placeWords/PlaceWords')).PlaceWords,
  catalogues: ['country'],
}
