import { type ReactNode, useRef, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { TextsProvider, useTexts } from '../../text/context'
import { loadTexts } from '../../text/i18n'
import { Button } from '../../ui/Button'
import styles from './Offline.module.css'
import { OfflineControl, Storing } from './OfflineControl'
import { fetchList } from './storeAtlas'
import { megabytes, storedRecords } from './stored'
import { newerOf, type OfflinePlace, type OfflineState, useOffline, useRestoredFocus } from './useOffline'

const channelOf = ({ root, language }: OfflinePlace): BroadcastChannel =>
  new BroadcastChannel(`atlas-offline ${root} ${language}`)

const draw = async (place: Element, { language }: OfflinePlace, content: ReactNode): Promise<void> => {
  const texts = await loadTexts(language)
  createRoot(place).render(<TextsProvider texts={texts}>{content}</TextsProvider>)
}

/** Reloads this page and every other of the replaced version; their addresses hold their state. */
const replaced = (place: OfflinePlace) => () => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel is of one origin, and takes none
  channelOf(place).postMessage('replaced')
  window.location.reload()
}

export const drawControl = (element: Element, place: OfflinePlace): Promise<void> =>
  draw(element, place, <OfflineControl place={place} onReplaced={replaced(place)} />)

/** On a stored page, follows a replacement and offers a newer version. */
export const watchStored = async (place: OfflinePlace, hasControl: boolean): Promise<void> => {
  channelOf(place).addEventListener('message', () => window.location.reload())
  if (hasControl) return
  const record = (await storedRecords(place.root)).find(({ language }) => language === place.language)
  if (!record) return
  const list = await fetchList(place.root, place.language).catch(() => null)
  const newer = newerOf({ record, list })
  if (!newer || newer.version === record.declined) return
  const element = document.createElement('div')
  document.body.prepend(element)
  await draw(
    element,
    place,
    <NewerNotice place={place} known={{ record, list }} onReplaced={replaced(place)} />,
  )
}

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
