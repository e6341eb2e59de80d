import { type Cut, fontFaces } from '../pictures/fontFaces'
import { rasterise } from '../pictures/save'
import type { FigurePicture } from './drawFigure'
import { type Face, plainDrawing } from './plainDrawing'
import { withDensity } from './pngDensity'

const CUTS: readonly Cut[] = ['serif', 'serif-italic', 'sans']

/** Puts the fonts of its characters into a figure, so that it looks the same everywhere. */
const withFonts = async (picture: FigurePicture): Promise<FigurePicture> => {
  const fonts = await fontFaces(CUTS, picture.svg)
  return { ...picture, svg: picture.svg.replace('</title>', `</title>${fonts}`) }
}

/** Some programs read a weight only in hundreds. */
const wholeWeight = (face: Face): Face => ({
  ...face,
  'font-weight': String(Math.ceil(Number(face['font-weight']) / 100) * 100),
})

/** Widths at this size are not rounded to dots of the screen. */
const MEASURED_PX = 1000

/** Makes an SVG that looks the same in browsers, and whose texts have the same widths in programs without its fonts. */
export const figureSvg = async (picture: FigurePicture): Promise<string> => {
  await Promise.all(
    ["600 1em 'Atlas Serif'", "italic 400 1em 'Atlas Serif'", "400 1em 'Atlas Sans'"].map((font) =>
      document.fonts.load(font, picture.svg),
    ),
  )
  const context = document.createElement('canvas').getContext('2d')
  if (!context) throw new Error('This browser has no canvas.')
  const drawing = plainDrawing(picture.svg, {
    faceOf: wholeWeight,
    measure: (text, face, size) => {
      context.font = `${face['font-style']} ${face['font-weight']} ${MEASURED_PX}px ${face['font-family']}`
      return (context.measureText(text).width / MEASURED_PX) * size
    },
    isFitted: true,
  })
  // Without this, browsers round the places of letters to dots of the screen.
  drawing.setAttribute('text-rendering', 'geometricPrecision')
  const { svg } = await withFonts({ ...picture, svg: new XMLSerializer().serializeToString(drawing) })
  return svg
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
