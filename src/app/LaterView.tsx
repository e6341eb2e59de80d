import type { ComponentType } from 'react'
import { useTexts } from '../text/context'
import { Button } from '../ui/Button'
import styles from './LaterView.module.css'
import { type LaterPart, useLaterView } from './useLaterView'

interface LaterViewProps<Props> {
  part: LaterPart<Props>
  /** What the view is given. */
  given: Props
}

/** A view that is not part of the page as loaded; until it is there, says so, and offers to try again. */
export function LaterView<Props extends object>({ part, given }: LaterViewProps<Props>) {
  const { state, retry } = useLaterView(part)
  if (state.status !== 'ready') return <LaterNotice status={state.status} retry={retry} />
  const View: ComponentType<Props> = state.View
  return <View {...given} />
}

interface LaterNoticeProps {
  status: 'loading' | 'failed'
  retry: () => void
}

/** That a view is on its way, or did not come. */
export function LaterNotice({ status, retry }: LaterNoticeProps) {
  const { t } = useTexts()
  return (
    <div className={styles.later} data-later={status}>
      <p role="status">{t(`view.${status}`)}</p>
      {status === 'failed' && <Button onClick={retry}>{t('failure.retry')}</Button>}
    </div>
  )
}
