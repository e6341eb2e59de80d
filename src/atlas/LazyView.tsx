import { type ComponentType, createElement, Suspense, use } from 'react'
import { useTexts } from '../text/context'
import { type LazyPart, useLazy } from '../text/lazy/lazyPart'
import { Button } from '../ui/Button'
import { PartBoundary } from '../text/lazy/PartBoundary'
import styles from './App.module.css'

interface LazyViewProps<Props> {
  part: LazyPart<ComponentType<Props>>
  /** The props of the view. */
  given: Props
}

/**
 * A view that is loaded on demand; until it is there, says so, and offers to try again where it does not load or cannot be
 * drawn. A page that was rendered with it keeps what it shows until the view is there to hydrate it.
 */
export function LazyView<Props extends object>(props: LazyViewProps<Props>) {
  // Drawn anew by the resource as soon as it is loaded, where React alone would wait a while.
  const { state, retry } = useLazy(props.part)
  if (state.status === 'failed') return <LazyNotice hasFailed retry={retry} />
  return (
    <PartBoundary>
      <Suspense fallback={<LazyNotice />}>
        <Loaded {...props} />
      </Suspense>
    </PartBoundary>
  )
}

const NEVER = new Promise<never>(() => undefined)

function Loaded<Props extends object>({ part, given }: LazyViewProps<Props>) {
  const view = part(useTexts())
  return createElement(use(view.state().status === 'failed' ? NEVER : view.load()), given)
}

interface LazyNoticeProps {
  hasFailed?: boolean
  retry?: () => void
}

/** That a view is on its way, or did not load. */
export function LazyNotice({ hasFailed = false, retry }: LazyNoticeProps) {
  const { t } = useTexts()
  const status = hasFailed ? 'failed' : 'loading'
  return (
    <div className={styles.lazy} data-later={status}>
      <p role="status">{t(`view.${status}`)}</p>
      {hasFailed && retry && <Button onClick={retry}>{t('failure.retry')}</Button>}
    </div>
  )
}
