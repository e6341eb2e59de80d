import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ComponentType } from 'react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { LazyDialog, lazyPart } from '../../src/text/lazyPart'
import { TextsProvider } from '../../src/text/context'
import { allTexts } from '../support/allTexts'
import { renderAtlas } from './renderAtlas'

/** Parts that cannot be drawn at present. */
const faulty = vi.hoisted(() => new Set<string>())

vi.mock('../../src/atlas/panel/AllCountries', async (original) => {
  const { AllCountries } = await original<typeof import('../../src/atlas/panel/AllCountries')>()
  return {
    AllCountries: (props: Parameters<typeof AllCountries>[0]) => {
      if (faulty.has('panel')) throw new Error('It cannot be drawn.')
      return <AllCountries {...props} />
    },
  }
})

beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined))
afterEach(() => {
  faulty.clear()
  vi.restoreAllMocks()
  document.body.replaceChildren()
})

it('a dialog that cannot be drawn says so, what is around it stays, and it is tried again', async () => {
  faulty.add('dialog')
  const Dialog = ({ name }: { name: string }) => {
    if (faulty.has('dialog')) throw new Error('It cannot be drawn.')
    return <p>Code of {name}</p>
  }
  const part = lazyPart<ComponentType<{ name: string }>>(async () => Dialog)
  await act(async () =>
    render(
      <TextsProvider texts={allTexts()}>
        <h1>The map</h1>
        <LazyDialog part={part} isOpen props={{ name: 'Moldova' }} />
      </TextsProvider>,
    ),
  )
  expect(await screen.findByRole('alert')).toHaveTextContent('This part of the page does not work')
  expect(screen.getByRole('heading', { name: 'The map' })).toBeVisible()
  faulty.clear()
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(screen.getByText('Code of Moldova')).toBeVisible()
})

it('a panel that cannot be drawn says so, map and key work on, and it is tried again', async () => {
  const { atlas, user, store } = renderAtlas({ filters: { entity: 'MDA' } })
  faulty.add('panel')
  act(() => store.getState().selectEntity(null))
  expect(await atlas.findByRole('alert')).toHaveTextContent('This part of the page does not work')
  act(() => store.getState().selectTheme('plans'))
  expect(atlas.getByRole('heading', { level: 1 })).toHaveTextContent('National Action Plan')
  // Another country is drawn anew by itself; the one before it once it is tried again.
  act(() => store.getState().selectEntity('UKR'))
  expect(atlas.getByRole('article', { name: 'Ukraine' })).toBeVisible()
  act(() => store.getState().selectEntity(null))
  faulty.clear()
  await user.click(atlas.getByRole('button', { name: 'Try again' }))
  expect(atlas.queryByRole('alert')).toBeNull()
})
