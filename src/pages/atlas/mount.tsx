import { App, AtlasFrame } from '../../atlas/App'
import { loadShown, routesNeed } from '../../atlas/lazyParts'
import type { Mountable } from '../../atlas/mountable'
import { type MountOptions, mountAtlas } from '../../atlas/mountAtlas'

const ATLAS: Mountable<'drawing'> = { View: App, needs: ['drawing'], fetchAhead: loadShown, routesNeed }

const FRAMED: typeof ATLAS = {
  ...ATLAS,
  View: (parts) => (
    <AtlasFrame>
      <App {...parts} />
    </AtlasFrame>
  ),
}

/** Mounts the whole atlas on the element, in a frame of its own unless prerendered; see `mountAtlas`. */
export const mount = (element: HTMLElement, options: MountOptions): (() => void) =>
  mountAtlas(options.isPrerendered ? ATLAS : FRAMED, element, options)
