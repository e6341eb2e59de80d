import type { Catalogue } from './i18n'

/** Catalogues of all languages but English by path, in a module that English pages need not load. */
export const OTHER_CATALOGUES = {
  first: import.meta.glob<Catalogue>('/translations/*.po', { query: '?first', import: 'default' }),
  compare: import.meta.glob<Catalogue>('/translations/*.po', { query: '?compare', import: 'default' }),
  later: import.meta.glob<Catalogue>('/translations/*.po', { query: '?later', import: 'default' }),
}
