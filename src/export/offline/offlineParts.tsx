import type { ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { TextsProvider } from '../../text/context'
import { loadTexts } from '../../text/i18n'
import { NewerNotice } from './NewerNotice'
import { OfflineControl } from './OfflineControl'
import { newerOf, type OfflinePlace } from './useOffline'
import { fetchList } from './storeAtlas'
import { storedRecords } from './stored'

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
