import { type ComponentType, useCallback, useLayoutEffect, useState } from 'react'
import { type CatalogueName, loadCatalogues } from '../text/catalogues'
import { useTexts } from '../text/context'

/** A view that comes when it is wanted. */
export interface LaterPart<Props = object> {
  readonly load: () => Promise<ComponentType<Props>>
  /** Catalogues of messages that it says besides those of every page. */
  readonly catalogues: readonly CatalogueName[]
}

type LaterState<Props> =
  | { readonly status: 'loading' | 'failed' }
  | { readonly status: 'ready'; readonly View: ComponentType<Props> }

/** Fetches a view that is not part of the page as loaded, once it is wanted, with the way to try again. */
export const useLaterView = <Props>(
  { load, catalogues }: LaterPart<Props>,
  isWanted = true,
): { state: LaterState<Props>; retry: () => void } => {
  const texts = useTexts()
  const [state, setState] = useState<LaterState<Props>>({ status: 'loading' })
  const fetchView = useCallback(() => {
    const withMessages = async () => {
      const [View, messages] = await Promise.all([load(), loadCatalogues(texts.locale, catalogues)])
      texts.add(messages)
      // Wanted again, it is what it was: nothing is drawn anew.
      setState((before) =>
        before.status === 'ready' && before.View === View ? before : { status: 'ready', View },
      )
    }
    withMessages().catch(() => setState({ status: 'failed' }))
  }, [load, catalogues, texts])
  // Before the browser paints: a view that was here already comes back without a flash.
  useLayoutEffect(() => {
    if (isWanted) fetchView()
  }, [fetchView, isWanted])
  const retry = () => {
    setState({ status: 'loading' })
    fetchView()
  }
  return { state, retry }
}
