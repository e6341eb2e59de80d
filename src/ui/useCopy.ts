import { useState } from 'react'

/** Puts a text on the clipboard; rejects in frames and on insecure pages, which have none. */
export const copyText = (text: string): Promise<void> =>
  navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'))

/** Copies a text, and gives the outcome for the last one; null at first. */
export const useCopy = () => {
  const [copied, setCopied] = useState<{ text: string; hasWorked: boolean } | null>(null)
  const copy = (text: string) =>
    // The page then shows another way.
    copyText(text).then(
      () => setCopied({ text, hasWorked: true }),
      () => setCopied({ text, hasWorked: false }),
    )
  return [copied, (text: string) => void copy(text)] as const
}
