import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  addStep,
  changeStep,
  type Draft,
  draftOf,
  moveStep,
  putBack,
  removeStep,
} from '../../../../src/tools/story/draftStore'
import { storyCases } from './generatedStories'

const drafts = storyCases.map(draftOf)
const RUNS = { numRuns: 500, seed: 20261128 }

const texts = ({ steps }: Draft) => steps.map(({ id }) => id)

const property = (check: (draft: Draft, id: number, place: number) => void) =>
  fc.assert(
    fc.property(
      drafts.filter(({ steps }) => steps.length > 0),
      fc.nat(),
      (draft, nth) => {
        const place = nth % draft.steps.length
        check(draft, draft.steps[place]?.id ?? NaN, place)
      },
    ),
    RUNS,
  )

it('holds the story that it was made of', () => {
  fc.assert(
    fc.property(storyCases, (story) => {
      const { title, steps } = draftOf(story)
      expect({ title, steps: steps.map(({ query, heading, text }) => ({ query, heading, text })) }).toEqual(
        story,
      )
    }),
    RUNS,
  )
})

it('adds steps at the end, each with an id that no other step has had', () => {
  property((draft, id) => {
    const added = addStep(addStep(removeStep(draft, id), 'theme=plans'), 'theme=internal')
    expect(added.steps.slice(-2).map(({ query }) => query)).toEqual(['theme=plans', 'theme=internal'])
    expect(new Set([...texts(draft), ...texts(added)]).size).toBe(draft.steps.length + 2)
  })
})

it('moves a step by one place and leaves the order of all others; the way back gives the same draft', () => {
  property((draft, id, place) => {
    for (const by of [-1, 1] as const) {
      const moved = moveStep(draft, id, by)
      const last = draft.steps.length - 1
      expect(texts(moved).indexOf(id)).toBe(Math.min(last, Math.max(0, place + by)))
      expect(texts(moved).filter((other) => other !== id)).toEqual(
        texts(draft).filter((other) => other !== id),
      )
      if (moved !== draft) expect(moveStep(moved, id, by === 1 ? -1 : 1)).toEqual(draft)
    }
  })
})

it('puts a removed step back where it was, and does so once', () => {
  property((draft, id) => {
    const removed = removeStep(draft, id)
    expect(texts(removed)).toEqual(texts(draft).filter((other) => other !== id))
    const back = putBack(removed)
    expect(back).toEqual(draft)
    expect(putBack(back)).toBe(back)
  })
})

it('changes one step and no other', () => {
  property((draft, id, place) => {
    const changed = changeStep(draft, id, { text: 'new' })
    expect(changed.steps[place]).toEqual({ ...draft.steps[place], text: 'new' })
    expect(changed.steps.toSpliced(place, 1)).toEqual(draft.steps.toSpliced(place, 1))
    expect(changeStep(draft, NaN, { text: 'new' }).steps).toEqual(draft.steps)
  })
})
