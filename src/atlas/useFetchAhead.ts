import { type RefObject, useEffect } from 'react'
import { useFiles } from '../state/context'
import { useTexts } from '../text/context'
import type { AtlasParts } from './AtlasProvider'
import { AHEAD } from './lazyParts'

const SIGNS = ['pointerover', 'pointerdown', 'focusin'] as const

/** Preloads what the element opens; a failure is requested again by the view, which shows it. */
export const loadAhead = (
  target: Element,
  parts: Pick<AtlasParts, 'texts' | 'files'>,
  sign?: string,
): void => {
  for (const { near, load } of AHEAD) {
    const opener = target.closest(near)
    if (opener) load(parts, opener, sign).catch(() => undefined)
  }
}

/** Preloads views and data as soon as a reader points at, presses or focuses what opens them. */
export const useFetchAhead = (atlas: RefObject<HTMLElement | null>): void => {
  const texts = useTexts()
  const files = useFiles()
  useEffect(() => {
    const stop = new AbortController()
    const onSign = ({ target, type }: Event) => {
      if (target instanceof Element) loadAhead(target, { texts, files }, type)
    }
    for (const sign of SIGNS)
      atlas.current?.addEventListener(sign, onSign, { signal: stop.signal, passive: true })
    return () => stop.abort()
  }, [atlas, texts, files])
}
