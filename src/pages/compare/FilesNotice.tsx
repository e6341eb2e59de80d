import { useTexts } from '../../text/context'
import { failureText } from '../../wording/failure'
import styles from './PairView.module.css'
import type { PairFiles } from './usePairFiles'

/** Says that sources and routes are on their way, or that they did not come, with a way to ask once more. */
export function FilesNotice({ files, error, retry }: PairFiles) {
  const texts = useTexts()
  const { t } = texts
  if (error !== undefined)
    return (
      <div className={styles.failed} role="alert">
        <p>
          <b>{t('comparePage.filesFailed')}</b> {t('comparePage.filesFailedMore')} {failureText(texts, error)}
        </p>
        <button type="button" className={styles.retry} onClick={retry}>
          {t('panel.retry')}
        </button>
      </div>
    )
  if (files.every(Boolean)) return null
  return (
    <p className={styles.loading} role="status">
      {t('comparePage.loading')}
    </p>
  )
}
