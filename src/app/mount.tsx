import { ATLAS_FORM } from './atlasForm'
import { mountAtlas, type MountOptions } from './mountAtlas'

export type { MountOptions }

/** Mounts the whole atlas on the element; see `mountAtlas`. Embeds mount a smaller form the same way. */
export const mount = (element: HTMLElement, options: MountOptions): (() => void) =>
  mountAtlas(ATLAS_FORM, element, options)
