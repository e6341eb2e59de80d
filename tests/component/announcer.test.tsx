import { act } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
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
    expect(said()).toMatch(/in the Commonwealth of Independent States/i)
  })

  it.each([
    ['a class is kept in colour', { classes: ['origin'] }, 'Only these are in colour: Origin.'],
    ['the members of the EU are kept', { groups: ['eu'] }, 'the members of the EU'],
  ] as const)('is what the map then shows, once %s', (_, patch, words) => {
    dataset['ready'] = ''
    const { store, container } = renderAtlas()
    act(() => store.getState().restore({ ...store.getState().filters, ...patch }))
    rest()
    expect(container.querySelector('[data-announced]')).toHaveTextContent(words)
  })
})
