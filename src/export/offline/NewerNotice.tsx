import { useRef, useState } from 'react'
import { useTexts } from '../../text/context'
import { Button } from '../../ui/Button'
import styles from './Offline.module.css'
import { megabytes } from './stored'
import { Storing } from './OfflineControl'
import { type OfflinePlace, type OfflineState, useRestoredFocus, newerOf, useOffline } from './useOffline'
interface NewerNoticeProps {
  place: OfflinePlace
  known: Pick<OfflineState, 'record' | 'list'>
  onReplaced: () => void
}

/** Offers a newer version in place of the stored one. */
export function NewerNotice({ place, known, onReplaced }: NewerNoticeProps) {
  const { t, day } = useTexts()
  const [isOpen, setOpen] = useState(true)
  const [state, actions] = useOffline(place, onReplaced, { ...known, isKnown: true })
  const { storedBytes, fault } = state
  const notice = useRef<HTMLElement>(null)
  useRestoredFocus(notice, [storedBytes !== null, fault].join())
  const newer = newerOf(state)
  if (!isOpen || !newer) return null
  const close = () => setOpen(false)
  const decline = () => void actions.decline().then(close, close)
  return (
    <section ref={notice} className={styles.notice} aria-label={t('footer.offline')}>
      <div role="status" className={styles.said}>
        <p>
          <b>{t('offline.newer')}</b>{' '}
          {t('offline.newer.what', { day: day(newer.dataVersion), mb: megabytes(newer.bytes) })}
        </p>
        {fault && storedBytes === null && (
          <p className={styles.fault}>
            <b>{t('offline.failed.earlier')}</b> {t(`offline.failed.${fault}`)}
          </p>
        )}
      </div>
      {storedBytes === null ? (
        <div className={styles.row}>
          <Button onClick={actions.store}>{t('offline.replace')}</Button>
          <Button kind="other" onClick={decline}>
            {t('offline.later')}
          </Button>
        </div>
      ) : (
        <Storing storedBytes={storedBytes} allBytes={newer.bytes} onStop={actions.stop} />
      )}
    </section>
  )
}
