import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { membersIn2007 } from '../support/members'
import { renderAtlas } from './renderAtlas'

it('shows the members of organisations in 2007, a country in any that is chosen, with where that is read', async () => {
  const { user, store, container } = renderAtlas()
  await user.click(screen.getByRole('button', { name: /^Show/ }))
  const group = within(await screen.findByRole('group', { name: 'Members on 30 September 2007 of' }))
  await user.click(group.getByRole('checkbox', { name: 'Council of the Baltic Sea States' }))
  await user.click(group.getByRole('checkbox', { name: 'Commonwealth of Independent States' }))
  expect(store.getState().filters.groups).toEqual(['cbss', 'cis'])
  expect(screen.getByRole('button', { name: /^Show/ })).toHaveTextContent(
    'Among the members of the Council of the Baltic Sea States or the members of the CIS in 2007',
  )
  expect(container.querySelector('[data-answer]')).toHaveTextContent(
    'of 20 among the members of the Council of the Baltic Sea States or the members of the CIS in 2007',
  )
  const shown = new Set([...membersIn2007('cbss'), ...membersIn2007('cis')])
  const drawn = [...container.querySelectorAll('svg[data-map] [data-entity][data-shown="true"]')]
  expect(new Set(drawn.map((shape) => shape.getAttribute('data-entity')))).toEqual(shown)
  expect(
    await screen.findByText(/World Factbook.*/, { selector: '[data-group-sources="cbss"] *' }),
  ).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Clear filters' }))
  expect(store.getState().filters.groups).toEqual([])
})
