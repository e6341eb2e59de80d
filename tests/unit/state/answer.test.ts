import { describe, expect, it } from 'vitest'
import { THEMES, subsOf } from '../../../src/domain/themes'
import { answerOf } from '../../../src/state/answer'
import { createAtlasStore } from '../../../src/state/createAtlasStore'
import { DEFAULT_FILTERS, type Filters } from '../../../src/state/filters'
import { realDataset } from '../../support/dataset'

const dataset = realDataset()
const ask = (patch: Partial<Filters> = {}) => answerOf(dataset, { ...DEFAULT_FILTERS, ...patch })
const countOf = (patch: Partial<Filters>, classId: string) =>
  ask(patch).counts.find((count) => count.classId === classId)

const totals = (filters: Partial<Filters> = {}) => ask(filters).counts.map(({ total }) => total)

describe('the answer', () => {
  it('is the same object until the question is another: a country or a view asks nothing else', () => {
    const first = ask({ theme: 'plans' })
    expect(ask({ theme: 'plans', entity: 'MDA', view: 'table', hasRoutes: true })).toBe(first)
    const others: Partial<Filters>[] = [
      { theme: 'internal' },
      { theme: 'plans', regions: ['cis'] },
      { theme: 'plans', groups: ['eu'] },
      { theme: 'plans', classes: ['general'] },
      { theme: 'plans', on: '2004' },
    ]
    for (const other of others) {
      expect(ask(other)).not.toBe(first)
      expect(ask({ theme: 'plans' })).toBe(first)
    }
    // Evidence and treaty are no part of this question, and are of others.
    expect(ask({ theme: 'plans', evidence: 'anyone', instrument: 'opsc' })).toBe(first)
    expect(ask({ evidence: 'anyone' })).not.toBe(ask())
    expect(ask({ theme: 'treaties', instrument: 'opsc' })).not.toBe(ask({ theme: 'treaties' }))
  })

  it('is the same object on another day that changes nothing, and another where it changes anything', () => {
    const first = ask({ theme: 'treaties', on: '1993-01-01' })
    expect(ask({ theme: 'treaties', on: '1994-01-01' })).toBe(first)
    const later = ask({ theme: 'treaties', on: '2005-01-01' })
    expect(later).not.toBe(first)
    const moved = [...later.valueOf].filter(([code, value]) => value !== first.valueOf.get(code))
    expect(moved.length).toBeGreaterThan(30)
    expect(ask({ theme: 'treaties', on: '1994-01-01' }).valueOf).toEqual(first.valueOf)
  })

  const maps = THEMES.flatMap((theme) => subsOf(theme).map((sub) => ({ theme, sub })))

  it.each(maps)('counts every entity of $theme/$sub once, or twice where two institutions lead', (map) => {
    const { valueOf, counts } = ask(map)
    const held = [...valueOf.values()].reduce((sum, { classes }) => sum + classes.length, 0)
    expect(valueOf.size).toBe(51)
    expect(counts.reduce((sum, { total }) => sum + total, 0)).toBe(held)
  })

  it('counts within the sub-regions shown', () => {
    expect(ask({ regions: ['see'] }).inScope).toHaveLength(11)
    expect(ask({ regions: ['see'] }).counts.reduce((sum, { total }) => sum + total, 0)).toBe(11)
    // Albania and Moldova; the other three of the five lie in Central Asia and the Caucasus.
    expect(countOf({ regions: ['see'] }, 'origin')?.total).toBe(2)
    expect(ask({ regions: ['see', 'cis'] }).inScope).toHaveLength(22)
    expect(ask({ groups: ['eu'] }).inScope).toHaveLength(27)
    expect(ask({ groups: ['eu'], regions: ['see'] }).inScope.map(({ code }) => code)).toEqual(['BGR', 'ROU'])
  })

  it('keeps the counts of the other classes when one is chosen', () => {
    const all = ask().counts
    const chosen = ask({ classes: ['origin'] })
    expect(chosen.counts).toEqual(all)
    expect(chosen.shown.size).toBe(countOf({}, 'origin')?.total)
  })

  it('counts statements about children, and about people of any age when asked', () => {
    expect(totals()).toEqual([19, 9, 15, 6, 2])
    expect(totals({ evidence: 'anyone' })).toEqual([29, 5, 15, 0, 2])
    expect(totals({ theme: 'internal' })[0]).toBe(25)
    expect(totals({ theme: 'internal', evidence: 'anyone' })[0]).toBe(35)
    expect(totals({ sub: 'transit' })[0]).toBe(35)
    expect(totals({ sub: 'transit', evidence: 'anyone' })[0]).toBe(43)
  })
})

describe('the store', () => {
  it('starts class filter and part afresh with a new theme, and keeps sub-regions and country', () => {
    const store = createAtlasStore(dataset)
    const state = store.getState()
    state.selectSub('transit')
    state.toggleClass('reported')
    state.selectPlace({ regions: ['see'], groups: [] })
    state.selectEntity('MDA')
    state.selectTheme('plans')
    expect(store.getState().filters).toEqual({
      ...DEFAULT_FILTERS,
      theme: 'plans',
      regions: ['see'],
      entity: 'MDA',
    })
  })

  it('closes the country that is chosen again', () => {
    const store = createAtlasStore(dataset)
    store.getState().selectEntity('MDA')
    store.getState().selectEntity('MDA')
    expect(store.getState().filters.entity).toBeNull()
  })

  it('never shares a selection with another atlas', () => {
    const [one, other] = [createAtlasStore(dataset), createAtlasStore(dataset)]
    one.getState().selectEntity('MDA')
    expect(other.getState().filters.entity).toBeNull()
  })
})
