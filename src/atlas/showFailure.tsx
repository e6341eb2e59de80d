import { createRoot } from 'react-dom/client'
import type { MessageId, Texts } from '../text/i18n'
import { Button } from '../ui/Button'
import { failureText, isOfData } from '../text/sentences/words'
import styles from './showFailure.module.css'

interface FailureNoticeProps {
  texts: Texts
  error: unknown
  /** Whether the page as it was made still stands below. */
  isPageUnchanged: boolean
  /** What of the page still stands; that of an atlas where not given. */
  unchangedMessage?: MessageId
  actionLabel: string
  onAction: () => void
}

/** What still works, what does not, which file is at fault, and what to do. */
export function FailureNotice({
  texts,
  error,
  isPageUnchanged,
  unchangedMessage = 'failure.kept',
  actionLabel,
  onAction,
}: FailureNoticeProps) {
  const { t } = texts
  return (
    <div className={styles.notice} role="alert">
      <p>
        {isOfData(error) ? (
          <>
            <b>{t('failure.title')}</b> {t(isPageUnchanged ? unchangedMessage : 'failure.empty')}{' '}
            {failureText(texts, error)}
          </>
        ) : (
          <>
            <b>{t('failure.page')}</b> {isPageUnchanged ? t('failure.page.kept') : failureText(texts, error)}
          </>
        )}
      </p>
      <Button onClick={onAction}>{actionLabel}</Button>
    </div>
  )
}

interface Failure {
  readonly texts: Texts
  readonly error: unknown
  /** Whether the page as it was made still stands in the element. */
  readonly isPageUnchanged: boolean
  /** What of the page still stands; that of an atlas where not given. */
  readonly unchangedMessage?: MessageId
  readonly retry: () => void
}

/** Shows a notice before the element, which itself is left as it is. Returns a function that takes it away. */
export const showFailure = (
  element: HTMLElement,
  { texts, error, isPageUnchanged, unchangedMessage, retry }: Failure,
): (() => void) => {
  const place = document.createElement('div')
  // The page need not say a second time that it does not answer: ui/base.css.
  place.dataset['failure'] = ''
  element.before(place)
  const root = createRoot(place)
  const stop = () => {
    root.unmount()
    place.remove()
  }
  const onAction = () => {
    stop()
    retry()
  }
  root.render(
    <FailureNotice
      texts={texts}
      error={error}
      isPageUnchanged={isPageUnchanged}
      {...(unchangedMessage && { unchangedMessage })}
      actionLabel={texts.t('failure.retry')}
      onAction={onAction}
    />,
  )
  return stop
}
