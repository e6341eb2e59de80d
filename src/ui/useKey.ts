import { useLayoutEffect } from 'react'

/** Whether keys of one sign work anywhere on the page; a reader may turn them off, until the page is left. */
const singleKeys = { areOn: true }

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
      if (event.key !== key || event.defaultPrevented || event.isComposing || !singleKeys.areOn) return
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      if (document.querySelector('dialog[open]')) return
      event.preventDefault()
      onKey()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [key, onKey])
}
