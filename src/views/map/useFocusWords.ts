import { type RefObject, useLayoutEffect, useMemo, useState } from 'react'
import { useAnswer, useAtlas, useFiles } from '../../store/context'
import { loadCatalogues } from '../../text/catalogues'
import { useTexts } from '../../text/context'
import { askWithNewPage, isScriptLost } from '../../store/lostScripts'
import type { Describe } from './describe'
import type { TellLost } from './LostNotice'

/**
 * The further words of the country that the tab key reaches. What writes them comes with the first press of that key,
 * or with the focus: a reader who points has no use for it. Empty until then.
 */
export const useFocusWords = (
  container: RefObject<HTMLElement | null>,
  code: string,
  tellLost: TellLost,
): string => {
  const texts = useTexts()
  const { topology: topologyFile } = useFiles()
  const dataset = useAtlas((state) => state.dataset)
  const theme = useAtlas((state) => state.filters.theme)
  const answer = useAnswer()
  const [describe, setDescribe] = useState<Describe | null>(null)
  useLayoutEffect(() => {
    const stop = new AbortController()
    const { signal } = stop
    let isAsked = false
    let error: unknown = null
    const load = async () => {
      const [{ createDescribe }, topology, messages] = await Promise.all([
        import('./describe'),
        topologyFile.load(),
        loadCatalogues(texts.locale, ['country', 'keys']),
      ])
      texts.add(messages)
      setDescribe(() => createDescribe(texts, dataset, topology))
    }
    /** Only a reader who is on a country misses them: until then nothing is said. */
    const tell = () => {
      const isMissed =
        error !== null && container.current?.querySelector('[data-entity]:focus') && !signal.aborted
      if (isMissed) tellLost('words', isScriptLost(error) ? askWithNewPage : want)
    }
    const want = () => {
      if (isAsked) return
      isAsked = true
      load().then(
        () => {
          error = null
          tellLost('words', null)
        },
        (cause: unknown) => {
          // Without these files a country still gives its name and class; the next press asks for them again.
          isAsked = false
          error = cause
          tell()
        },
      )
    }
    const onFocusIn = () => {
      tell()
      want()
    }
    document.addEventListener('keydown', ({ key }) => key === 'Tab' && want(), { signal })
    container.current?.addEventListener('focusin', onFocusIn, { signal })
    return () => stop.abort()
  }, [container, texts, dataset, topologyFile, tellLost])
  const value = answer.valueOf.get(code)
  return useMemo(() => describe?.({ code, theme, value }) ?? '', [describe, code, theme, value])
}
