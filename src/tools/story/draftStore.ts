import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { AddressPart } from '../../state/connectUrl'
import type { KnownIds } from '../../state/link'
import { queriesInOldLink } from '../../pages/embed/oldStoryLink'
import { hasTexts, knownQuery, mapsIn, queryOfMaps, type Story } from './story'
import { addStep, type Draft, draftOf, EMPTY_DRAFT } from './draft'

interface DraftState {
  readonly draft: Draft
  /** The draft as it was taken away last; its texts are nowhere else. */
  readonly taken: Draft
  /** The maps that an old link to a story names; null where the reader did not follow one. */
  readonly oldMaps: readonly string[] | null
  /** What queries may name; null until the data have loaded. */
  readonly known: KnownIds | null
  readonly change: (change: (draft: Draft) => Draft) => void
  readonly take: () => void
  /** Opens a story that was taken away before. */
  readonly open: (story: Story) => void
}

/** Makes the store of one draft, which is in memory alone. */
export const createDraftStore = () =>
  createStore<DraftState>()((set) => ({
    draft: EMPTY_DRAFT,
    taken: EMPTY_DRAFT,
    oldMaps: null,
    known: null,
    change: (change) => set(({ draft }) => ({ draft: change(draft) })),
    take: () => set(({ draft }) => ({ taken: draft })),
    open: (story) =>
      set(({ draft }) => {
        const opened = draftOf(story, draft)
        return { draft: opened, taken: opened }
      }),
  }))

export type DraftStore = ReturnType<typeof createDraftStore>

/** Whether leaving the page would lose texts. */
export const isUntaken = ({ draft, taken }: Pick<DraftState, 'draft' | 'taken'>): boolean =>
  draft !== taken && hasTexts(draft)

/** Adds maps as the last steps. */
export const withMaps = (draft: Draft, queries: readonly string[]): Draft => queries.reduce(addStep, draft)

/** The maps of the steps as a part of the address, which never has a text. They are read once, before any step is made. */
export const mapsInAddress = (store: DraftStore): AddressPart => ({
  write: () => queryOfMaps(store.getState().draft.steps),
  read: (query) => {
    const { draft, known } = store.getState()
    if (draft.nextId > 0 || !known) return
    const maps = mapsIn(query, known)
    if (maps.length > 0) store.setState({ draft: withMaps(draft, maps) })
  },
  subscribe: (onChange) =>
    store.subscribe(({ draft }, before) => {
      if (draft.steps !== before.draft.steps) onChange()
    }),
})

/** An old link to a story: its maps are offered, and all of it goes from the address. */
export const oldLinkInAddress = (store: DraftStore): AddressPart => ({
  write: () => '',
  read: (link) => {
    const { known } = store.getState()
    // `#content` is a link within the page.
    if (link !== '' && known && !document.getElementById(link))
      store.setState({ oldMaps: queriesInOldLink(link).map((query) => knownQuery(query, known)) })
  },
  subscribe: () => () => undefined,
})

/** The store of the draft that the views below make. */
export const DraftContext = createContext<DraftStore | null>(null)

export const useDraftStore = (): DraftStore => {
  const store = useContext(DraftContext)
  if (!store) throw new Error('This view is not inside the page that makes a story.')
  return store
}

export const useDraft = <T>(select: (state: DraftState) => T): T => useStore(useDraftStore(), select)
