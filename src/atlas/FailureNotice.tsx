import type { MessageId, Texts } from '../text/i18n'
import { Button } from '../ui/Button'
import { failureText, isOfData } from '../text/sentences/failure'
import styles from './FailureNotice.module.css'

interface FailureNoticeProps {
  texts: Texts
  error: unknown
  /** Whether the page as it was made still stands below. */
  isPageKept: boolean
  /** What of the page still stands; that of an atlas where not given. */
  keptMessage?: MessageId
  actionLabel: string
  onAction: () => void
}

/** What still works, what does not, which file is at fault, and what to do. */
export function FailureNotice({
  texts,
  error,
  isPageKept,
  keptMessage = 'failure.kept',
  actionLabel,
  onAction,
}: FailureNoticeProps) {
  const { t } = texts
  return (
    <div className={styles.notice} role="alert">
      <p>
        {isOfData(error) ? (
          <>
            <b>{t('failure.title')}</b> {t(isPageKept ? keptMessage : 'failure.empty')}{' '}
            {failureText(texts, error)}
          </>
        ) : (
          <>
            <b>{t('failure.page')}</b> {isPageKept ? t('failure.page.kept') : failureText(texts, error)}
          </>
        )}
      </p>
      <Button onClick={onAction}>{actionLabel}</Button>
    </div>
  )
}
