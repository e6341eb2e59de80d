import { useTexts } from '../../text/context'
import { Button } from '../../ui/Button'
import styles from './Offline.module.css'
import { megabytes } from './offlineList'

interface StoringProps {
  storedBytes: number
  allBytes: number
  onStop: () => void
}

/** How far the storing is, with the way to end it. */
export function Storing({ storedBytes, allBytes, onStop }: StoringProps) {
  const { t } = useTexts()
  const words = t('offline.storing', { done: Math.floor(storedBytes / 1e6), all: megabytes(allBytes) })
  return (
    <div className={styles.row}>
      <p className={styles.progress}>
        <progress max={allBytes} value={storedBytes} aria-label={t('offline.store')} />
        <span>{words}</span>
      </p>
      <Button kind="other" onClick={onStop}>
        {t('offline.stop')}
      </Button>
    </div>
  )
}
