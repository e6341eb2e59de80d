import type { Topology } from 'topojson-specification'
import type { View } from '../store/filters'
import type { PlaceWordsProps } from '../views/placeWords/PlaceWords'
import type { LaterModule } from './useLaterView'

/** The views that are not part of the first page, each with how it is fetched. */
export const LATER_VIEWS: Readonly<Record<Exclude<View, 'map'>, () => Promise<LaterModule>>> = {
  table: async () => {
    const [{ TableView }, { default: messages }] = await Promise.all([
      import('../views/table/TableView'),
      import('../text/en/table.json'),
    ])
    return { View: TableView, messages }
  },
  grid: async () => {
    const [{ TreatyGrid }, { default: messages }] = await Promise.all([
      import('../views/grid/TreatyGrid'),
      import('../text/en/table.json'),
    ])
    return { View: TreatyGrid, messages }
  },
  routes: async () => ({ View: (await import('../views/routes/RoutesView')).RoutesView }),
}

/** The map in words, fetched when they are opened. */
export const loadMapWords = async (): Promise<LaterModule<{ topology: Topology }>> => {
  const [{ AtlasMapWords }, { default: messages }] = await Promise.all([
    import('../views/mapWords/AtlasMapWords'),
    import('../text/en/words.json'),
  ])
  return { View: AtlasMapWords, messages }
}

/** The words on where one country lies, fetched once its small map is there. */
export const loadPlaceWords = async (): Promise<LaterModule<PlaceWordsProps>> => {
  const [{ PlaceWords }, { default: messages }] = await Promise.all([
    import('../views/placeWords/PlaceWords'),
    import('../text/en/country.json'),
  ])
  return { View: PlaceWords, messages }
}
