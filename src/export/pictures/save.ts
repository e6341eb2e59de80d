import { isScriptFailure } from '../../data/resource'
import { saveFile } from '../../ui/saveFile'

/** What a picture can be taken away as. */
export const FORMATS = ['svg', 'png', 'png2'] as const
/** A form in which a picture is saved. */
export type Format = (typeof FORMATS)[number]

/** A picture that is ready to be taken away. */
export interface Picture {
  /** A whole SVG document. */
  readonly svg: string
  /** Name of its file, without an ending. */
  readonly name: string
  readonly width: number
  readonly height: number
}

/** Draws an SVG into pixels, `scale` of them for each of its own. Rejects where the browser cannot. */
export const rasterise = async ({ svg, width, height }: Picture, scale: number): Promise<Blob> => {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image(width, height)
    image.src = url
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(width * scale)
    canvas.height = Math.round(height * scale)
    const context = canvas.getContext('2d')
    if (!context) throw new Error('This browser has no canvas.')
    context.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The canvas gave no picture.'))))
    })
  } finally {
    URL.revokeObjectURL(url)
  }
}

/** Saves a picture in a format: its SVG, or its pixels in one or two sizes. */
const save = async (picture: Picture, format: Format): Promise<void> => {
  const scale = format === 'png2' ? 2 : 1
  const blob =
    format === 'svg' ? new Blob([picture.svg], { type: 'image/svg+xml' }) : await rasterise(picture, scale)
  const name = `${picture.name}${format === 'png2' ? '@2x' : ''}.${format === 'svg' ? 'svg' : 'png'}`
  saveFile(name, blob, blob.type)
}

/**
 * What came of saving: no picture since data did not come, a picture of which this browser makes no pixels, or no picture
 * for lack of what draws it, which only a new page asks for again (`lost`).
 */
export type Outcome = 'saved' | 'failed' | 'failedPng' | 'lost'

/** Makes a picture and saves it. What goes wrong is an outcome to be told, not an error. */
export const savePicture = async (make: () => Promise<Picture>, format: Format): Promise<Outcome> => {
  let hasPicture = false
  try {
    const picture = await make()
    hasPicture = true
    await save(picture, format)
    return 'saved'
  } catch (error) {
    if (!hasPicture && isScriptFailure(error)) return 'lost'
    return hasPicture && format !== 'svg' ? 'failedPng' : 'failed'
  }
}

/** Whether the page stands in a frame, whose host may forbid files to be saved without saying so. */
export const isFramed = (): boolean => window.self !== window.top
