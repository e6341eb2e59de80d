import { useTexts } from '../../text/context'
import { RetryNotice } from '../../ui/RetryNotice'
import { failureText } from '../../wording/failure'
import styles from './PairView.module.css'
import type { PairFiles } from './usePairFiles'

/** Says that sources and routes are on their way, or that they did not come, with a way to ask once more. */
export function FilesNotice({ files, error, retry }: PairFiles) {
  const texts = useTexts()
  const { t } = texts
  if (error !== undefined)
    return (
      <div className={styles.failed}>
        <RetryNotice label={t('panel.retry')} onRetry={retry}>
          <b>{t('comparePage.filesFailed')}</b> {t('comparePage.filesFailedMore')} {failureText(texts, error)}
        </RetryNotice>
      </div>
    )
  if (files.every(Boolean)) return null
  return (
    <p className={styles.loading} role="status">
      {t('comparePage.loading')}
    </p>
  )
}
