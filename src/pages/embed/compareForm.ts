import type { AtlasForm } from '../../app/mountAtlas'
import { compareTitle } from '../compare/compareTitle'
import { EmbedCompare } from './EmbedCompare'

/** Two countries in a frame as a form of the atlas, which draws on no outlines. */
export const COMPARE_EMBED_FORM: AtlasForm<null> = {
  View: EmbedCompare,
  fetchGround: async () => () => null,
  hasAllThemes: true,
  titleOf: compareTitle,
  catalogues: ['embed', 'compare', 'panel', 'treatydates'],
}
