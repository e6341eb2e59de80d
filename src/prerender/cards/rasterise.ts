import { palettePng } from './palettePng'

/** Draws an SVG into a PNG of its own size. */
export type Rasterise = (svg: string) => Buffer

/**
 * Loads what draws the cards. It is native code, which exists for the usual platforms; on any other the build stops
 * here and says so, since pages would name cards that are not there.
 */
export const loadRasteriser = async (): Promise<Rasterise> => {
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
