import type { Entity } from '../domain/entity'
import { areRoutesWanted } from '../state/routes'
import { type Filters, COMPARE_DEFAULTS, DEFAULT_FILTERS } from '../state/filters'
import { toQuery } from '../state/link'
import { embedCountryPath, SITE_PATHS, versionFolder, countryPath, themePath } from '../domain/sitePaths'

/** How an embed looks beside its state, as the site that holds it wishes. */
export interface EmbedLooks {
  /** Light or dark; `auto` follows the reader's system. */
  readonly scheme: 'auto' | 'light' | 'dark'
  /** Colour of links and of the focus as six hexadecimal digits, in small letters and without `#`; null for the atlas's own. */
  readonly accent: string | null
  /** Whether question, key and foot take less room. */
  readonly isCompact: boolean
}

/** The looks of an embed whose address asks for none. */
export const DEFAULT_LOOKS: EmbedLooks = { scheme: 'auto', accent: null, isCompact: false }

/** The looks that an address asks for, by its query with or without `?`. Junk is as if it had not been said. */
export const readLooks = (query: string): EmbedLooks => {
  const params = new URLSearchParams(query)
  const look = params.get('look')
  const [, accent = null] = /^#?([0-9a-f]{6})$/.exec(params.get('accent')?.toLowerCase() ?? '') ?? []
  return {
    scheme: look === 'light' || look === 'dark' ? look : 'auto',
    accent,
    isCompact: params.get('compact') === 'on',
  }
}

/** The query of an address that asks for these looks, without `?`; what is so by default is left out. */
export const writeLooks = ({ scheme, accent, isCompact }: EmbedLooks): string => {
  const query = new URLSearchParams()
  if (scheme !== 'auto') query.set('look', scheme)
  if (accent !== null) query.set('accent', accent)
  if (isCompact) query.set('compact', 'on')
  return query.toString()
}

/** Path of the page that shows what an embed shows, and more, below the folder of a language, with its query. */
export const wholePath = (kind: EmbedKind, filters: Filters, entity: Pick<Entity, 'slug'> | null): string => {
  if (kind === 'country') return entity ? countryPath(entity) : SITE_PATHS.atlas
  const query = toQuery(EMBEDDED[kind](filters), EMBED_DEFAULTS[kind])
  return `${kind === 'compare' ? SITE_PATHS.compare : SITE_PATHS.atlas}${query && `?${query}`}`
}

/** Path of the page whose card shows just what an embed shows; null where none does: a card knows no filters. */
export const pageOfCard = (
  kind: EmbedKind,
  filters: Filters,
  entity: Pick<Entity, 'slug'> | null,
): string | null => {
  if (kind === 'country') return entity && countryPath(entity)
  const { theme } = filters
  const isPlain = toQuery(EMBEDDED.map(filters), { ...DEFAULT_FILTERS, theme }) === ''
  return kind === 'map' && isPlain ? themePath(theme) : null
}

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
