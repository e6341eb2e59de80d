import { type MouseEvent, type RefObject, useLayoutEffect } from 'react'
import { isKeyOfPage } from './keys'

/** Calls back on Escape inside the element; a layout effect is in time for a key before the first paint. */
export const useEscape = (
  element: RefObject<HTMLElement | null>,
  onEscape: (event: KeyboardEvent) => void,
): void => {
  useLayoutEffect(() => {
    const inside = element.current
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      onEscape(event)
    }
    inside?.addEventListener('keydown', onKeyDown)
    return () => inside?.removeEventListener('keydown', onKeyDown)
  })
}

/** Calls back on a shortcut; the first component that handles a key prevents others. `onKey` must be stable. */
export const useKey = (key: string, onKey: () => void): void => {
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!isKeyOfPage(event, key)) return
      event.preventDefault()
      onKey()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [key, onKey])
}

/** Makes a plain click on a link act in the page; one with a key held follows it, to a tab of its own. */
export const inPlace = (act: () => void) => (event: MouseEvent) => {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
  event.preventDefault()
  act()
}
