import { type RefObject, useLayoutEffect, useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import { nearestInDirection } from '../../cartography/direction'
import type { EntityOutline } from '../../cartography/outlines'
import { createTypeAhead } from '../../search/typeAhead'
import { useAtlas, useAtlasStore } from '../../store/context'
import { useTexts } from '../../text/context'
import { entityLabel } from '../../wording/words'

const DIRECTIONS = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' } as const

const isArrow = (key: string): key is keyof typeof DIRECTIONS => Object.hasOwn(DIRECTIONS, key)

/** One letter of any script; signs and figures are left to zoom, search and help. */
const isLetter = (key: string): boolean => /^\p{L}\p{M}*$/u.test(key)

interface MapKeysOptions {
  readonly entities: readonly EntityOutline[]
  /** Takes the reader on to what is told of a country that Enter has opened, where there is such a place. */
  readonly onOpen?: ((code: string) => void) | undefined
}

/**
 * The map as one stop of the tab key. Arrow keys move the focus to the nearest country, Home and End to the first and
 * last by name, letters to a name. Enter opens a country to be read, space opens or closes it and stays, Escape closes
 * the open one. Gives the code of the country the tab key reaches: the one that last had the focus or was chosen.
 */
export const useMapKeys = (
  container: RefObject<HTMLElement | null>,
  { entities, onOpen }: MapKeysOptions,
): string => {
  const store = useAtlasStore()
  const { locale } = useTexts()
  const inDataset = useAtlas((state) => state.dataset.entities)
  const byName = useMemo(() => {
    const { compare } = new Intl.Collator(locale)
    return inDataset
      .map((entity) => ({ code: entity.code, name: entityLabel(entity) }))
      .toSorted((a, b) => compare(a.name, b.name))
  }, [inDataset, locale])
  const chosen = useAtlas((state) => state.filters.entity)
  const [focusable, setFocusable] = useState(chosen ?? 'DEU')
  const [lastChosen, setLastChosen] = useState(chosen)
  // A country chosen elsewhere is where a reader goes on from.
  if (chosen !== lastChosen) {
    setLastChosen(chosen)
    if (chosen !== null) setFocusable(chosen)
  }
  useLayoutEffect(() => {
    const element = container.current
    if (!element) return
    const typeAhead = createTypeAhead(byName)
    const focus = (code: string | null | undefined) => {
      if (!code) return
      // First the words that belong to it, then the focus: what reads it aloud finds them in place.
      flushSync(() => setFocusable(code))
      element.querySelector<SVGElement>(`[data-entity="${code}"][role]`)?.focus()
    }
    const open = (code: string) => {
      const { filters, selectEntity } = store.getState()
      if (!onOpen || filters.entity !== code) flushSync(() => selectEntity(code))
      onOpen?.(code)
    }
    const onKeyDown = (event: KeyboardEvent) => {
      const code = codeOf(event.target)
      if (!code || event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return
      const { key, timeStamp } = event
      const { selectEntity } = store.getState()
      const isOfName = isLetter(key) || (key === ' ' && typeAhead.takesBlank(timeStamp))
      if (!isOfName && key !== 'Shift') typeAhead.end()
      if (isOfName) focus(typeAhead.press(key, code, timeStamp))
      else if (key === 'Enter') open(code)
      else if (key === ' ') selectEntity(code)
      else if (key === 'Escape') selectEntity(null)
      else if (key === 'Home') focus(byName[0]?.code)
      else if (key === 'End') focus(byName.at(-1)?.code)
      else if (isArrow(key)) focus(nearestInDirection(entities, code, DIRECTIONS[key]))
      else return
      event.preventDefault()
    }
    const onFocusIn = (event: FocusEvent) => {
      const code = codeOf(event.target)
      if (code) setFocusable(code)
    }
    const stop = new AbortController()
    const { signal } = stop
    element.addEventListener('keydown', onKeyDown, { signal })
    element.addEventListener('focusin', onFocusIn, { signal })
    return () => stop.abort()
  }, [container, entities, byName, store, onOpen])
  return focusable
}

const codeOf = (target: EventTarget | null): string | null =>
  target instanceof Element ? target.getAttribute('data-entity') : null
