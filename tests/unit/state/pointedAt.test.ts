import { describe, expect, it } from 'vitest'
import { createAtlasStore } from '../../../src/state/createAtlasStore'
import { realDataset } from '../../support/dataset'

/** A store whose reader points at a class of the key and at a route of the list. */
const pointing = () => {
  const store = createAtlasStore(realDataset())
  store.getState().highlight('origin')
  store.getState().pointRoute('MDA-RUS')
  return store
}

const pointedAt = (store: ReturnType<typeof pointing>) => {
  const { highlighted, pointedRoute } = store.getState()
  return { highlighted, pointedRoute }
}

const NOTHING = { highlighted: null, pointedRoute: null }

describe('what a reader points at', () => {
  it('ends with the key or the list that had it: with another question or view, and on the way back', () => {
    for (const change of ['theme', 'part', 'view', 'back'] as const) {
      const store = pointing()
      const { filters, selectTheme, selectSub, selectView, restore } = store.getState()
      if (change === 'theme') selectTheme('plans')
      else if (change === 'part') selectSub('detected')
      else if (change === 'view') selectView('routes')
      else restore({ ...filters, view: 'table' })
      expect(pointedAt(store), change).toEqual(NOTHING)
    }
  })

  it('stays while filters, time and country change beside it', () => {
    const store = pointing()
    const before = pointedAt(store)
    store.getState().toggleClass('origin')
    store.getState().selectTime('2003')
    store.getState().selectEntity('MDA')
    expect(pointedAt(store)).toEqual(before)
  })
})
