import type { OfflinePlace } from './useOffline'

/** Whether a stored atlas answers this page. A page in a frame is its host's matter, and some frames may not even ask. */
const isAnsweredFromStore = (): boolean => window.top === window && !!navigator.serviceWorker?.controller

/**
 * Brings what a stored atlas needs on this page: the control where the page has a place for it, the watch for a newer
 * version where the page is answered from what is stored. For everyone else it fetches nothing.
 */
export const startOffline = async ({ root, language }: OfflinePlace): Promise<void> => {
  const control = document.querySelector('[data-offline]')
  const isStored = isAnsweredFromStore()
  if (!control && !isStored) return
  const { drawControl, watchStored } = await import('./offlineParts')
  const place = { root, language }
  await Promise.all([
    control && drawControl(control, place),
    isStored && watchStored(place, control !== null),
  ])
}
