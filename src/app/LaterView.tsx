import { type ComponentType, useCallback, useLayoutEffect, useState } from 'react'
import { useTexts } from '../text/context'
import type { Catalogue } from '../text/i18n'
import { Button } from '../ui/Button'
import styles from './LaterView.module.css'

/** A view that comes when it is wanted, with the messages that only it says. */
export interface LaterModule {
  readonly View: ComponentType
  readonly messages?: Catalogue
}

type LaterState =
  { readonly status: 'loading' | 'failed' } | { readonly status: 'ready'; View: ComponentType }

/** Fetches a view that is not part of the page as loaded, says so while it is on its way, and offers to try again. */
export function LaterView({ load }: { load: () => Promise<LaterModule> }) {
  const texts = useTexts()
  const [state, setState] = useState<LaterState>({ status: 'loading' })
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
  useLayoutEffect(fetchView, [fetchView])
  const retry = () => {
    setState({ status: 'loading' })
    fetchView()
  }
  if (state.status === 'ready') return <state.View />
  return (
    <div className={styles.later} data-later={state.status}>
      <p role="status">{texts.t(`view.${state.status}`)}</p>
      {state.status === 'failed' && <Button onClick={retry}>{texts.t('failure.retry')}</Button>}
    </div>
  )
}
