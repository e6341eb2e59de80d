import { mapGround } from '../../app/grounds'
import { routesNeed } from '../../app/lazyParts'
import type { AtlasForm } from '../../app/mountAtlas'
import { carriedText } from '../../carried/carriedText'
import type { MapDrawing } from '../../map/markup/drawing'
import { PAGE_TOPOLOGY, readPageTopology } from '../../views/map/readPageTopology'
import { EmbedMap } from './EmbedMap'

const carriedOutlines = () => {
  const text = carriedText(PAGE_TOPOLOGY)
  return text === null ? null : readPageTopology(text)
}

/** The map in a frame as a form of the atlas. */
export const MAP_FORM: AtlasForm<MapDrawing | null> = {
  View: EmbedMap,
  fetchGround: mapGround,
  carriedOutlines,
  routesNeed,
  catalogues: ['embed', 'timeline'],
}
