import type { ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { loadPageCatalogues } from '../../text/catalogues'
import { TextsProvider } from '../../text/context'
import { createTexts } from '../../text/i18n'
import { NewerNotice } from './NewerNotice'
import { OfflineControl } from './OfflineControl'
import { newerOf, type OfflinePlace } from './useOffline'
import { fetchList } from './storeAtlas'
import { storedRecords } from './stored'

/** Messages go by it from a page to all others of the same stored atlas. */
const channelOf = ({ root, language }: OfflinePlace): BroadcastChannel =>
  new BroadcastChannel(`atlas-offline ${root} ${language}`)

const draw = async (place: Element, { language }: OfflinePlace, content: ReactNode): Promise<void> => {
  const texts = createTexts(language, await loadPageCatalogues(language, ['offline']))
  createRoot(place).render(<TextsProvider texts={texts}>{content}</TextsProvider>)
}

/** Loads this page anew, and every other that was answered from the version that is gone. Their addresses have their state. */
const replaced = (place: OfflinePlace) => () => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel is of one origin, and takes none
  channelOf(place).postMessage('replaced')
  window.location.reload()
}

/** Puts the control into its place on the page. */
export const drawControl = (element: Element, place: OfflinePlace): Promise<void> =>
  draw(element, place, <OfflineControl place={place} onReplaced={replaced(place)} />)

/** On a page that is answered from what is stored: follows its replacement, and asks about a newer version if there is one. */
export const watchStored = async (place: OfflinePlace, hasControl: boolean): Promise<void> => {
  channelOf(place).addEventListener('message', () => window.location.reload())
  // The control says so itself.
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
