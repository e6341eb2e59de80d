import { describe, expect, it } from 'vitest'
import { WHOLE_VIEW } from '../../../../src/map/geometry/frames'
import type { MapState } from '../../../../src/map/geometry/viewOf'
import { isMovedBy, partOf, viewAfter, WHOLE_MAP } from '../../../../src/map/paint/frameView'
import { type Area, DEFAULT_FILTERS, type Filters } from '../../../../src/state/filters'
import { realDataset } from '../../../support/dataset'

const NEAR = { scale: 3, x: -200, y: -100 }
const fitted = viewAfter(WHOLE_MAP, { source: 'filters', view: NEAR })
const AREA: Area = [21.3, 42.5, 900]
const moved = viewAfter(fitted, { source: 'reader', view: { ...NEAR, x: -260 } })

describe('what a frame shows', () => {
  it('is what the filters ask for, until a reader moves it', () => {
    expect(fitted).toEqual({ view: NEAR, source: 'filters' })
    expect(moved).toEqual({ view: { ...NEAR, x: -260 }, source: 'reader' })
  })

  it('is the whole map where the filters show nothing of it or all', () => {
    expect(viewAfter(moved, { source: 'filters', view: null })).toEqual(WHOLE_MAP)
    expect(viewAfter(moved, { source: 'filters', view: WHOLE_VIEW })).toEqual(WHOLE_MAP)
  })

  it('stays the same object where nobody can see a difference, so that nothing is drawn or written', () => {
    expect(viewAfter(fitted, { source: 'filters', view: { ...NEAR } })).toBe(fitted)
    expect(viewAfter(fitted, { source: 'reader', view: { ...NEAR, x: NEAR.x + 1e-9 } })).toBe(fitted)
    expect(viewAfter(moved, { source: 'reader', view: { ...moved.view } })).toBe(moved)
  })

  it('has the controls of a part that filters show, or of one that a reader or a link named', () => {
    expect(partOf(false, 'reader', AREA)).toBe('whole')
    expect(partOf(true, 'filters', null)).toBe('filtered')
    expect(partOf(true, 'filters', AREA)).toBe('moved')
    expect(partOf(true, 'reader', null)).toBe('moved')
  })
})

const asked = (before: MapState | null, now: MapState, more = {}) =>
  isMovedBy({ before, now, shown: fitted, areaOfShown: () => AREA, isAllInView: () => true, ...more })

describe('a new state moves a frame', () => {
  const dataset = realDataset()
  const stateOf = (patch: Partial<Filters>, more: Partial<MapState> = {}): MapState => ({
    dataset,
    filters: { ...DEFAULT_FILTERS, ...patch },
    ...more,
  })
  it('to what filters ask for, but not while days play and all is in view', () => {
    const [then, later] = [stateOf({ on: '2003' }), stateOf({ on: '2004' })]
    expect(asked(null, then)).toBe(true)
    expect(asked(then, stateOf({ on: '2003', regions: ['see'] }))).toBe(true)
    expect(asked(then, later)).toBe(false)
    expect(asked(then, later, { isAllInView: () => false })).toBe(true)
    expect(asked(then, { ...later, corridors: {} as never })).toBe(true)
  })

  it('not to the area to which a reader has moved it', () => {
    const [before, now] = [stateOf({}), stateOf({ area: [...AREA] })]
    expect(asked(before, now, { shown: moved })).toBe(false)
    expect(asked(before, now, { shown: fitted })).toBe(true)
    expect(asked(before, stateOf({ area: [10, 50, 900] }), { shown: moved })).toBe(true)
    expect(asked(before, stateOf({ area: null, regions: ['see'] }), { shown: moved })).toBe(true)
  })
})
