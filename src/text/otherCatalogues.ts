import type { Catalogue } from './i18n'

/** The catalogues of all languages but English, by path: the scripts of English pages need not know them. */
export const OTHER_CATALOGUES = import.meta.glob<Catalogue>(['./*/{first,later}.json', '!./en/*.json'], {
  import: 'default',
})
