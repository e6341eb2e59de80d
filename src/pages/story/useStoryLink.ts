import { useMemo, useSyncExternalStore } from 'react'
import { type ReadStory, readStory } from '../../state/storyLink'

const subscribe = (onChange: () => void) => {
  window.addEventListener('hashchange', onChange)
  return () => window.removeEventListener('hashchange', onChange)
}

/** What comes after `#`, unless it is a place on the page, or what WordPress adds to the address of a frame. */
const linkNow = (): string => {
  const link = window.location.hash.slice(1)
  return /^(?:step-\d+|content|\?.*)?$/.test(link) ? '' : link
}

/** The story in the address of the page, and the link that holds it; null where there is none. */
export const useStoryLink = (): (ReadStory & { readonly link: string }) | null => {
  const now = useSyncExternalStore(subscribe, linkNow, () => '')
  return useMemo(() => (now === '' ? null : { ...readStory(now), link: now }), [now])
}
