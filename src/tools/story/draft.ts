import type { Story, StoryStep } from './story'

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

export const EMPTY_DRAFT: Draft = { title: '', steps: [], removed: null, nextId: 0 }

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
