import type { Entity } from '../domain/entity'
import { areRoutesWanted } from '../state/routes'
import { DEFAULT_LOOKS, type EmbedLooks, writeLooks } from './embedLooks'
import { COMPARE_DEFAULTS, DEFAULT_FILTERS, type Filters } from '../state/filters'
import { toQuery } from '../state/link'
import { embedCountryPath, SITE_PATHS, versionFolder } from '../domain/sitePaths'

/** What a frame can show of an atlas, in the order in which it is offered. */
export const EMBED_KINDS = ['map', 'country', 'compare'] as const
/** Its map in the present state, the chosen country, or the two that are compared. */
export type EmbedKind = (typeof EMBED_KINDS)[number]

/** Path of an embed below the folder of its language, or of a version of the data. */
export const EMBED_PATHS = {
  map: SITE_PATHS.embedMap,
  country: SITE_PATHS.embedCountry,
  compare: SITE_PATHS.embedCompare,
} as const satisfies Record<EmbedKind, string>

/**
 * What of the present state each embed shows. A frame has the map only: a list of routes becomes routes on the map. That
 * of a country names the country, that of a comparison the two and the day of their treaties, and nothing else.
 */
export const EMBEDDED: Readonly<Record<EmbedKind, (filters: Filters) => Filters>> = {
  map: (filters) => ({ ...filters, view: 'map', hasRoutes: areRoutesWanted(filters) }),
  country: ({ entity }) => ({ ...DEFAULT_FILTERS, entity }),
  compare: ({ entity, compared, on }) => ({ ...COMPARE_DEFAULTS, entity, compared, on }),
}

/** What each embed shows before its address says otherwise. */
export const EMBED_DEFAULTS: Readonly<Record<EmbedKind, Filters>> = {
  map: DEFAULT_FILTERS,
  country: DEFAULT_FILTERS,
  compare: COMPARE_DEFAULTS,
}

/** What an embed's address is made of besides its state. */
export interface EmbedOptions {
  /** The chosen country, which an embed of the country has a page of its own for. */
  readonly entity?: Pick<Entity, 'slug'> | null
  readonly looks?: EmbedLooks
  /** Name of a released version of the data, which the embed then keeps; the present data where not given. */
  readonly version?: string
}

/** Address of the embed that shows the present state; `root` is the site's folder in a language, absolute. */
export const embedAddress = (
  root: string,
  kind: EmbedKind,
  filters: Filters,
  { entity = null, looks = DEFAULT_LOOKS, version }: EmbedOptions = {},
): string => {
  const isCountry = kind === 'country'
  const state = isCountry ? '' : toQuery(EMBEDDED[kind](filters), EMBED_DEFAULTS[kind])
  const query = [state, writeLooks(looks)].filter(Boolean).join('&')
  const path = isCountry && entity ? embedCountryPath(entity) : EMBED_PATHS[kind]
  return `${root}${version === undefined ? '' : versionFolder(version)}${path}${query && `?${query}`}`
}
