import { encode } from 'fast-png'
import { PAGES } from '../atlas/pages'
import type { SiteData } from '../pages/sitePage'
import type { SiteToBuild } from './readSiteData'
import { writeIn } from './siteFiles'
import { countryCard, questionCard } from '../pictures/card'
import { DEFAULT_FILTERS } from '../state/filters'
import { cardPath, countryPath } from '../domain/sitePaths'
import type { Language } from '../domain/languages'

/** Draws an SVG as a PNG of the SVG's own size. */
type Rasterise = (svg: string) => Uint8Array

/** Each font has all scripts of the site in one weight: resvg reads neither WOFF2 nor variable fonts. */
const FONT_FILES = ['sans-400', 'sans-650', 'serif-600'].map((name) => `src/ui/fonts/${name}.ttf`)

/** resvg supports weights in hundreds only, and takes the nearest that exists. */
const withKnownWeights = (svg: string): string => svg.replaceAll('font-weight="650"', 'font-weight="700"')

type Channels = [red: number, green: number, blue: number]
const channelsOf = (colour: number): Channels => [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255]

const distance = (one: Channels, other: Channels): number =>
  one.reduce((sum, value, channel) => sum + (value - (other[channel] ?? 0)) ** 2, 0)

/** Pixels of one colour that follow each other. */
const runsOf = (pixels: Uint32Array) => {
  const runs: { readonly colour: number; readonly from: number; readonly to: number }[] = []
  for (let from = 0; from < pixels.length; from = runs.at(-1)?.to ?? 0) {
    const colour = pixels[from] ?? 0
    let to = from + 1
    while (pixels[to] === colour) to++
    runs.push({ colour, from, to })
  }
  return runs
}

/**
 * Opaque pixels as indexes of their 64 most frequent colours, which makes a third of the size: some messengers show no card of
 * more than 300 kB. Colours of areas stay exact; rare ones of smoothed edges become the nearest.
 */
const indexed = (rgba: Uint8Array): { data: Uint8Array; palette: Channels[] } => {
  const pixels = new Uint32Array(rgba.slice().buffer)
  const runs = runsOf(pixels)
  const counts = new Map<number, number>()
  for (const { colour, from, to } of runs) counts.set(colour, (counts.get(colour) ?? 0) + to - from)
  const colours = [...counts]
    .toSorted(([a, m], [b, n]) => n - m || a - b)
    .map(([colour]) => channelsOf(colour))
  const palette = colours.slice(0, 64)
  const nearest = (colour: Channels) => {
    const distances = palette.map((other) => distance(colour, other))
    return distances.indexOf(Math.min(...distances))
  }
  const indexes = new Map([...counts.keys()].map((colour) => [colour, nearest(channelsOf(colour))]))
  const data = new Uint8Array(pixels.length)
  for (const { colour, from, to } of runs) data.fill(indexes.get(colour) ?? 0, from, to)
  return { data, palette }
}

/** Loads resvg. Rejects on platforms without its native code, since pages name the cards. */
export const loadRasteriser = async (): Promise<Rasterise> => {
  const { Resvg } = await import('@resvg/resvg-js').catch((cause: unknown) => {
    throw new Error(
      `The social cards cannot be drawn: @resvg/resvg-js has no native part for ${process.platform} ${process.arch}, ` +
        'or it was not installed (npm ci without --omit=optional). `npm run build CARDS=none` leaves the cards out.',
      { cause },
    )
  })
  const font = { loadSystemFonts: false, fontFiles: FONT_FILES }
  return (svg) => {
    const { pixels, width, height } = new Resvg(withKnownWeights(svg), { font }).render()
    return encode({ width, height, channels: 1, depth: 8, ...indexed(pixels) })
  }
}

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
