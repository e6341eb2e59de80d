import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PAGES } from '../../atlas/pages'
import type { SiteData } from '../../pages/sitePage'
import { countryCard, questionCard } from '../../export/pictures/card'
import { DEFAULT_FILTERS } from '../../state/filters'
import { cardPath, countryPath } from '../../domain/sitePaths'
import { folderOf } from '../../domain/languages'
import { createOutliner } from './outlineText'
import { palettePng } from './palettePng'

/** Draws the cards of the front page, the themes and the countries in a language. Resolves to their paths, by the path of their page. */
export const writeCards = async (
  site: string,
  { language, textsOf, dataset, topology }: SiteData,
): Promise<ReadonlyMap<string, string>> => {
  const [rasterise, setLine] = await Promise.all([loadRasteriser(), createOutliner()])
  const texts = textsOf('pictures', 'embed')
  const scene = (filters = DEFAULT_FILTERS) => ({ dataset, topology, texts, filters, corridors: null })
  const cards = [
    ...PAGES.map(({ path, filters }) => ({ path, draw: () => questionCard(scene(filters), setLine) })),
    ...dataset.entities.map((entity) => ({
      path: countryPath(entity),
      draw: () => countryCard(scene(), entity.code, setLine),
    })),
  ]
  await mkdir(join(site, 'cards', folderOf(language)), { recursive: true })
  for (const { path, draw } of cards) await writeFile(join(site, cardPath(language, path)), rasterise(draw()))
  return new Map(cards.map(({ path }) => [path, cardPath(language, path)]))
}

/** Draws an SVG into a PNG of its own size. */
type Rasterise = (svg: string) => Buffer

/**
 * Loads what draws the cards. It is native code, which exists for the usual platforms; on any other the build stops
 * here and says so, since pages would name cards that are not there.
 */
const loadRasteriser = async (): Promise<Rasterise> => {
  const { Resvg } = await import('@resvg/resvg-js').catch((cause: unknown) => {
    throw new Error(
      `The social cards cannot be drawn: @resvg/resvg-js has no native part for ${process.platform} ${process.arch}, ` +
        'or it was not installed (npm ci without --omit=optional). NO_CARDS=1 npm run build leaves the cards out.',
      { cause },
    )
  })
  return (svg) => {
    // All text is outlines: no font of this machine has a say.
    const image = new Resvg(svg, { font: { loadSystemFonts: false } }).render()
    return palettePng(image.pixels, image.width, image.height)
  }
}
