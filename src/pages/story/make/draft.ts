import type { Language } from '../../../domain/languages'
import type { Story, StoryNote, StoryStep } from '../../../state/story'

/** A step with an id that stays the same when it is moved or changed. */
export interface DraftStep extends StoryStep {
  readonly id: number
}

/** A story while it is made. Texts are as they are typed; the link has them cleaned. */
export interface Draft extends Omit<Story, 'steps'> {
  readonly steps: readonly DraftStep[]
  /** The step that was removed last and where it was, so that it can be put back. */
  readonly removed: { readonly step: DraftStep; readonly place: number } | null
  readonly nextId: number
}

export const emptyDraft = (language: Language): Draft => ({
  language,
  title: '',
  by: '',
  steps: [],
  removed: null,
  nextId: 0,
})

export const draftOf = ({ steps, ...story }: Story): Draft => ({
  ...story,
  steps: steps.map((step, id) => ({ ...step, id })),
  removed: null,
  nextId: steps.length,
})

export const storyOf = ({ language, title, by, steps }: Draft): Story => ({
  language,
  title,
  by,
  steps: steps.map(({ query, text, notes }) => ({ query, text, notes })),
})

/** Whether nothing has been written or added, so that there is nothing to keep. */
export const isEmpty = ({ title, by, steps }: Pick<Story, 'title' | 'by' | 'steps'>): boolean =>
  title.trim() === '' && by.trim() === '' && steps.length === 0

/** Adds a map as the last step. */
export const addStep = (draft: Draft, query: string): Draft => ({
  ...draft,
  steps: [...draft.steps, { id: draft.nextId, query, text: '', notes: [] }],
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

const changeNotes = (
  draft: Draft,
  id: number,
  change: (notes: readonly StoryNote[]) => readonly StoryNote[],
): Draft => {
  const step = draft.steps.find((other) => other.id === id)
  return step ? changeStep(draft, id, { notes: change(step.notes) }) : draft
}

export const addNote = (draft: Draft, id: number, note: StoryNote): Draft =>
  changeNotes(draft, id, (notes) => [...notes, note])

export const writeNote = (draft: Draft, id: number, place: number, text: string): Draft =>
  changeNotes(draft, id, (notes) => notes.map((note, index) => (index === place ? { ...note, text } : note)))

export const removeNote = (draft: Draft, id: number, place: number): Draft =>
  changeNotes(draft, id, (notes) => notes.filter((_, index) => index !== place))
