import { element } from '../map/markup/element'
import { fontRules, fontUrl, isForText } from '../ui/fontsFile'
import { drawFigure, type FigureInput, type FigurePicture } from './drawFigure'
import type { FigureFileType, FigureSettings } from './figureSettings'

/** The browser cannot draw a picture as dots, whose SVG it can still save. */
export class CanvasError extends Error {
  override readonly name = 'CanvasError'
}

const readAsDataUrl = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve(String(reader.result)))
    reader.addEventListener('error', () => reject(reader.error ?? new Error('The font could not be read.')))
    reader.readAsDataURL(blob)
  })

const dataUrlOf = async (url: string): Promise<string> => {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`A font was answered with ${response.status}.`)
  // The server may give any media type, so the blob sets its own.
  return readAsDataUrl(new Blob([await response.arrayBuffer()], { type: 'font/woff2' }))
}

const faceOf = async (rule: CSSFontFaceRule): Promise<string> => {
  const valueOf = (name: string) => rule.style.getPropertyValue(name).replaceAll('"', "'")
  const [family, style, weight] = ['font-family', 'font-style', 'font-weight'].map(valueOf)
  const url = await dataUrlOf(fontUrl(rule))
  return `@font-face{font-family:${family};font-style:${style || 'normal'};font-weight:${weight};src:url(${url}) format('woff2')}`
}

/** Writes a style element with embedded fonts, those of further characters only where a text has them. */
const fontFaces = async (text: string): Promise<string> => {
  const rules = (await fontRules()).filter((rule) => isForText(rule, `a${text}`))
  return element('style', {}, (await Promise.all(rules.map(faceOf))).join(''))
}

/** Puts the fonts of its characters into a figure, so that it looks the same everywhere. */
const withFonts = async (picture: FigurePicture): Promise<FigurePicture> => {
  const fonts = await fontFaces(picture.svg)
  return { ...picture, svg: picture.svg.replace('</title>', `</title>${fonts}`) }
}

/**
 * Makes an SVG for programs that know less than browsers: LibreOffice draws a halo above its letters unless it is an
 * element of its own, and some programs read a weight only in hundreds.
 */
const figureSvg = async (picture: FigurePicture): Promise<string> => {
  const drawing = new DOMParser().parseFromString(picture.svg, 'image/svg+xml').documentElement
  for (const drawn of drawing.querySelectorAll('[paint-order]')) {
    drawn.removeAttribute('paint-order')
    drawn.before(drawn.cloneNode(true))
    for (const part of [drawn, ...drawn.querySelectorAll('[stroke]')]) part.setAttribute('stroke', 'none')
  }
  for (const text of drawing.querySelectorAll('[font-weight]'))
    text.setAttribute('font-weight', `${Math.ceil(Number(text.getAttribute('font-weight')) / 100) * 100}`)
  // The policy of the site forbids styles in what is parsed, so the fonts come last.
  return (await withFonts({ ...picture, svg: new XMLSerializer().serializeToString(drawing) })).svg
}

/** Dots an inch of print; the lower ones are for browsers whose canvas holds no more. */
const DENSITIES = [300, 200, 150, 100]
const CSS_PX_PER_INCH = 96

/** Makes a PNG: in its px, or for print at 300 dots an inch, which the file says, or the most that the browser can. */
const figurePng = async (picture: FigurePicture): Promise<Blob> => {
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

const BLOBS: Readonly<Record<FigureFileType, (picture: FigurePicture) => Promise<Blob>>> = {
  png: figurePng,
  svg: async (picture) => new Blob([await figureSvg(picture)], { type: 'image/svg+xml' }),
}

/** A file with its name, to be saved. */
interface FigureFile {
  readonly name: string
  readonly blob: Blob
}

/**
 * Makes the file of a figure, with its fonts, sources, day and caveat. Rejects where the browser cannot make it or the size has no room.
 */
export const figureFile = async (
  settings: FigureSettings,
  input: FigureInput,
  type: FigureFileType,
): Promise<FigureFile> => {
  const picture = drawFigure(settings, input)
  if (!picture.hasRoom) throw new Error('This size has no room for the figure.')
  return { name: `${picture.name}.${type}`, blob: await BLOBS[type](picture) }
}

/** Bytes before the first part of a PNG, and of that part, which has its width and height. */
const SIGNATURE = 8
const HEADER = 25

const METRES_PER_INCH = 0.0254

const crcOf = (bytes: Uint8Array): number => {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return (crc ^ 0xffffffff) >>> 0
}

/** The part of a PNG that says how many dots an inch has, so that programs place it in its size. */
const densityPart = (dotsPerInch: number): Uint8Array<ArrayBuffer> => {
  const part = new Uint8Array(21)
  const view = new DataView(part.buffer)
  const perMetre = Math.round(dotsPerInch / METRES_PER_INCH)
  view.setUint32(0, 9)
  part.set(new TextEncoder().encode('pHYs'), 4)
  view.setUint32(8, perMetre)
  view.setUint32(12, perMetre)
  view.setUint8(16, 1)
  view.setUint32(17, crcOf(part.subarray(4, 17)))
  return part
}

/** Writes the density of a print into a PNG without one. */
const withDensity = async (png: Blob, dotsPerInch: number): Promise<Blob> => {
  const start = SIGNATURE + HEADER
  return new Blob([png.slice(0, start), densityPart(dotsPerInch), png.slice(start)], { type: 'image/png' })
}

/** Renders an SVG with `scale` pixels per px. Rejects where the browser cannot. */
const rasterise = async ({ svg, width, height }: FigurePicture, scale: number): Promise<Blob> => {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image(width, height)
    image.src = url
    await image.decode().catch((cause: unknown) => {
      throw new CanvasError('The browser does not draw the picture.', { cause })
    })
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(width * scale)
    canvas.height = Math.round(height * scale)
    const context = canvas.getContext('2d')
    if (!context) throw new CanvasError('This browser has no canvas.')
    context.drawImage(image, 0, 0, canvas.width, canvas.height)
    // Every picture has a background; a canvas that is too large for a browser stays empty.
    const [, , , opacity = 0] = context.getImageData(canvas.width - 1, canvas.height - 1, 1, 1).data
    if (opacity === 0) throw new CanvasError('The canvas is too large for this browser.')
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new CanvasError('The canvas gave no picture.'))))
    })
  } finally {
    URL.revokeObjectURL(url)
  }
}
