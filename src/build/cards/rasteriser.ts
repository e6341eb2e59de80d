import { encode } from 'fast-png'

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

/**
 * Opaque pixels as indexes of their 64 most frequent colours, which makes a third of the size: some messengers show no card of
 * more than 300 kB. Colours of areas stay exact; rare ones of smoothed edges become the nearest.
 */
const indexed = (rgba: Uint8Array): { data: Uint8Array; palette: Channels[] } => {
  const pixels = new Uint32Array(rgba.slice().buffer)
  const counts = new Map<number, number>()
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1)
  const colours = [...counts]
    .toSorted(([a, m], [b, n]) => n - m || a - b)
    .map(([colour]) => channelsOf(colour))
  const palette = colours.slice(0, 64)
  const nearest = (colour: Channels) => {
    const distances = palette.map((other) => distance(colour, other))
    return distances.indexOf(Math.min(...distances))
  }
  const indexes = new Map([...counts.keys()].map((colour) => [colour, nearest(channelsOf(colour))]))
  return { data: Uint8Array.from(pixels, (pixel) => indexes.get(pixel) ?? 0), palette }
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
