/** Draws an SVG as a PNG of the SVG's own size. */
export type Rasterise = (svg: string) => Promise<Buffer>

/** Each font has all scripts of the site in one weight: resvg reads neither WOFF2 nor variable fonts. */
const FONT_FILES = ['sans-400', 'sans-650', 'serif-600'].map((name) => `src/ui/fonts/${name}.ttf`)

/** resvg knows weights in hundreds only, and takes the nearest that exists. */
const withKnownWeights = (svg: string): string => svg.replaceAll('font-weight="650"', 'font-weight="700"')

/** Loads resvg and sharp. Rejects on platforms without their native code, since pages name the cards. */
export const loadRasteriser = async (): Promise<Rasterise> => {
  const [{ Resvg }, { default: sharp }] = await Promise.all([
    import('@resvg/resvg-js'),
    import('sharp'),
  ]).catch((cause: unknown) => {
    throw new Error(
      `The social cards cannot be drawn: @resvg/resvg-js or sharp has no native part for ${process.platform} ${process.arch}, ` +
        'or it was not installed (npm ci without --omit=optional). `npm run build CARDS=none` leaves the cards out.',
      { cause },
    )
  })
  const font = { loadSystemFonts: false, fontFiles: FONT_FILES }
  return (svg) => {
    const { pixels, width, height } = new Resvg(withKnownWeights(svg), { font }).render()
    // A palette makes a third of the size: some messengers show no card of more than 300 kB.
    return sharp(pixels, { raw: { width, height, channels: 4 } })
      .png({ palette: true, dither: 0, effort: 1 })
      .toBuffer()
  }
}
