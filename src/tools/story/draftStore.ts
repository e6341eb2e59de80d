import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { AddressPart } from '../../state/connectUrl'
import { queriesInOldLink } from '../../pages/embed/oldStoryLink'
import { hasTexts, knownQuery, mapsIn, queryOfMaps, type Story } from './story'
import { addStep, type Draft, draftOf, EMPTY_DRAFT } from './draft'

interface DraftState {
  readonly draft: Draft
  /** The draft as it was taken away last; its texts are nowhere else. */
  readonly taken: Draft
  /** The maps that an old link to a story names; null where the reader did not follow one. */
  readonly oldMaps: readonly string[] | null
  readonly change: (change: (draft: Draft) => Draft) => void
  readonly take: () => void
  /** Opens a story that was taken away before. */
  readonly open: (story: Story) => void
}

/** The draft on a page, which is in memory alone. */
export const draftStore = createStore<DraftState>()((set) => ({
  draft: EMPTY_DRAFT,
  taken: EMPTY_DRAFT,
  oldMaps: null,
  change: (change) => set(({ draft }) => ({ draft: change(draft) })),
  take: () => set(({ draft }) => ({ taken: draft })),
  open: (story) =>
    set(({ draft }) => {
      const opened = draftOf(story, draft)
      return { draft: opened, taken: opened }
    }),
}))

export const useDraft = <T>(select: (state: DraftState) => T): T => useStore(draftStore, select)

/** Whether leaving the page would lose texts. */
export const isUntaken = ({ draft, taken }: Pick<DraftState, 'draft' | 'taken'>): boolean =>
  draft !== taken && hasTexts(draft)

/** Adds maps as the last steps. */
export const withMaps = (draft: Draft, queries: readonly string[]): Draft => queries.reduce(addStep, draft)

/** The maps of the steps as a part of the address, which never has a text. They are read once, before any step is made. */
const extraQuery: AddressPart = {
  write: () => queryOfMaps(draftStore.getState().draft.steps),
  read: (query, dataset) => {
    const { draft } = draftStore.getState()
    const maps = draft.nextId > 0 ? [] : mapsIn(query, dataset)
    if (maps.length > 0) draftStore.setState({ draft: withMaps(draft, maps) })
  },
  subscribe: (onChange) =>
    draftStore.subscribe(({ draft }, before) => {
      if (draft.steps !== before.draft.steps) onChange()
    }),
}

/** An old link to a story: its maps are offered, and all of it goes from the address. */
const hashPart: AddressPart = {
  write: () => '',
  read: (link, dataset) => {
    // `#content` is a link within the page.
    if (link !== '' && !document.getElementById(link))
      draftStore.setState({ oldMaps: queriesInOldLink(link).map((query) => knownQuery(query, dataset)) })
  },
  subscribe: () => () => undefined,
}

/** The parts of the page's address that hold the draft. */
export const draftInAddress = { extraQuery, hashPart }
