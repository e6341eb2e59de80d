import { mountAtlas, type MountOptions } from '../../app/mountAtlas'
import type { EmbedKind } from '../../store/embedLink'
import { DEFAULT_FILTERS } from '../../store/filters'
import { EmbedCountry } from './EmbedCountry'
import { EmbedMap } from './EmbedMap'

const VIEWS = { map: EmbedMap, country: EmbedCountry } as const

/** Mounts an embed on the element, in the state of the page's address, which it reads and never writes. */
export const mountEmbed = (
  kind: EmbedKind,
  element: HTMLElement,
  options: Omit<MountOptions, 'url' | 'filters'>,
): (() => void) =>
  mountAtlas({ View: VIEWS[kind], catalogues: ['embed'] }, element, {
    ...options,
    url: { siteDefaults: DEFAULT_FILTERS, defaultsOf: () => DEFAULT_FILTERS, isReadOnly: true },
  })
