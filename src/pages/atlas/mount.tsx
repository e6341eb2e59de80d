import { App, AtlasFrame } from '../../atlas/App'
import { type MountOptions, type AtlasKind, mountAtlas } from '../../atlas/mountAtlas'
import { mapInput } from '../../atlas/viewInput'
import { loadShown, routesNeed } from '../../atlas/lazyParts'
import type { MapDrawing } from '../../map/paint/mapLook'

const ATLAS_KIND: AtlasKind<MapDrawing | null> = {
  View: App,
  loadInput: mapInput,
  fetchAhead: loadShown,
  routesNeed,
}

export type { MountOptions }

const FRAMED_KIND: typeof ATLAS_KIND = {
  ...ATLAS_KIND,
  View: (parts) => (
    <AtlasFrame>
      <App {...parts} />
    </AtlasFrame>
  ),
}

/** Mounts the whole atlas on the element, in a frame of its own unless prerendered; see `mountAtlas`. */
export const mount = (element: HTMLElement, options: MountOptions): (() => void) =>
  mountAtlas(options.isPrerendered ? ATLAS_KIND : FRAMED_KIND, element, options)
