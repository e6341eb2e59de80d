const TAKEN_OVER_MS = 10_000

/** Saves a file from the browser and sends nothing; a frame may forbid it. `type` is a media type. */
export const saveFile = (name: string, content: BlobPart, type: string): void => {
  const address = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), TAKEN_OVER_MS)
}
