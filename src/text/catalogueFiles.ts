import type { Catalogue } from './i18n'

/**
 * Every catalogue a script can fetch as a file of its own, by its path. English `atlas` is part of each page's script.
 * Classic scripts have this module's empty stand-in in its place: their pages carry the catalogues they say.
 */
export const CATALOGUE_FILES: Readonly<Record<string, () => Promise<Catalogue>>> =
  import.meta.glob<Catalogue>(
    ['./*/*.json', '!./en/atlas.json', '!./*/{changes,findings,help,methods,missing,published,site}.json'],
    { import: 'default' },
  )
