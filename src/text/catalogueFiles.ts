import type { Catalogue } from './i18n'

/** Catalogues that a script can fetch, each as a file of its own, by their paths. */
export type CatalogueFiles = Readonly<Record<string, () => Promise<Catalogue>>>

/**
 * The English ones; `atlas` is part of each page's script. Classic scripts have an empty stand-in for this module: their pages
 * carry the catalogues they say.
 */
export const CATALOGUE_FILES: CatalogueFiles = import.meta.glob<Catalogue>(
  ['./en/*.json', '!./en/{atlas,changes,findings,help,methods,missing,published,site}.json'],
  { import: 'default' },
)
