import type { CatalogueFiles } from './catalogueFiles'
import type { Catalogue } from './i18n'

/** The catalogues of all languages but English, which the scripts of English pages need not know. */
export const CATALOGUE_FILES: CatalogueFiles = import.meta.glob<Catalogue>(
  ['./*/*.json', '!./en/*.json', '!./*/{changes,findings,help,methods,missing,published,site}.json'],
  { import: 'default' },
)
