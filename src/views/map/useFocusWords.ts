import { type RefObject, useLayoutEffect, useMemo, useState } from 'react'
import { useAnswer, useAtlas } from '../../store/context'
import { useTopologyFile } from '../../store/topologyFile'
import { loadCatalogues } from '../../text/catalogues'
import { useTexts } from '../../text/context'
import type { Describe } from './describe'

/**
 * The further words of the country that the tab key reaches. What writes them comes with the first press of that key,
 * or with the focus: a reader who points has no use for it. Empty until then.
 */
export const useFocusWords = (container: RefObject<HTMLElement | null>, code: string): string => {
  const texts = useTexts()
  const topologyFile = useTopologyFile()
  const dataset = useAtlas((state) => state.dataset)
  const theme = useAtlas((state) => state.filters.theme)
  const answer = useAnswer()
  const [describe, setDescribe] = useState<Describe | null>(null)
  useLayoutEffect(() => {
    const stop = new AbortController()
    let isAsked = false
    const load = async () => {
      const [{ createDescribe }, topology, messages] = await Promise.all([
        import('./describe'),
        topologyFile.load(),
        loadCatalogues(texts.locale, ['country', 'keys']),
      ])
      texts.add(messages)
      setDescribe(() => createDescribe(texts, dataset, topology))
    }
    const want = () => {
      if (isAsked) return
      isAsked = true
      // Without these files a country still gives its name and class; the next press asks for them again.
      load().catch(() => {
        isAsked = false
      })
    }
    const { signal } = stop
    document.addEventListener('keydown', ({ key }) => key === 'Tab' && want(), { signal })
    container.current?.addEventListener('focusin', want, { signal })
    return () => stop.abort()
  }, [container, texts, dataset, topologyFile])
  const value = answer.valueOf.get(code)
  return useMemo(() => describe?.({ code, theme, value }) ?? '', [describe, code, theme, value])
}
