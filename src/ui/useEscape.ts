import { type RefObject, useLayoutEffect } from 'react'

/**
 * Calls back when Escape is pressed with the focus inside the element; from the moment it is there, since a key may come
 * before the browser paints.
 */
export const useEscape = (element: RefObject<HTMLElement | null>, onEscape: () => void): void => {
  useLayoutEffect(() => {
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
