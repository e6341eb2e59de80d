import { type RefObject, useEffect } from 'react'
import { useAtlasStore } from '../state/context'
import { useTexts } from '../text/context'
import type { AtlasParts } from './AtlasProvider'
import { AHEAD } from './lazyParts'

/** What tells that a reader means something: pointing at it, pressing it, coming to it with the keyboard. */
const SIGNS = ['pointerover', 'pointerdown', 'focusin'] as const

/** Loads what the element opens. What does not come is asked for again once it is wanted, and that says so. */
export const loadAhead = (target: Element, { texts, store }: Pick<AtlasParts, 'texts' | 'store'>): void => {
  for (const { near, load } of AHEAD) {
    const opener = target.closest(near)
    if (opener) load(texts, store, opener).catch(() => undefined)
  }
}

/** Fetches the views and the data that a reader is about to want, as soon as they come near what opens them. */
export const useFetchAhead = (atlas: RefObject<HTMLElement | null>): void => {
  const texts = useTexts()
  const store = useAtlasStore()
  useEffect(() => {
    const stop = new AbortController()
    const onSign = ({ target }: Event) => {
      if (target instanceof Element) loadAhead(target, { texts, store })
    }
    for (const sign of SIGNS)
      atlas.current?.addEventListener(sign, onSign, { signal: stop.signal, passive: true })
    return () => stop.abort()
  }, [atlas, texts, store])
}
