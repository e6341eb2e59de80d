import { isScriptFailure } from '../../data/resource'
import { saveFile } from '../../ui/saveFile'

/** Gives the link to the present state; null where others cannot open it. */
export const presentAddress = (): string | null => {
  const { protocol, href } = window.location
  return protocol.startsWith('http') ? (href.split('#')[0] ?? null) : null
}

export const FORMATS = ['svg', 'png', 'png2'] as const
export type Format = (typeof FORMATS)[number]

export interface Picture {
  readonly svg: string
  /** Name of the file, without an extension. */
  readonly name: string
  readonly width: number
  readonly height: number
}

/** Renders an SVG with `scale` pixels per px. Rejects where the browser cannot. */
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
    // Every picture has a background; a canvas that is too large for a browser stays empty.
    const [, , , opacity = 0] = context.getImageData(canvas.width - 1, canvas.height - 1, 1, 1).data
    if (opacity === 0) throw new Error('The canvas is too large for this browser.')
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The canvas gave no picture.'))))
    })
  } finally {
    URL.revokeObjectURL(url)
  }
}

const save = async (picture: Picture, format: Format): Promise<void> => {
  const scale = format === 'png2' ? 2 : 1
  const blob =
    format === 'svg' ? new Blob([picture.svg], { type: 'image/svg+xml' }) : await rasterise(picture, scale)
  const name = `${picture.name}${format === 'png2' ? '@2x' : ''}.${format === 'svg' ? 'svg' : 'png'}`
  saveFile(name, blob, blob.type)
}

/**
 * `failed` is for missing data, `failedPng` for a browser that cannot render, `lost` for code that only a reload
 * fetches again.
 */
export type Outcome = 'saved' | 'failed' | 'failedPng' | 'lost'

/** Makes a picture and saves it; a failure is an outcome, not an error. */
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

/** Tells whether the page is in a frame, whose host may silently forbid downloads. */
export const isFramed = (): boolean => window.self !== window.top
