import { PAGES } from '../../atlas/pages'
import type { SiteData } from '../../pages/sitePage'
import type { SiteToBuild } from '../siteToBuild'
import { writeIn } from '../writeIn'
import { countryCard, questionCard } from '../../pictures/card'
import { DEFAULT_FILTERS } from '../../state/filters'
import { cardPath, countryPath } from '../../domain/sitePaths'
import type { Language } from '../../domain/languages'
import { loadRasteriser } from './rasteriser'

/** Paths of the pages that have cards: the front page, the themes and the countries. */
export const cardsIn = ({ dataset }: SiteData): readonly string[] => [
  ...PAGES.map(({ path }) => path),
  ...dataset.entities.map(countryPath),
]

/** Makes a function that draws the card of a page in a language. */
export const createCardWriter = async ({ folder, dataIn }: SiteToBuild) => {
  const rasterise = await loadRasteriser()
  return async ({ language, path }: { language: Language; path: string }): Promise<void> => {
    const { texts, dataset, topology } = await dataIn(language)
    const scene = (filters = DEFAULT_FILTERS) => ({ dataset, topology, texts, filters, corridors: null })
    const entity = dataset.entities.find((other) => countryPath(other) === path)
    const filters = PAGES.find((page) => page.path === path)?.filters
    const card = entity ? countryCard(scene(), entity.code) : questionCard(scene(filters))
    await writeIn(folder, cardPath(language, path), rasterise(card))
  }
}
