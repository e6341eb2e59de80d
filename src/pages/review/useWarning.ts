import { useEffect } from 'react'

/** Asks before the page is left with changes that are in no file; never a reader who leaves the site in a hurry. */
export const useWarning = (hasChanges: boolean): void => {
  useEffect(() => {
    if (!hasChanges) return
    const warn = (event: BeforeUnloadEvent) => {
      if (document.documentElement.hasAttribute('data-leaving')) return
      event.preventDefault()
    }
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [hasChanges])
}
