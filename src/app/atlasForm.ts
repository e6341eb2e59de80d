import { App } from './App'
import { mapGround } from './grounds'
import { loadShown, routesNeed } from './lazyParts'
import type { AtlasForm } from './mountAtlas'
import type { MapDrawing } from '../map/markup/drawing'

/** The whole atlas. Embeds and the comparison are smaller forms of it. */
export const ATLAS_FORM: AtlasForm<MapDrawing | null> = {
  View: App,
  fetchGround: mapGround,
  fetchAhead: loadShown,
  routesNeed,
}
