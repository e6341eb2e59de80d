import { act, render } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Announcer } from '../../src/atlas/Announcer'
import { AtlasContexts } from '../../src/atlas/AtlasProvider'
import { ROUTES_ANSWER } from '../../src/atlas/lazyParts'
import { filesOf } from '../../src/data/load'
import { resource } from '../../src/data/resource'
import { createAtlasStore } from '../../src/state/createAtlasStore'
import { allTexts } from '../support/allTexts'
import { realCorridors, realDataset } from '../support/dataset'
import { renderAtlas } from './renderAtlas'

const { dataset } = document.documentElement

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
  delete dataset['ready']
})

/** Lets some seconds pass. */
const rest = () =>
  act(() => {
    vi.advanceTimersByTime(3000)
  })

describe('what is said to those who listen', () => {
  it('is no word of what the link of the page asks for, however long the page takes to answer', () => {
    const { store, container } = renderAtlas()
    const said = () => container.querySelector('[data-announced]')?.textContent
    rest()
    act(() => store.getState().restore({ ...store.getState().filters, regions: ['see'] }))
    dataset['ready'] = ''
    rest()
    expect(said()).toBe('')
    act(() => store.getState().restore({ ...store.getState().filters, regions: ['cis'] }))
    rest()
    expect(said()).toMatch(/Commonwealth of Independent States · /)
  })

  it.each([
    ['a class is kept in colour', { classes: ['origin'] }, 'Origin: 9 of 51.'],
    ['the members of the EU are kept', { groups: ['eu'] }, 'EU, members in 2007 · '],
  ] as const)('is what the map then shows, once %s', (_, patch, words) => {
    dataset['ready'] = ''
    const { store, container } = renderAtlas()
    act(() => store.getState().restore({ ...store.getState().filters, ...patch }))
    rest()
    expect(container.querySelector('[data-announced]')).toHaveTextContent(words)
  })
  it('is nothing while the clock plays, and one answer at its end', () => {
    dataset['ready'] = ''
    const { store, container } = renderAtlas({ filters: { theme: 'plans' } })
    const heard = new Set<string | null | undefined>()
    const observer = () => heard.add(container.querySelector('[data-announced]')?.textContent)
    act(() => store.getState().setPlay('running'))
    for (const year of ['2003', '2004', '2005', '2006']) {
      act(() => store.getState().selectTime(year))
      rest()
      observer()
    }
    expect([...heard]).toEqual([''])
    act(() => store.getState().setPlay('over'))
    rest()
    observer()
    expect([...heard]).toHaveLength(2)
    expect([...heard][1]).toContain('2006')
  })

  it.each(['plans', 'treaties'] as const)(
    'is one answer at the end of a play of %s that ends where it began, each time',
    (theme) => {
      dataset['ready'] = ''
      const { store, container } = renderAtlas({ filters: { theme } })
      const said = () => container.querySelector('[data-announced]')?.textContent
      const { on } = store.getState().filters
      for (const _ of [1, 2]) {
        act(() => store.getState().setPlay('running'))
        act(() => store.getState().selectTime('2003-01-01'))
        rest()
        expect(said()).toBe('')
        act(() => store.getState().restore({ ...store.getState().filters, on }))
        act(() => store.getState().setPlay('over'))
        rest()
        expect(said()).not.toBe('')
      }
    },
  )
  it('is one answer for a slider that is dragged, once it rests', () => {
    dataset['ready'] = ''
    const { store, container } = renderAtlas()
    const said = () => container.querySelector('[data-announced]')?.textContent
    for (const year of ['2004', '2005', '2006', '2007']) {
      act(() => store.getState().selectTime(year))
      act(() => vi.advanceTimersByTime(600))
      expect(said()).toBe('')
    }
    act(() => vi.advanceTimersByTime(100))
    expect(said()).toContain('reports from 2003 to 2007')
  })

  it('is the answer to what a reader asked last, however long the one before it takes to load', async () => {
    dataset['ready'] = ''
    const [texts, store] = [allTexts(), createAtlasStore(realDataset())]
    const corridors = resource(async () => realCorridors(), realCorridors())
    const { container } = render(
      <AtlasContexts id="test" store={store} files={filesOf({ corridors })} texts={texts} root="./">
        <Announcer />
      </AtlasContexts>,
    )
    const said = () => container.querySelector('[data-announced]')?.textContent
    let arrive: ((answer: () => string) => void) | undefined
    const slow = new Promise<() => string>((resolve) => {
      arrive = resolve
    })
    vi.spyOn(ROUTES_ANSWER(texts), 'load').mockReturnValue(slow)
    act(() => store.getState().selectView('routes'))
    rest()
    act(() => store.getState().selectTheme('plans', { view: 'map' }))
    rest()
    const answer = said()
    expect(answer).toMatch(/plan/i)
    await act(async () => arrive?.(() => 'Routes that nobody sees any more.'))
    expect(said()).toBe(answer)
  })
})
