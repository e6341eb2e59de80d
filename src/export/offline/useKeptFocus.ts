import { type RefObject, useLayoutEffect, useRef } from 'react'

/**
 * Keeps the focus in an element whose buttons come and go with its state, which `key` names: where the one that had it is
 * gone, the first one has it.
 */
export const useKeptFocus = (place: RefObject<HTMLElement | null>, key: string): void => {
  const wasWithin = useRef(false)
  useLayoutEffect(() => {
    const onFocus = ({ target }: FocusEvent) => {
      wasWithin.current = target instanceof Node && !!place.current?.contains(target)
    }
    document.addEventListener('focusin', onFocus)
    return () => document.removeEventListener('focusin', onFocus)
  }, [place])
  useLayoutEffect(() => {
    if (wasWithin.current && document.activeElement === document.body)
      place.current?.querySelector('button')?.focus()
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- looked at again with every state
  }, [place, key])
}
