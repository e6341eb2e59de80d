import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { membersIn2007 } from '../support/members'
import { renderAtlas } from './renderAtlas'

const place = () => screen.getAllByRole('combobox', { name: 'Place' })[0] as HTMLSelectElement

it('offers the whole, the sub-regions and the members of the EU in 2007, one at a time', async () => {
  const { user, store, container } = renderAtlas()
  expect(
    within(screen.getByRole('group', { name: 'Filters' }))
      .getAllByRole('option')
      .map((option) => option.textContent),
  ).toEqual([
    'Europe and Central Asia',
    'EU and other Western Europe',
    'South-Eastern Europe',
    'Commonwealth of Independent States',
    'EU, members in 2007',
  ])
  await user.selectOptions(place(), 'see')
  await user.selectOptions(place(), 'eu')
  expect(store.getState().filters).toMatchObject({ regions: [], groups: ['eu'] })
  const drawn = [...container.querySelectorAll('svg[data-map] [data-entity][data-shown="true"]')]
  expect(new Set(drawn.map((shape) => shape.getAttribute('data-entity')))).toEqual(
    new Set(membersIn2007('eu')),
  )
})

it('names in sentence and menu what only a link chooses, and leads back from it', async () => {
  const { user, store, container } = renderAtlas({ filters: { groups: ['cbss', 'cis'] } })
  const words = 'CBSS or CIS, members in 2007'
  expect(container.querySelector('[data-answer]')).toHaveTextContent(
    new RegExp(`^${words} · Children .* of 20 countries`),
  )
  expect(place().selectedOptions[0]).toHaveTextContent(words)
  await user.selectOptions(place(), '')
  expect(store.getState().filters.groups).toEqual([])
})
