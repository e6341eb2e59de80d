import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PAGES } from '../../app/pages'
import type { SiteData } from '../../pages/sitePage'
import { countryCard, questionCard } from '../../pictures/card'
import { DEFAULT_FILTERS } from '../../store/filters'
import { countryPath } from '../../store/sitePaths'
import embed from '../../text/en/embed.json'
import pictures from '../../text/en/pictures.json'
import { createTexts } from '../../text/i18n'
import { createOutliner } from './outlineText'
import { loadRasteriser } from './rasterise'

/** Path of a page's card below the site's folder. */
export const cardPath = (page: string): string =>
  `cards/${page === '' ? 'front' : page.replace(/\/$/, '').replaceAll('/', '-')}.png`

/** Draws the cards of the front page, the themes and the countries. Resolves to their paths, by the path of their page. */
export const writeCards = async (
  site: string,
  { dataset, topology }: SiteData,
): Promise<ReadonlyMap<string, string>> => {
  const [rasterise, setLine] = await Promise.all([loadRasteriser(), createOutliner()])
  const texts = createTexts('en', { ...pictures, ...embed })
  const scene = (filters = DEFAULT_FILTERS) => ({ dataset, topology, texts, filters, corridors: null })
  const cards = [
    ...PAGES.map(({ path, filters }) => ({ path, draw: () => questionCard(scene(filters), setLine) })),
    ...dataset.entities.map((entity) => ({
      path: countryPath(entity),
      draw: () => countryCard(scene(), entity.code, setLine),
    })),
  ]
  await mkdir(join(site, 'cards'), { recursive: true })
  for (const { path, draw } of cards) await writeFile(join(site, cardPath(path)), rasterise(draw()))
  return new Map(cards.map(({ path }) => [path, cardPath(path)]))
}
