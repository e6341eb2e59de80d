/** How long the browser may need to take the file over, in ms. */
const TAKEN_OVER_MS = 10_000

/**
 * Saves text or a picture as a file of the reader's own: made and kept in the browser, nothing is sent. `type` is a media type such
 * as `text/csv;charset=utf-8`. In a frame that forbids downloads nothing happens; the data files remain.
 */
export const saveFile = (name: string, content: BlobPart, type: string): void => {
  const address = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), TAKEN_OVER_MS)
}
