import { type ComponentType, useCallback, useLayoutEffect, useState } from 'react'
import { useTexts } from '../text/context'
import type { Catalogue } from '../text/i18n'

/** A view that comes when it is wanted, with the messages that only it says. */
export interface LaterModule<Props = object> {
  readonly View: ComponentType<Props>
  readonly messages?: Catalogue
}

type LaterState<Props> =
  | { readonly status: 'loading' | 'failed' }
  | { readonly status: 'ready'; readonly View: ComponentType<Props> }

/** Fetches a view that is not part of the page as loaded, once it is wanted, with the way to try again. */
export const useLaterView = <Props>(
  load: () => Promise<LaterModule<Props>>,
  isWanted = true,
): { state: LaterState<Props>; retry: () => void } => {
  const texts = useTexts()
  const [state, setState] = useState<LaterState<Props>>({ status: 'loading' })
  const fetchView = useCallback(() => {
    load().then(
      ({ View, messages }) => {
        if (messages) texts.add(messages)
        setState({ status: 'ready', View })
      },
      () => setState({ status: 'failed' }),
    )
  }, [load, texts])
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
