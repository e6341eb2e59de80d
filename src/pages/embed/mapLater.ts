import { provideCode } from '../../data/inlined'
import { createDescribe, createTypeAhead } from '../../map/paint/describe'
import { drawDetail } from '../../map/paint/drawing'
import { placeNames } from '../../map/paint/placeNames'
import { routesOn } from '../../map/paint/routes'
import { tap } from '../../map/paint/tap'
import { mapDescriptionOf } from '../../atlas/map/mapDescriptionMarkup'
import { attachPlay } from './attachPlay'
import { MAP_LATER } from './embedFiles'

const code = {
  attachPlay,
  createDescribe,
  createTypeAhead,
  drawDetail,
  placeNames,
  routesOn,
  tap,
  mapDescriptionOf,
}

/** Code of embeds with a map that few readers need at first. */
export type MapLater = typeof code

provideCode(MAP_LATER, code)
