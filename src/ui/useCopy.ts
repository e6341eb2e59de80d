import { useState } from 'react'

/** Copies a text to the clipboard, and says of the last text whether it worked; null before. */
export const useCopy = () => {
  const [copied, setCopied] = useState<{ text: string; hasWorked: boolean } | null>(null)
  const copy = (text: string) => {
    // Clipboards are closed to some frames and to pages without a secure origin: then the page says how else to take it.
    const writing = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'))
    writing.then(
      () => setCopied({ text, hasWorked: true }),
      () => setCopied({ text, hasWorked: false }),
    )
  }
  return [copied, copy] as const
}
