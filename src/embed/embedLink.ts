import type { Entity } from '../domain/entity'
import { type Filters, COMPARE_DEFAULTS, DEFAULT_FILTERS, withMapView } from '../state/filters'
import { toQuery } from '../state/link'
import { embedCountryPath, SITE_PATHS, countryPath, themePath } from '../domain/sitePaths'
import { type EmbedLooks, DEFAULT_LOOKS, writeLooks } from './embedLooks'
/** Gives the path, below a language's folder, of the page that includes what an embed shows. */
export const wholePath = (kind: EmbedKind, filters: Filters, entity: Pick<Entity, 'slug'> | null): string => {
  if (kind === 'country') return entity ? countryPath(entity) : SITE_PATHS.atlas
  const query = toQuery(EMBEDDED[kind](filters), embedDefaults(kind))
  return `${WHOLE_PATHS[kind]}${query && `?${query}`}`
}

const WHOLE_PATHS = { map: SITE_PATHS.atlas, compare: SITE_PATHS.compare } as const

/** Gives the path of the page whose card equals an embed; null for filtered views, which have no card. */
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

/** The kinds of embeds, in the order of the dialog. */
const EMBED_KINDS = ['map', 'country', 'compare'] as const
export type EmbedKind = (typeof EMBED_KINDS)[number]

/** Paths of embeds below the folder of a language. */
export const EMBED_PATHS = {
  map: SITE_PATHS.embedMap,
  country: SITE_PATHS.embedCountry,
  compare: SITE_PATHS.embedCompare,
} as const satisfies Record<EmbedKind, string>

const dated = ({ entity, compared, on }: Filters): Filters => ({ ...COMPARE_DEFAULTS, entity, compared, on })

/** Reduces a state to what each embed shows. */
export const EMBEDDED: Readonly<Record<EmbedKind, (filters: Filters) => Filters>> = {
  map: withMapView,
  country: ({ entity }) => ({ ...DEFAULT_FILTERS, entity }),
  compare: dated,
}

/** Gives the state that an embed shows by default. */
export const embedDefaults = (kind: EmbedKind): Filters =>
  kind === 'compare' ? COMPARE_DEFAULTS : DEFAULT_FILTERS

interface EmbedOptions {
  readonly entity?: Pick<Entity, 'slug'> | null
  readonly looks?: EmbedLooks
}

/** Gives the address of the embed of a state; `root` is the absolute address of the site's folder in a language. */
export const embedAddress = (
  root: string,
  kind: EmbedKind,
  filters: Filters,
  { entity = null, looks = DEFAULT_LOOKS }: EmbedOptions = {},
): string => {
  const isCountry = kind === 'country'
  const state = isCountry ? '' : toQuery(EMBEDDED[kind](filters), embedDefaults(kind))
  const query = [state, writeLooks(looks)].filter(Boolean).join('&')
  const path = isCountry && entity ? embedCountryPath(entity) : EMBED_PATHS[kind]
  return `${root}${path}${query && `?${query}`}`
}
