import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { Language } from '../../../domain/languages'
import type { AddressPart } from '../../../state/connectUrl'
import { LONGEST_DRAFT, readStory, type StoryFault, writeStory } from '../../../state/storyLink'
import { type Draft, draftOf, emptyDraft, isEmpty, storyOf } from './draft'

/** A link that holds no story that can be read. It stays in the address until its reader starts anew. */
interface Unreadable {
  readonly link: string
  readonly fault: StoryFault
}

interface DraftState {
  readonly draft: Draft
  readonly unreadable: Unreadable | null
  readonly change: (change: (draft: Draft) => Draft) => void
  readonly startAnew: () => void
}

/** Makes the store of one draft. */
export const createDraftStore = (language: Language) =>
  createStore<DraftState>()((set) => ({
    draft: emptyDraft(language),
    unreadable: null,
    change: (change) => set(({ draft }) => ({ draft: change(draft) })),
    startAnew: () => set({ draft: emptyDraft(language), unreadable: null }),
  }))

export type DraftStore = ReturnType<typeof createDraftStore>

/** Gives the part of a link after `#` that holds the draft; empty for an empty one. */
export const linkOf = (draft: Draft): string => {
  const story = storyOf(draft)
  return isEmpty(story) ? '' : writeStory(story)
}

/** The draft as what follows `#` in the address of its page. */
export const draftInAddress = (store: DraftStore): AddressPart => {
  /** A way back to what this page has written itself must not bring back an older draft. */
  const written = new Set<string>()
  return {
    write: () => {
      const { draft, unreadable } = store.getState()
      const link = unreadable?.link ?? linkOf(draft)
      written.add(link)
      return link
    },
    read: (link) => {
      // A link within the page, such as that to its content.
      if (written.has(link) || link === '' || document.getElementById(link)) return
      const { story, fault } = readStory(link, LONGEST_DRAFT)
      if (story) store.setState({ draft: draftOf(story), unreadable: null })
      else store.setState({ unreadable: { link, fault } })
    },
    subscribe: (onChange) =>
      store.subscribe(({ draft, unreadable }, before) => {
        if (draft !== before.draft || unreadable !== before.unreadable) onChange()
      }),
  }
}

/** The store of the draft that the views below make. */
export const DraftContext = createContext<DraftStore | null>(null)

export const useDraftStore = (): DraftStore => {
  const store = useContext(DraftContext)
  if (!store) throw new Error('This view is not inside the page that makes a story.')
  return store
}

export const useDraft = <T>(select: (state: DraftState) => T): T => useStore(useDraftStore(), select)
