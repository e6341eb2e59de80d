import type { ComponentType } from 'react'
import { useTexts } from '../text/context'
import { type LazyPart, useLazy } from '../text/lazyPart'
import { Button } from '../ui/Button'
import { AtlasErrorBoundary } from './AtlasErrorBoundary'
import styles from './LazyView.module.css'

interface LazyViewProps<Props> {
  part: LazyPart<ComponentType<Props>>
  /** The props of the view. */
  given: Props
}

/** A view that is loaded on demand; until it is there, says so, and offers to try again. */
export function LazyView<Props extends object>({ part, given }: LazyViewProps<Props>) {
  const { state, retry } = useLazy(part)
  if (state.status === 'ready')
    return (
      <AtlasErrorBoundary>
        <state.value {...given} />
      </AtlasErrorBoundary>
    )
  return <LazyNotice hasFailed={state.status === 'failed'} retry={retry} />
}

interface LazyNoticeProps {
  hasFailed: boolean
  retry: () => void
}

/** That a view is on its way, or did not load. */
export function LazyNotice({ hasFailed, retry }: LazyNoticeProps) {
  const { t } = useTexts()
  const status = hasFailed ? 'failed' : 'loading'
  return (
    <div className={styles.lazy} data-later={status}>
      <p role="status">{t(`view.${status}`)}</p>
      {hasFailed && <Button onClick={retry}>{t('failure.retry')}</Button>}
    </div>
  )
}
