import { describe, expect, it, vi } from 'vitest'
import type { PartFile } from '../../../src/data/contract'
import { createDataset } from '../../../src/data/Dataset'
import { type Part, THEMES } from '../../../src/domain/themes'
import { createAtlasStore } from '../../../src/state/createAtlasStore'
import { DEFAULT_FILTERS } from '../../../src/state/filters'
import { resourcesBy } from '../../../src/data/resource'
import { realAtlasFile, realDataset, realParts } from '../../support/dataset'

const files = realParts()

/** Lets every promise that is kept go on. */
const settle = () => new Promise((resolve) => setTimeout(resolve))

/** A store that has what the front page needs; each file comes when it is let. */
const frontPage = () => {
  const arrivals: { part: Part; arrive: () => void; fail: (error: Error) => void }[] = []
  const load = vi.fn(
    (part: Part) =>
      new Promise<PartFile>((resolve, reject) => {
        const file = files.get(part)
        arrivals.push({ part, arrive: () => file && resolve(file), fail: reject })
      }),
  )
  const store = createAtlasStore(createDataset(realAtlasFile()), DEFAULT_FILTERS, resourcesBy(load))
  return { store, load, arrivals }
}

describe('a theme whose data have yet to come', () => {
  it('leaves what is shown until they are there, and then shows the whole of it', async () => {
    const { store, arrivals } = frontPage()
    store.getState().selectTheme('treaties', { instrument: 'crc' })
    expect(store.getState()).toMatchObject({
      filters: { theme: 'patterns' },
      awaited: { theme: 'treaties', status: 'loading' },
    })
    // What is chosen meanwhile holds at once, and still does then.
    store.getState().selectPlace({ regions: ['see'], groups: [] })
    expect(store.getState().filters.regions).toEqual(['see'])
    arrivals[0]?.arrive()
    await settle()
    const { dataset, filters, awaited } = store.getState()
    expect(awaited).toBeNull()
    expect(filters).toMatchObject({ theme: 'treaties', instrument: 'crc', regions: ['see'] })
    expect(dataset.valueOf('ALB', filters)).toEqual(realDataset().valueOf('ALB', filters))
  })
  it('is shown at once where they were fetched beforehand, and they are fetched once', async () => {
    const { store, load, arrivals } = frontPage()
    const fetched = store.getState().fetchThemes(['plans', 'patterns'])
    arrivals[0]?.arrive()
    await fetched
    expect(store.getState().dataset.has('plans')).toBe(false)
    store.getState().selectTheme('plans')
    expect(store.getState()).toMatchObject({ filters: { theme: 'plans' }, awaited: null })
    store.getState().selectTheme('institutions')
    expect(store.getState().filters.theme).toBe('institutions')
    expect(load.mock.calls).toEqual([['answers']])
  })
  it('gives way to what is asked for after it', async () => {
    const { store, arrivals } = frontPage()
    store.getState().selectTheme('treaties')
    store.getState().selectTheme('plans')
    arrivals.forEach(({ arrive }) => arrive())
    await settle()
    expect(store.getState()).toMatchObject({ filters: { theme: 'plans' }, awaited: null })
    const again = frontPage()
    again.store.getState().selectTheme('treaties')
    again.store.getState().selectTheme('patterns')
    again.arrivals[0]?.arrive()
    await settle()
    expect(again.store.getState()).toMatchObject({ filters: { theme: 'patterns' }, awaited: null })
  })
  it('says that they did not come, and asks again', async () => {
    const { store, load, arrivals } = frontPage()
    const error = new Error('gone')
    store.getState().selectTheme('treaties')
    arrivals[0]?.fail(error)
    await settle()
    expect(store.getState()).toMatchObject({
      filters: { theme: 'patterns' },
      awaited: { status: 'failed', error },
    })
    store.getState().awaited?.retry()
    expect(load).toHaveBeenCalledTimes(2)
    arrivals[1]?.arrive()
    await settle()
    expect(store.getState()).toMatchObject({ filters: { theme: 'treaties' }, awaited: null })
  })
  it('comes with all others for what is told of a country, which changes no question', async () => {
    const { store, arrivals } = frontPage()
    const { filters } = store.getState()
    const complete = store.getState().fetchAllThemes()
    arrivals.forEach(({ arrive }) => arrive())
    await complete
    await settle()
    expect(THEMES.filter((theme) => !store.getState().dataset.has(theme))).toEqual([])
    expect(store.getState().filters).toBe(filters)
  })
})

describe('a dataset without a theme', () => {
  it('answers nothing for it: no state seems unbound', () => {
    const dataset = createDataset(realAtlasFile())
    expect(() => dataset.valueOf('ALB', { ...DEFAULT_FILTERS, theme: 'treaties' })).toThrow('no treaties')
    expect(() => dataset.valueOf('ALB', { ...DEFAULT_FILTERS, theme: 'plans' })).toThrow('no value')
  })
})
