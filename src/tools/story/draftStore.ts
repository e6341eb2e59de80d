import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { AddressPart } from '../../state/connectUrl'
import { hasTexts, mapsIn, queryOfMaps, type Story, type StoryStep } from './story'

/** A step with an id that stays the same when it is moved or changed. */
export interface DraftStep extends StoryStep {
  readonly id: number
}

/** A story while it is made. Texts are as they are typed. */
export interface Draft extends Story {
  readonly steps: readonly DraftStep[]
  /** The step that was removed last and where it was, so that it can be put back. */
  readonly removed: { readonly step: DraftStep; readonly place: number } | null
  readonly nextId: number
}

const EMPTY_DRAFT: Draft = { title: '', steps: [], removed: null, nextId: 0 }

/** Makes a draft of a story; ids begin where those of the draft before it end. */
export const draftOf = ({ title, steps }: Story, { nextId }: Pick<Draft, 'nextId'> = EMPTY_DRAFT): Draft => ({
  title,
  steps: steps.map((step, place) => ({ ...step, id: nextId + place })),
  removed: null,
  nextId: nextId + steps.length,
})

/** Adds a map as the last step. */
export const addStep = (draft: Draft, query: string): Draft => ({
  ...draft,
  steps: [...draft.steps, { id: draft.nextId, query, heading: '', text: '' }],
  nextId: draft.nextId + 1,
})

export const changeStep = (draft: Draft, id: number, change: Partial<StoryStep>): Draft => ({
  ...draft,
  steps: draft.steps.map((step) => (step.id === id ? { ...step, ...change } : step)),
})

/** Moves a step by one place; the first does not move up, nor the last down. */
export const moveStep = (draft: Draft, id: number, by: -1 | 1): Draft => {
  const from = draft.steps.findIndex((step) => step.id === id)
  const [step, other] = [draft.steps[from], draft.steps[from + by]]
  if (!step || !other) return draft
  return { ...draft, steps: draft.steps.with(from, other).with(from + by, step) }
}

export const removeStep = (draft: Draft, id: number): Draft => {
  const place = draft.steps.findIndex((step) => step.id === id)
  const step = draft.steps[place]
  return step ? { ...draft, steps: draft.steps.toSpliced(place, 1), removed: { step, place } } : draft
}

/** Puts the step that was removed last back where it was. */
export const putBack = (draft: Draft): Draft => {
  const { removed, steps } = draft
  return removed ? { ...draft, steps: steps.toSpliced(removed.place, 0, removed.step), removed: null } : draft
}

/** The two parts of the page, of which a phone shows one at a time. */
export const MAKER_PARTS = ['story', 'map'] as const

interface DraftState {
  readonly draft: Draft
  /** The draft as it was taken away last; its texts are nowhere else. */
  readonly taken: Draft
  readonly shown: (typeof MAKER_PARTS)[number]
  /** The last change in words, for screen readers. */
  readonly announced: string
  /** Selectors of elements, of which the first enabled one gets the focus once the page shows the change. */
  readonly toFocus: readonly string[]
}

/** The draft on a page, which is in memory alone. */
export const draftStore = createStore<DraftState>()(() => ({
  draft: EMPTY_DRAFT,
  taken: EMPTY_DRAFT,
  shown: 'story',
  announced: '',
  toFocus: [],
}))

const { getState, setState } = draftStore

export const useDraft = <T>(select: (state: DraftState) => T): T => useStore(draftStore, select)

export const change = (how: (draft: Draft) => Draft): void => setState(({ draft }) => ({ draft: how(draft) }))

export const take = (): void => setState(({ draft }) => ({ taken: draft }))

/** Opens a story that was taken away before. */
export const openStory = (story: Story): void => {
  const draft = draftOf(story, getState().draft)
  setState({ draft, taken: draft })
}

export const announce = (announced: string): void => setState({ announced })

/** Shows a part where there is room for one. */
export const show = (shown: DraftState['shown']): void => setState({ shown })

export const focusSoon = (...toFocus: readonly string[]): void => setState({ toFocus })

/** Whether leaving the page would lose texts. */
export const isUntaken = ({ draft, taken }: Pick<DraftState, 'draft' | 'taken'>): boolean =>
  draft !== taken && hasTexts(draft)

/** Adds maps as the last steps. */
export const withMaps = (draft: Draft, queries: readonly string[]): Draft => queries.reduce(addStep, draft)

/** The maps of the steps as a part of the address, which never has a text. They are read once, before any step is made. */
const extraQuery: AddressPart = {
  write: () => queryOfMaps(getState().draft.steps),
  read: (query, dataset) => {
    const { draft } = getState()
    const maps = draft.nextId > 0 ? [] : mapsIn(query, dataset)
    if (maps.length > 0) setState({ draft: withMaps(draft, maps) })
  },
  subscribe: (onChange) =>
    draftStore.subscribe(({ draft }, before) => {
      if (draft.steps !== before.draft.steps) onChange()
    }),
}

/** The part of the page's address that holds the draft. The page has one entry in the history. */
export const draftInAddress = {
  extraQuery,
  hashPart: { write: () => '', read: () => undefined, subscribe: () => () => undefined },
}
