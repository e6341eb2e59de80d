import type { Topology } from 'topojson-specification'
import { topologyGround } from '../../app/grounds'
import type { AtlasForm } from '../../app/mountAtlas'
import { EmbedCountry } from './EmbedCountry'

/** A country in a frame as a form of the atlas. */
export const COUNTRY_FORM: AtlasForm<Topology> = {
  View: EmbedCountry,
  fetchGround: topologyGround,
  hasAllThemes: true,
  catalogues: ['embed', 'panel'],
}
