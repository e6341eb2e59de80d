import type { Entity } from '../domain/entity'
import { DEFAULT_FILTERS, type Filters } from '../state/filters'
import { EMBED_DEFAULTS, EMBEDDED, type EmbedKind } from './embedLink'
import { toQuery } from '../state/link'
import { countryPath, SITE_PATHS, themePath } from '../domain/sitePaths'

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
