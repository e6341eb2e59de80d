import { type RefObject, useEffect } from 'react'
import { useTexts } from '../text/context'
import { AHEAD } from './laterViews'

/** What tells that a reader means something: pointing at it, pressing it, coming to it with the keyboard. */
const SIGNS = ['pointerover', 'pointerdown', 'focusin'] as const

/** Fetches the views that a reader is about to want, as soon as they come near what opens them. */
export const useFetchAhead = (atlas: RefObject<HTMLElement | null>): void => {
  const texts = useTexts()
  useEffect(() => {
    const stop = new AbortController()
    const onSign = ({ target }: Event) => {
      if (!(target instanceof Element)) return
      for (const { near, fetch } of AHEAD)
        // One that does not come is asked for again once it is wanted, and that says so.
        if (target.closest(near)) fetch(texts).catch(() => undefined)
    }
    for (const sign of SIGNS)
      atlas.current?.addEventListener(sign, onSign, { signal: stop.signal, passive: true })
    return () => stop.abort()
  }, [atlas, texts])
}
