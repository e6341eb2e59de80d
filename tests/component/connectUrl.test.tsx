import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { connectUrl } from '../../src/state/connectUrl'
import { createAtlasStore } from '../../src/state/createAtlasStore'
import { DEFAULT_FILTERS } from '../../src/state/filters'
import { realDataset } from '../support/dataset'

const dataset = realDataset()
const root = 'https://host.example/atlas/'
const treaties = { ...DEFAULT_FILTERS, theme: 'treaties' } as const

let written: string[] = []
let stop = () => undefined as void

beforeEach(() => {
  written = []
  vi.useFakeTimers()
  for (const way of ['pushState', 'replaceState'] as const) {
    vi.spyOn(window.history, way).mockImplementation((_, __, address) => {
      written.push(`${way} ${String(address).slice(root.length)}`)
    })
  }
})
afterEach(() => {
  stop()
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const connected = (filters = DEFAULT_FILTERS) => {
  const store = createAtlasStore(dataset, filters)
  stop = connectUrl(store, { root, siteDefaults: filters, defaultsOf: () => filters })
  return store.getState()
}

describe('the address', () => {
  it('is not written while a page opens as it was made', () => {
    connected()
    expect(written).toEqual([])
  })

  it('is a new entry of the history for a theme, a part of one, a country, a pair and a view', () => {
    const act = connected()
    act.selectTheme('definitions')
    act.selectSub('law')
    act.selectEntity('MDA')
    act.selectPair('MDA', 'ROU')
    act.selectView('table')
    expect(written).toHaveLength(5)
    for (const entry of written) expect(entry).toMatch(/^pushState /)
    expect(written.slice(0, 2)).toEqual([
      'pushState ?theme=definitions',
      'pushState ?theme=definitions&sub=law',
    ])
  })

  it('replaces the present entry for a filter', () => {
    const act = connected()
    act.selectPlace({ regions: ['see'], groups: [] })
    act.toggleClass('origin')
    act.selectPlace({ regions: ['see'], groups: ['eu'] })
    act.clearFilters()
    expect(written).toEqual([
      'replaceState ?region=see',
      'replaceState ?region=see&class=origin',
      'replaceState ?region=see&group=eu&class=origin',
      'replaceState ',
    ])
  })

  it('says a day that moves once it rests, and before a new entry leaves it behind', () => {
    const act = connected(treaties)
    act.selectTime('2001-01-01')
    act.selectTime('2002-01-01')
    expect(written).toEqual([])
    vi.runAllTimers()
    expect(written).toEqual(['replaceState ?on=2002-01-01'])
    act.selectTime('2003-01-01')
    act.selectEntity('MDA')
    expect(written.slice(1)).toEqual(['replaceState ?on=2003-01-01', 'pushState ?on=2003-01-01&country=MDA'])
    vi.runAllTimers()
    expect(written).toHaveLength(3)
  })

  it('is read, and not written, on the way back', () => {
    const act = connected()
    act.selectPlace({ regions: ['see'], groups: [] })
    window.dispatchEvent(new PopStateEvent('popstate'))
    expect(written).toEqual(['replaceState ?region=see'])
  })
})
