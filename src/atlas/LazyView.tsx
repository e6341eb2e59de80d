import { type ComponentType, createElement, Suspense, use } from 'react'
import { useTexts } from '../text/context'
import { Button } from '../ui/Button'
import { PartBoundary, type LazyPart, useLazy } from '../text/lazyPart'
import styles from './App.module.css'

interface LazyViewProps<Props> {
  part: LazyPart<ComponentType<Props>>
  props: Props
}

/** A lazy view with its notices of loading and failure; prerendered markup stays until it is hydrated. */
export function LazyView<Props extends object>(props: LazyViewProps<Props>) {
  // The resource rerenders as soon as it is loaded; Suspense alone would delay that.
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

/** Makes a view of a lazy part. */
export const lazyView =
  <Props extends object>(part: LazyPart<ComponentType<Props>>) =>
  (props: Props) => <LazyView part={part} props={props} />

const NEVER = new Promise<never>(() => undefined)

function Loaded<Props extends object>({ part, props }: LazyViewProps<Props>) {
  const view = part(useTexts())
  return createElement(use(view.state().status === 'failed' ? NEVER : view.load()), props)
}

interface LazyNoticeProps {
  hasFailed?: boolean
  retry?: () => void
}

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
