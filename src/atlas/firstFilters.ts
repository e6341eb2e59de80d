import type { Entity } from '../domain/entity'
import { folderOf } from '../domain/languages'
import { askedIn, pathIn } from '../state/connectUrl'
import { DEFAULT_FILTERS, type Filters } from '../state/filters'
import { fromQuery, type KnownIds } from '../state/link'
import type { MountOptions } from './mountAtlas'

/** Until the data are there, any word may be the name of a country. */
const ANY: KnownIds = {
  instruments: [],
  entityBySlugOrCode: (code) => ({ code }) as Entity,
  partOf: (_, sub) => sub,
}

/** What an atlas is about to show, as far as the address tells it before there are data. */
export const firstFilters = ({ root, language = 'en', filters, url }: MountOptions): Filters => {
  if (!url) return { ...DEFAULT_FILTERS, ...filters }
  const path = pathIn(root + folderOf(language))
  return fromQuery(askedIn(url), url.defaultsOf(path), ANY)
}
