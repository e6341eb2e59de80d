import type { Topology } from 'topojson-specification'
import { mapGround, topologyGround } from '../../app/grounds'
import { routesNeed } from '../../app/laterViews'
import { type AtlasForm, mountAtlas, type MountOptions } from '../../app/mountAtlas'
import type { EmbedKind } from '../../store/embedLink'
import { DEFAULT_FILTERS } from '../../store/filters'
import type { MapDrawing } from '../../views/map/geometry'
import { EmbedCountry } from './EmbedCountry'
import { EmbedMap } from './EmbedMap'

const MAP: AtlasForm<MapDrawing> = {
  View: EmbedMap,
  fetchGround: mapGround,
  routesNeed,
  catalogues: ['embed'],
}
const COUNTRY: AtlasForm<Topology> = {
  View: EmbedCountry,
  fetchGround: topologyGround,
  hasAllThemes: true,
  catalogues: ['embed', 'panel'],
}

/** Mounts an embed on the element, in the state of the page's address, which it reads and never writes. */
export const mountEmbed = (
  kind: EmbedKind,
  element: HTMLElement,
  options: Omit<MountOptions, 'url' | 'filters'>,
): (() => void) => {
  const place: MountOptions = {
    ...options,
    url: { siteDefaults: DEFAULT_FILTERS, defaultsOf: () => DEFAULT_FILTERS, isReadOnly: true },
  }
  return kind === 'map' ? mountAtlas(MAP, element, place) : mountAtlas(COUNTRY, element, place)
}
