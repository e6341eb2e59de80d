import { App } from '../../atlas/App'
import { AtlasFrame } from '../../atlas/AtlasFrame'
import { ATLAS_FORM } from './atlasForm'
import { mountAtlas, type MountOptions } from '../../atlas/mountAtlas'

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
