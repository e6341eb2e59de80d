import { type RefObject, useEffect } from 'react'

/** Calls back when Escape is pressed with the focus inside the element. */
export const useEscape = (element: RefObject<HTMLElement | null>, onEscape: () => void): void => {
  useEffect(() => {
    const inside = element.current
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      onEscape()
    }
    inside?.addEventListener('keydown', onKeyDown)
    return () => inside?.removeEventListener('keydown', onKeyDown)
  })
}
