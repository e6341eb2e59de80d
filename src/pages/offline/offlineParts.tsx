import { useRef, type ReactNode, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { isLanguage, languageName } from '../../domain/languages'
import { useTexts, TextsProvider } from '../../text/context'
import { Button } from '../../ui/Button'
import { loadTexts } from '../../text/i18n'
import { megabytes, type OfflineList, storedRecords } from './stored'
import {
  type OfflineActions,
  type OfflinePlace,
  type OfflineState,
  useRestoredFocus,
  newerOf,
  useOffline,
} from './useOffline'
import { fetchList } from './storeAtlas'
import styles from './Offline.module.css'

interface StoringProps {
  storedBytes: number
  allBytes: number
  onStop: () => void
}

/** Shows progress, with a button that stops it. */
export function Storing({ storedBytes, allBytes, onStop }: StoringProps) {
  const { t } = useTexts()
  const words = t('offline.storing', { done: Math.floor(storedBytes / 1e6), all: megabytes(allBytes) })
  return (
    <div className={`${styles.row} ${styles.storing}`}>
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

/** Gives the reason why this browser cannot store pages at this address; null where it can. */
const whyNot = (): 'insecure' | 'browser' | null => {
  if (!window.isSecureContext) return 'insecure'
  return 'serviceWorker' in navigator && 'caches' in window ? null : 'browser'
}

interface OfflineControlProps {
  place: OfflinePlace
  onReplaced: () => void
}

/** Stores the atlas on the reader's device, shows what is stored, and removes it. */
function OfflineControl(props: OfflineControlProps) {
  const { t } = useTexts()
  const reason = whyNot()
  if (!reason) return <Working {...props} />
  return (
    <div className={styles.control}>
      <p>{t(`offline.cannot.${reason}`)}</p>
    </div>
  )
}

function Working({ place, onReplaced }: OfflineControlProps) {
  const [state, actions] = useOffline(place, onReplaced)
  return <OfflineStatus state={state} actions={actions} />
}

interface OfflineStatusProps {
  state: OfflineState
  actions: OfflineActions
}

/** Shows the state of storage and its actions. */
export function OfflineStatus({ state, actions }: OfflineStatusProps) {
  const { t } = useTexts()
  const { isKnown, list, record, storedBytes, fault, isRemoved } = state
  const control = useRef<HTMLDivElement>(null)
  useRestoredFocus(control, [storedBytes !== null, record?.version, fault, isRemoved].join())
  return (
    <div ref={control} className={styles.control}>
      <div role="status" className={styles.said}>
        {!isKnown && <p>{t('offline.looking')}</p>}
        {isRemoved && <p>{t('offline.removed')}</p>}
        {record && <Stored {...state} record={record} />}
        {storedBytes === null && <Fault fault={fault} keepsEarlier={record !== null} />}
        {isKnown && !list && !record && !fault && <p>{t('offline.unreachable')}</p>}
      </div>
      {list && storedBytes !== null ? (
        <Storing storedBytes={storedBytes} allBytes={list.bytes} onStop={actions.stop} />
      ) : (
        <Choices state={state} actions={actions} />
      )}
    </div>
  )
}

function Newer({ list }: { list: OfflineList }) {
  const { t, day } = useTexts()
  return (
    <p>
      <b>{t('offline.newer')}</b>{' '}
      {t('offline.newer.what', { day: day(list.dataVersion), mb: megabytes(list.bytes) })}
    </p>
  )
}

function Fault({ fault, keepsEarlier }: Pick<OfflineState, 'fault'> & { keepsEarlier: boolean }) {
  const { t } = useTexts()
  if (!fault) return null
  return (
    <p className={styles.fault}>
      <b>{t(keepsEarlier ? 'offline.failed.earlier' : 'offline.failed')}</b> {t(`offline.failed.${fault}`)}
    </p>
  )
}

function Choices({ state, actions }: OfflineStatusProps) {
  const { t } = useTexts()
  const { isKnown, list, record } = state
  const newer = newerOf(state)
  return (
    <>
      {newer && <Newer list={newer} />}
      <div className={styles.row}>
        {newer && <Button onClick={actions.store}>{t('offline.replace')}</Button>}
        {list && !record && (
          <>
            <Button kind="other" onClick={actions.store}>
              {t('offline.store')}
            </Button>
            <span className="quietText">{t('offline.size', { mb: megabytes(list.bytes) })}</span>
          </>
        )}
        {!list && !record && isKnown && (
          <Button kind="other" onClick={actions.look}>
            {t('failure.retry')}
          </Button>
        )}
        {record && (
          <Button kind="other" onClick={actions.remove}>
            {t('offline.remove')}
          </Button>
        )}
      </div>
    </>
  )
}

function Stored({
  record,
  others,
}: Pick<OfflineState, 'others'> & { record: NonNullable<OfflineState['record']> }) {
  const { t, day, list } = useTexts()
  const { dataVersion, files, bytes, version } = record
  return (
    <>
      <p>
        <b>{t('offline.stored')}</b> {t('offline.stored.keeps')}
      </p>
      <p className="quietText">
        {t('offline.stored.what', { day: day(dataVersion), files, mb: megabytes(bytes), version })}
        {others.length > 0 &&
          ` · ${t('offline.stored.also', { list: list(others.filter(isLanguage).map((other) => languageName(other))) })}`}
      </p>
    </>
  )
}

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
  const { t } = useTexts()
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
        <Newer list={newer} />
        {storedBytes === null && <Fault fault={fault} keepsEarlier />}
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
