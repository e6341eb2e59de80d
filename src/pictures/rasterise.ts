/** A drawing with its size in CSS px. */
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
