import { LANGUAGES } from '../../domain/languages'
import { PARTS } from '../../domain/themeParts'

/** What embeds are made of, by paths below the folder of a site or of a released version: this is what a release keeps. */
export const RELEASED_FILES: readonly string[] = [
  'atlas.json',
  ...PARTS.map((part) => `${part}.json`),
  'corridors.json',
  'map.topo.json',
  ...LANGUAGES.filter((language) => language !== 'en').map((language) => `names/${language}.json`),
].map((name) => `data/${name}`)
