import type { Topology } from 'topojson-specification'
import { topologyGround } from '../../atlas/grounds'
import type { AtlasForm } from '../../atlas/mountAtlas'
import { ComparePage } from './ComparePage'
import { compareTitle } from './compareTitle'

/** The comparison as a form of the atlas, with the messages it needs. */
export const COMPARE_FORM = {
  View: ComparePage,
  fetchGround: topologyGround,
  catalogues: ['compare', 'panel', 'routes', 'timeline', 'treatydates'],
  titleOf: compareTitle,
  hasAllThemes: true,
  keptMessage: 'comparePage.kept',
} as const satisfies AtlasForm<Topology>
