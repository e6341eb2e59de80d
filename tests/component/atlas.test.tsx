import { act, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { DataFileError } from '../../src/data/resource'
import { realCountry } from '../support/dataset'
import { renderAtlas } from './renderAtlas'

const legendButton = (name: RegExp) =>
  within(screen.getByRole('region', { name: 'Key' })).getByRole('button', { name })

describe('the key', () => {
  it('keeps the countries of a class in colour when its row is pressed, and shows that it does', async () => {
    const { user, container } = renderAtlas()
    await user.click(legendButton(/^Origin$/))
    expect(legendButton(/^Origin$/)).toHaveAttribute('aria-pressed', 'true')
    const shown = new Set(
      [...container.querySelectorAll('svg[data-map] [data-entity][data-shown="true"]')].map((shape) =>
        shape.getAttribute('data-entity'),
      ),
    )
    expect([...shown].toSorted()).toEqual(['ALB', 'AZE', 'BLR', 'GEO', 'LVA', 'MDA', 'TJK', 'UKR', 'UZB'])
    await user.click(legendButton(/^Origin$/))
    expect(container.querySelectorAll('svg[data-map] [data-shown="false"]')).toHaveLength(0)
  })

  it('outlines the countries of the class that is pointed at, or reached by the tab key', async () => {
    const { user, container } = renderAtlas()
    const outlined = () => container.querySelectorAll('[data-frame="wide"] [data-by="highlighted"]').length
    await user.hover(legendButton(/^Origin$/))
    expect(outlined()).toBe(9)
    await user.unhover(legendButton(/^Origin$/))
    expect(outlined()).toBe(0)
    while (document.activeElement !== legendButton(/^Origin$/)) await user.tab()
    expect(outlined()).toBe(9)
    act(() => legendButton(/^Origin$/).blur())
    expect(outlined()).toBe(0)
  })

  it('sets the study’s figure beside ours for those who ask', async () => {
    const { user } = renderAtlas({ filters: { theme: 'treaties' } })
    await user.click(screen.getByText('The study’s figures beside these'))
    const figures = await screen.findByRole('table', { name: 'In the 2008 study' })
    expect(figures).toHaveTextContent('Have ratified42Here: 42 of 50agrees')
  })

  it('gives the verdict before the study’s figures are opened, and none where the study has none', () => {
    const { store } = renderAtlas()
    expect(screen.getByText('cannot be compared')).toBeVisible()
    act(() => store.getState().selectEvidence('anyone'))
    expect(screen.getByText(/^agrees: \d of \d$/)).toBeVisible()
    act(() => store.getState().selectPlace({ regions: ['see'], groups: [] }))
    expect(screen.queryByText('The study’s figures beside these')).toBeNull()
  })

  it('says that two institutions make the counts add up to more', () => {
    renderAtlas({ filters: { theme: 'institutions' } })
    expect(screen.getByText(/have two institutions and are shown with both/)).toBeVisible()
  })
})

describe('filters', () => {
  it('narrow a table to classes, which its key alone names and takes away, keeping the focus', async () => {
    const { user, store } = renderAtlas({ filters: { classes: ['origin', 'destination'], view: 'table' } })
    const origin = screen.getByRole('button', { name: /Origin/, pressed: true })
    await user.click(origin)
    expect(store.getState().filters.classes).toEqual(['destination'])
    expect(origin).toHaveFocus()
    await user.click(screen.getByRole('button', { name: /Destination/, pressed: true }))
    expect(store.getState().filters.classes).toEqual([])
  })

  it('are chosen in the sentence: the role, the evidence and the institution', async () => {
    const { user, store, container } = renderAtlas()
    const answer = () => container.querySelector('[data-answer]')
    await user.click(screen.getByRole('switch', { name: 'Count people of any age' }))
    expect(answer()).toHaveTextContent(
      /^People of any age were reported to be trafficked both from and to 29 of 51/,
    )
    await user.selectOptions(screen.getByRole('combobox', { name: 'Role' }), 'through')
    expect(screen.getByRole('heading', { level: 1 })).toHaveAccessibleName(
      /^Where were people of any age reported to be trafficked through/,
    )
    expect(answer()).toHaveTextContent(/^People of any age were reported to be trafficked through/)
    act(() => store.getState().selectTheme('institutions'))
    await user.selectOptions(screen.getByRole('combobox', { name: 'Institution' }), 'Ministry of justice')
    expect(answer()).toHaveTextContent('Ministry of justice: 9 of 51.')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Institution' }), 'any institution')
    expect(answer()).toHaveTextContent('15 of 51')
  })
})

it('the day in the question takes no impossible or future day, and says which it takes', async () => {
  const { user, store } = renderAtlas({ filters: { theme: 'treaties' } })
  const field = screen.getByLabelText('Day', { selector: 'input[type="date"]' })
  await user.clear(field)
  await user.type(field, '2999-01-01')
  expect(screen.getByRole('alert')).toHaveTextContent('Enter a date between 1 January 1989 and')
  expect(store.getState().filters.on).toBeNull()
})

describe('the country panel', () => {
  it('answers the question, with its source, place, year and rule, and the others in a line each', async () => {
    const { user, store } = renderAtlas({ filters: { entity: 'MDA', theme: 'definitions' } })
    const panel = within(await screen.findByRole('article', { name: 'Moldova' }))
    expect(await panel.findByText(/^Moldova · In sources up to 2009/)).toHaveTextContent(
      /Forms named in the law: 4 of 7\. Forms named: other sexual exploitation, forced labour, /,
    )
    const chain = panel.getByText(/^2009 statement ·/).closest('details')
    await user.click(panel.getByText(/^2009 statement ·/))
    expect(chain).toHaveTextContent('Art. 165(1)')
    expect(chain).toHaveTextContent(/R10: We count the forms on the map’s list/)
    expect(chain).toHaveTextContent('Other statements')
    expect(chain).toHaveTextContent('Correct this value')
    const lines = within(panel.getByRole('list', { name: 'Answers to the other questions' }))
    expect(lines.getAllByRole('link').map((line) => line.textContent.replaceAll(/ {2,}/g, ' '))).toEqual([
      'Child trafficking reported: from it 2003–2008',
      'Child trafficking reported: inside it 2003–2008',
      'Lead: a deputy prime minister’s committee 2001 statement',
      'Plan adopted; child plan not documented 2008 statement',
      'Body documented: the National Committee 2008 statement',
      'Treaties ratified or joined: 13 of 15 30 Sept 2007',
      'Route reported: →\u00a0Russian Federation 2008–2016, children',
    ])
    await user.click(lines.getByText('Plan adopted; child plan not documented'))
    expect(store.getState().filters).toMatchObject({ theme: 'plans', entity: 'MDA', view: 'map' })
    expect(screen.getByRole('article', { name: 'Moldova' })).toHaveFocus()
    expect(screen.getByRole('article', { name: 'Moldova' })).toHaveTextContent(
      'Moldova · In sources up to 2009: Plan adopted; child plan not documented.',
    )
  })

  it('counts the reports up to the year of the clock', async () => {
    const { store } = renderAtlas({ filters: { entity: 'MDA', on: '2011' } })
    const panel = await screen.findByRole('article', { name: 'Moldova' })
    await waitFor(() => expect(panel).toHaveTextContent(/From it: 8 of 9\. To it: 2 of 9\./))
    act(() => store.getState().selectTime('2005'))
    await waitFor(() => expect(panel).toHaveTextContent(/From it: 3 of 3\./))
  })

  it('has a menu that Escape closes, without closing the panel', async () => {
    const { user } = renderAtlas({ filters: { entity: 'MDA' } })
    const menu = await screen.findByLabelText('More choices for Moldova')
    await user.click(menu)
    expect(screen.getByRole('link', { name: 'Compare with another country' })).toBeVisible()
    await user.keyboard('{Escape}')
    expect(menu.closest('details')).not.toHaveAttribute('open')
    expect(menu).toHaveFocus()
    expect(screen.getByRole('article', { name: 'Moldova' })).toBeVisible()
  })

  it('says that a file did not load, keeps the map, and asks again', async () => {
    let attempts = 0
    const { user, container } = renderAtlas({
      filters: { entity: 'MDA' },
      load: (code) => {
        attempts += 1
        if (attempts > 1) return Promise.resolve(realCountry(code))
        return Promise.reject(new DataFileError('data/countries/MDA.json', 'damaged'))
      },
    })
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The information on Moldova did not load. The map and the key are complete without it. data/countries/MDA.json is damaged or incomplete.',
    )
    expect(container.querySelectorAll('svg[data-map] [data-entity]').length).toBeGreaterThan(50)
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByText('Plan adopted; child plan not documented')).toBeVisible()
  })
})
