import type { ComponentType } from 'react'
import type { Topology } from 'topojson-specification'
import { pointsOf } from '../cartography/topology'
import type { Resource } from '../store/resource'
import { loadCatalogues } from '../text/catalogues'
import type { Texts } from '../text/i18n'
import type { MapGeometry } from '../views/map/geometry'
import type { PlaceWordsProps } from '../views/placeWords/PlaceWords'
import type { LaterPart } from './useLaterView'

type TopologyResource = Resource<Topology>

/** The map in words, fetched with the outlines they are read from when they are opened. */
export const mapWords = (file: TopologyResource): LaterPart => ({
  load: async () => {
    const [{ AtlasMapWords }, topology] = await Promise.all([
      import('../views/mapWords/AtlasMapWords'),
      file.load(),
    ])
    return () => <AtlasMapWords topology={topology} />
  },
  catalogues: ['words'],
})

const drawsRoutes = (file: TopologyResource) =>
  Promise.all([import('../views/routes/RouteLayer'), file.load()])

/** What routes are drawn with over a map, and the messages that tell of them; until it is there they have not loaded. */
export const routesNeed = async (file: TopologyResource, texts: Texts): Promise<void> => {
  const [messages] = await Promise.all([loadCatalogues(texts.locale, ['routes']), drawsRoutes(file)])
  texts.add(messages)
}

/** A frame, and the names in it. */
type Named = Pick<MapGeometry, 'frame' | 'labels'>

/** The routes over the map, fetched with the outlines that say where they end when they are first drawn. */
export const routeLayer = (file: TopologyResource): LaterPart<Named> => {
  let drawn: ComponentType<Named> | undefined
  return {
    load: async () => {
      const [{ RouteLayer }, topology] = await drawsRoutes(file)
      const points = pointsOf(topology)
      // One component, however often routes are hidden and shown: another would be drawn from nothing.
      drawn ??= (named) => <RouteLayer {...named} points={points} />
      return drawn
    },
    catalogues: ['routes'],
  }
}

/** The words on where one country lies, fetched once its small map is there. */
export const PLACE_WORDS: LaterPart<PlaceWordsProps> = {
  load: async () => (await import('../views/placeWords/PlaceWords')).PlaceWords,
  catalogues: ['country'],
}
