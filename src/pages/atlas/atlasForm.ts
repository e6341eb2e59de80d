import { App } from '../../atlas/App'
import { mapGround } from '../../atlas/grounds'
import { loadShown, routesNeed } from '../../atlas/lazyParts'
import type { AtlasForm } from '../../atlas/mountAtlas'
import type { MapDrawing } from '../../map/markup/drawing'

/** The whole atlas. Embeds and the comparison are smaller forms of it. */
export const ATLAS_FORM: AtlasForm<MapDrawing | null> = {
  View: App,
  fetchGround: mapGround,
  fetchAhead: loadShown,
  routesNeed,
}
