import { useAtlas } from '../state/context'
import { askWithNewPage, isScriptLost } from '../data/lostScripts'
import { useTexts } from '../text/context'
import { RetryNotice } from '../ui/RetryNotice'
import { failureText } from '../text/sentences/failure'
import styles from './AwaitedTheme.module.css'

/** That the data of a theme are on their way; what was shown before stands until they are there. */
export function ComingTheme() {
  const { t } = useTexts()
  const isComing = useAtlas((state) => state.awaited?.status === 'loading')
  return (
    isComing && (
      <p className={styles.loading} role="status">
        {t('view.loading')}
      </p>
    )
  )
}

/** That they did not come, why, and a way to ask once more. */
export function MissingTheme() {
  const texts = useTexts()
  const { t } = texts
  const awaited = useAtlas((state) => state.awaited)
  if (awaited?.status !== 'failed') return null
  return (
    <div className={styles.failed}>
      <RetryNotice
        label={t('failure.retry')}
        onRetry={isScriptLost(awaited.error) ? askWithNewPage : awaited.retry}
      >
        <b>{t('view.failed')}</b> {failureText(texts, awaited.error)}
      </RetryNotice>
    </div>
  )
}
