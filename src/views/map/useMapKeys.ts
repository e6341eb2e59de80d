import { type RefObject, useEffect, useState } from 'react'
import { nearestInDirection } from '../../cartography/direction'
import type { EntityOutline } from '../../cartography/outlines'
import { useAtlasStore } from '../../store/context'

const DIRECTIONS = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' } as const

const isArrow = (key: string): key is keyof typeof DIRECTIONS => Object.hasOwn(DIRECTIONS, key)

/**
 * The map as one stop of the tab key: arrow keys move the focus to the nearest country, Enter or space opens it,
 * Escape closes the one that is open. Gives the code of the country the tab key reaches.
 */
export const useMapKeys = (
  container: RefObject<HTMLElement | null>,
  entities: readonly EntityOutline[],
): string => {
  const store = useAtlasStore()
  const [focusable, setFocusable] = useState('DEU')
  useEffect(() => {
    const element = container.current
    if (!element) return
    const codeOf = (target: EventTarget | null) =>
      target instanceof Element ? target.getAttribute('data-entity') : null
    const onKeyDown = (event: KeyboardEvent) => {
      const code = codeOf(event.target)
      if (!code || event.altKey || event.ctrlKey || event.metaKey) return
      if (event.key === 'Enter' || event.key === ' ') store.getState().selectEntity(code)
      else if (event.key === 'Escape') store.getState().selectEntity(null)
      else if (isArrow(event.key)) {
        const next = nearestInDirection(entities, code, DIRECTIONS[event.key])
        element.querySelector<SVGElement>(`[data-entity="${next}"][role]`)?.focus()
      } else return
      event.preventDefault()
    }
    const onFocusIn = (event: FocusEvent) => {
      const code = codeOf(event.target)
      if (code) setFocusable(code)
    }
    element.addEventListener('keydown', onKeyDown)
    element.addEventListener('focusin', onFocusIn)
    return () => {
      element.removeEventListener('keydown', onKeyDown)
      element.removeEventListener('focusin', onFocusIn)
    }
  }, [container, entities, store])
  return focusable
}
