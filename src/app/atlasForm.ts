import { App } from './App'
import { mapGround } from './grounds'
import { loadShown, routesNeed } from './lazyParts'
import type { AtlasForm } from './mountAtlas'
import type { MapDrawing } from '../views/map/geometry'
import { createTurns } from './turns'
import { warmUp } from './warmUp'

/** The whole atlas. Embeds and the comparison are smaller forms of it. */
export const ATLAS_FORM: AtlasForm<MapDrawing> = {
  View: App,
  fetchGround: mapGround,
  fetchAhead: (texts, first) => Promise.allSettled([loadShown(texts, first), warmUp(texts)]),
  routesNeed,
  createTurns,
}
