import { useState } from 'react'

/** Puts a text on the clipboard; rejects in frames and on insecure pages, which have none. */
export const copyText = (text: string): Promise<void> =>
  navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'))

/** Copies a text, and gives whether that has worked; null before, and after the text has changed. */
export const useCopy = (text: string): readonly [hasWorked: boolean | null, copy: () => void] => {
  const [copied, setCopied] = useState<{ text: string; hasWorked: boolean } | null>(null)
  const copy = () =>
    // The page then shows another way.
    copyText(text).then(
      () => setCopied({ text, hasWorked: true }),
      () => setCopied({ text, hasWorked: false }),
    )
  return [copied?.text === text ? copied.hasWorked : null, () => void copy()]
}

/** By then the browser has read what it saves. */
const REVOKE_AFTER_MS = 10_000

/** Saves a file from the browser and sends nothing; a frame may forbid it. `type` is a media type. */
export const saveFile = (name: string, content: BlobPart, type: string): void => {
  const address = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), REVOKE_AFTER_MS)
}
