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

/** Whether keys of one sign work anywhere on the page; a reader may turn them off, until the page is left. */
const singleKeys = { areOn: true }

/** Whether the press is of this key of one sign, and for the page: no typing, no other key of a browser or a dialog. */
export const isKeyOfPage = (event: KeyboardEvent, key: string): boolean =>
  event.key === key &&
  singleKeys.areOn &&
  !(event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) &&
  !isTyping(event.target) &&
  document.querySelector('dialog[open]') === null

/** Whether keys of one sign work at present. */
export const areSingleKeysOn = (): boolean => singleKeys.areOn

/** Turns the keys of one sign on or off: who dictates, or whose keys are pressed by chance, is not led away by them. */
export const turnSingleKeys = (areOn: boolean): void => {
  singleKeys.areOn = areOn
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input, textarea, select, [role="textbox"]'))

/**
 * Calls back on a key of one sign, wherever the focus is, unless a reader is typing, holds a modifier or has a dialog
 * open. The first to ask for a key takes it. `onKey` must stay the same function.
 */
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
