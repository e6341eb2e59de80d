import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { DataFileError } from '../../src/data/resource'
import { renderAtlas } from './renderAtlas'

const field = () =>
  screen.getByRole('combobox', { name: 'Search countries, questions, treaties and the study' })
// The pickers of the question have options, too.
const options = async () => within(await screen.findByRole('listbox')).findAllByRole('option')
const inGroup = async (name: string) =>
  within(await screen.findByRole('group', { name })).getByRole('option').textContent
const texts = (elements: readonly HTMLElement[]) => elements.map(({ textContent }) => textContent)
const status = (container: HTMLElement) =>
  container.querySelector('[role="search"] p[role="status"]')?.textContent

describe('the search', () => {
  it('is a closed combobox at first', async () => {
    const { user } = renderAtlas()
    expect(field()).toHaveAttribute('aria-expanded', 'false')
    expect(field()).toHaveAttribute('aria-autocomplete', 'list')
    await user.click(field())
    expect(field()).toHaveAttribute('aria-expanded', 'false')
    expect(screen.queryByRole('listbox')).toBeNull()
  })

  it('lists groups of options, points at the first, and announces how many there are', async () => {
    const { user, container } = renderAtlas()
    await user.type(field(), 'transit')
    const [first] = await options()
    const group = screen.getByRole('group', { name: 'Questions' })
    expect(within(group).getAllByRole('option')[0]).toBe(first)
    expect(first).toHaveAttribute('aria-selected', 'true')
    expect(field()).toHaveAttribute('aria-activedescendant', first?.id)
    expect(field()).toHaveAttribute('aria-expanded', 'true')
    expect(document.getElementById(field().getAttribute('aria-controls') ?? '')).toHaveRole('listbox')
    // Once the letters rest.
    expect(status(container)).toBe('')
    await waitFor(() => expect(status(container)).toMatch(/^\d results?\.$/), { timeout: 3000 })
  })

  it('says by which name it found something, what matched in bold', async () => {
    const { user } = renderAtlas()
    await user.type(field(), 'Чех')
    await waitFor(async () => expect((await options())[0]).toHaveTextContent('CzechiaЧехия in Russian'))
    expect((await options())[0]?.querySelector('b')).toHaveTextContent(/^Чех$/)
    expect((await options())[0]?.querySelector('[lang]')).toHaveAttribute('lang', 'ru')
  })

  it('answers for a country what the map asks, and says for which time', async () => {
    const { user, store } = renderAtlas({ filters: { theme: 'plans' } })
    await user.type(field(), 'albania')
    expect(await inGroup('Countries · in sources up to 2009')).toBe(
      'AlbaniaPlan on child trafficking adopted 2005 statement',
    )
    act(() => store.getState().selectTime('2003'))
    expect(await inGroup('Countries · in sources up to 2003')).toBe(
      'AlbaniaPlan adopted; child plan not documented 2003 statement',
    )
    act(() => store.getState().selectView('routes'))
    expect(await inGroup('Countries')).toBe('Albania')
  })

  it('goes through the list by arrows, Home and End, and opens a country by Enter', async () => {
    const { user, store } = renderAtlas()
    await user.type(field(), 'slov')
    await waitFor(async () => expect((await options()).length).toBeGreaterThan(1))
    const active = () => field().getAttribute('aria-activedescendant')
    const ids = (await options()).map(({ id }) => id)
    await user.keyboard('{ArrowDown}')
    expect(active()).toBe(ids[1])
    await user.keyboard('{End}')
    expect(active()).toBe(ids.at(-1))
    await user.keyboard('{Home}')
    expect(active()).toBe(ids[0])
    await user.keyboard('{Enter}')
    await waitFor(() => expect(store.getState().filters.entity).toBe('SVK'))
    expect(field()).toHaveValue('')
    await waitFor(() => expect(screen.getByRole('article', { name: 'Slovakia' })).toHaveFocus())
  })

  it('offers the comparison of two countries that are named, and of one with the country that is open', async () => {
    const { user, store } = renderAtlas()
    await user.type(field(), 'moldova and roma')
    expect(texts(await options())[0]).toBe('Compare Moldova with Romania')
    await user.clear(field())
    act(() => store.getState().selectEntity('MDA'))
    await user.type(field(), 'kosovo')
    const offered = texts(await options())
    expect(offered[0]).toMatch(/^Kosovo\*/)
    expect(offered).toContain('Compare Moldova with Kosovo*')
  })

  it('keeps a country open that is chosen again', async () => {
    const { user, store } = renderAtlas({ filters: { entity: 'MDA' } })
    await user.type(field(), 'moldavia')
    await waitFor(async () => expect(texts(await options())[0]).toMatch(/^Moldova/))
    await user.keyboard('{Enter}')
    expect(store.getState().filters.entity).toBe('MDA')
  })

  it('selects a question with its part, a treaty, a form, by pointer too', async () => {
    const { user, store } = renderAtlas()
    const choose = async (query: string, name: RegExp) => {
      await user.clear(field())
      await user.type(field(), query)
      await user.click(await screen.findByRole('option', { name }))
      return store.getState().filters
    }
    expect(await choose('rapporteur', /^Coordination: Rapporteur/)).toMatchObject({
      theme: 'coordination',
      sub: 'rapporteur',
    })
    expect(await choose('c182', /^ILO 182/)).toMatchObject({ theme: 'treaties', instrument: 'ilo-c182' })
    expect(await choose('debt', /^Debt bondage/)).toMatchObject({ theme: 'definitions', sub: 'debt-bondage' })
  })

  it('clears by Escape, then leaves the field', async () => {
    const { user } = renderAtlas()
    await user.type(field(), 'malta')
    await options()
    await user.keyboard('{Escape}')
    expect(field()).toHaveValue('')
    expect(field()).toHaveFocus()
    expect(screen.queryByRole('listbox')).toBeNull()
    await user.keyboard('{Escape}')
    expect(field()).not.toHaveFocus()
  })

  it('takes "/" from anywhere but a field, and not with a modifier', async () => {
    const { user } = renderAtlas()
    await user.keyboard('{Control>}/{/Control}')
    expect(field()).not.toHaveFocus()
    await user.keyboard('/')
    expect(field()).toHaveFocus()
    expect(field()).toHaveValue('')
    await user.keyboard('/')
    expect(field()).toHaveValue('/')
  })

  it('leaves all keys to a composition of letters', async () => {
    const { user, store } = renderAtlas()
    await user.type(field(), 'malta')
    await options()
    fireEvent.keyDown(field(), { key: 'Enter', isComposing: true })
    fireEvent.keyDown(field(), { key: 'Escape', isComposing: true })
    expect(field()).toHaveValue('malta')
    expect(store.getState().filters.entity).toBeNull()
  })

  it('offers all countries where it finds nothing, and chooses none unasked', async () => {
    const { user, store, container } = renderAtlas()
    await user.type(field(), 'Istanbul')
    await waitFor(async () => expect(await options()).toHaveLength(51))
    await waitFor(() => expect(status(container)).toContain('Nothing found for “Istanbul”.'), {
      timeout: 3000,
    })
    await user.keyboard('{Enter}')
    expect(store.getState().filters.entity).toBeNull()
    await user.keyboard('{ArrowDown}{Enter}')
    expect(store.getState().filters.entity).toBe('ALB')
  })

  it('still finds today’s names and the study’s when the names do not load, says so, and asks again', async () => {
    let loads = 0
    const { user, store } = renderAtlas({
      loadNames: () => {
        loads += 1
        return Promise.reject(new DataFileError('data/names.json', 'unreachable'))
      },
    })
    await user.type(field(), 'Czech Republic')
    await waitFor(async () =>
      expect(texts(await options())[0]).toMatch(/^CzechiaCzech Republic, name in the study/),
    )
    expect(screen.getAllByText(/^ ?Former names and names in other languages did not load/)[0]).toBeVisible()
    await user.keyboard('{Enter}')
    await waitFor(() => expect(store.getState().filters.entity).toBe('CZE'))
    const before = loads
    await user.click(field())
    await waitFor(() => expect(loads).toBe(before + 1))
  })
})

it('the list of all countries holds all 51 by sub-region and name', async () => {
  const { user, store } = renderAtlas()
  await user.click(screen.getByText('All countries'))
  const see = screen.getByRole('region', { name: 'South-Eastern Europe' })
  const names = texts(within(see).getAllByRole('link'))
  expect(names).toHaveLength(11)
  expect(names).toEqual(names.toSorted())
  const all = within(see.closest('details') ?? document.body).getAllByRole('link')
  expect(all).toHaveLength(51)
  await user.click(within(see).getByRole('link', { name: 'Kosovo*' }))
  expect(store.getState().filters.entity).toBe('XKX')
})
