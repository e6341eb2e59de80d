import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PAGES } from '../../atlas/pages'
import type { SiteData } from '../../pages/sitePage'
import { countryCard, questionCard } from '../../export/pictures/card'
import { DEFAULT_FILTERS } from '../../state/filters'
import { cardPath, countryPath } from '../../domain/sitePaths'
import { folderOf } from '../../domain/languages'
import { loadRasteriser } from './rasteriser'

/** Draws the cards of the front page, the themes and the countries in a language. Resolves to their paths, by the path of their page. */
export const writeCards = async (
  site: string,
  { language, textsOf, dataset, topology }: SiteData,
): Promise<ReadonlyMap<string, string>> => {
  const rasterise = await loadRasteriser()
  const texts = textsOf('pictures', 'embed')
  const scene = (filters = DEFAULT_FILTERS) => ({ dataset, topology, texts, filters, corridors: null })
  const cards = [
    ...PAGES.map(({ path, filters }) => ({ path, draw: () => questionCard(scene(filters)) })),
    ...dataset.entities.map((entity) => ({
      path: countryPath(entity),
      draw: () => countryCard(scene(), entity.code),
    })),
  ]
  await mkdir(join(site, 'cards', folderOf(language)), { recursive: true })
  for (const { path, draw } of cards)
    await writeFile(join(site, cardPath(language, path)), await rasterise(draw()))
  return new Map(cards.map(({ path }) => [path, cardPath(language, path)]))
}
