import { type Cut, fontFaces } from '../pictures/fontFaces'
import { rasterise } from '../pictures/save'
import type { FigurePicture } from './drawFigure'
import { withDensity } from './pngDensity'

const CUTS: readonly Cut[] = ['serif', 'serif-italic', 'sans']

/** Puts the fonts of its characters into a figure, so that it looks the same everywhere. */
export const withFonts = async (picture: FigurePicture): Promise<FigurePicture> => {
  const fonts = await fontFaces(CUTS, picture.svg)
  return { ...picture, svg: picture.svg.replace('</title>', `</title>${fonts}`) }
}

/** Dots an inch of print; the lower ones are for browsers whose canvas holds no more. */
const DENSITIES = [300, 200, 150, 100]
const CSS_PX_PER_INCH = 96

/** Makes a PNG: in its px, or for print at 300 dots an inch, which the file says, or the most that the browser can. */
export const figurePng = async (picture: FigurePicture): Promise<Blob> => {
  const drawn = await withFonts(picture)
  if (picture.sizeMm === null) return rasterise(drawn, 1)
  let failure: unknown
  for (const density of DENSITIES) {
    try {
      return await withDensity(await rasterise(drawn, density / CSS_PX_PER_INCH), density)
    } catch (error) {
      failure = error
    }
  }
  throw failure
}

/** Whether the browser can put a picture on the clipboard. */
export const canCopyPicture = (): boolean =>
  typeof ClipboardItem !== 'undefined' && navigator.clipboard?.write !== undefined

/** Puts a figure on the clipboard as a PNG. Rejects where the browser cannot or may not. */
export const copyPicture = (picture: FigurePicture): Promise<void> =>
  // The promise is given at once, because a browser permits this only during a press.
  navigator.clipboard.write([new ClipboardItem({ 'image/png': figurePng(picture) })])
