import type { Catalogue } from './i18n'

/** Catalogues of all languages but English by path, in a module that English pages need not load. */
export const OTHER_CATALOGUES = import.meta.glob<Catalogue>(['./*/{first,later}.json', '!./en/*.json'], {
  import: 'default',
})
