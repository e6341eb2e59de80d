import { useCallback, useRef, useState } from 'react'
import { loadCatalogues } from '../../text/catalogues'
import { useTexts } from '../../text/context'
import type { Suggestions } from './Suggestions'

/** Where the loading of the list of suggestions stands. */
export type SuggestionsState =
  | { readonly status: 'idle' | 'loading' | 'failed' }
  | { readonly status: 'ready'; readonly Suggestions: typeof Suggestions }

/** The list and the search behind it are loaded when a reader means to search, not with the page. */
export const useSuggestions = (): { state: SuggestionsState; want: () => void } => {
  const texts = useTexts()
  const [state, setState] = useState<SuggestionsState>({ status: 'idle' })
  const isAsked = useRef(false)
  const want = useCallback(() => {
    if (isAsked.current) return
    isAsked.current = true
    setState({ status: 'loading' })
    Promise.all([import('./Suggestions'), loadCatalogues(texts.locale, ['search'])]).then(
      ([module, messages]) => {
        texts.add(messages)
        setState({ status: 'ready', Suggestions: module.Suggestions })
      },
      () => setState({ status: 'failed' }),
    )
  }, [texts])
  return { state, want }
}
