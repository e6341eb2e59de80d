import { App, AtlasFrame } from '../../atlas/App'
import { type MountOptions, type AtlasForm, mountAtlas } from '../../atlas/mountAtlas'
import { mapGround } from '../../atlas/grounds'
import { loadShown, routesNeed } from '../../atlas/lazyParts'
import type { MapDrawing } from '../../map/markup/geometry'

/** The whole atlas. Embeds and the comparison are smaller forms of it. */
const ATLAS_FORM: AtlasForm<MapDrawing | null> = {
  View: App,
  fetchGround: mapGround,
  fetchAhead: loadShown,
  routesNeed,
}

export type { MountOptions }

const FRAMED_FORM: typeof ATLAS_FORM = {
  ...ATLAS_FORM,
  View: (parts) => (
    <AtlasFrame>
      <App {...parts} />
    </AtlasFrame>
  ),
}

/**
 * Mounts the whole atlas on the element; see `mountAtlas`. A page of the site has a frame around the element already. Embeds
 * mount a smaller form the same way.
 */
export const mount = (element: HTMLElement, options: MountOptions): (() => void) =>
  mountAtlas(options.isPrerendered ? ATLAS_FORM : FRAMED_FORM, element, options)
