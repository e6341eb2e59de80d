import { useState } from 'react'

/** Copies a text, and gives the outcome for the last one; null at first. */
export const useCopy = () => {
  const [copied, setCopied] = useState<{ text: string; hasWorked: boolean } | null>(null)
  const copy = (text: string) => {
    // Some frames and insecure pages have no clipboard; the page then shows another way.
    const writing = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'))
    writing.then(
      () => setCopied({ text, hasWorked: true }),
      () => setCopied({ text, hasWorked: false }),
    )
  }
  return [copied, copy] as const
}
