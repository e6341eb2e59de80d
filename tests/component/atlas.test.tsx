import { act, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { DataFileError } from '../../src/data/load'
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
    expect([...shown].toSorted()).toEqual(['ALB', 'AZE', 'MDA', 'TJK', 'UZB'])
    expect(screen.getByText(/Only these are in colour: Origin\./)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Remove the filter Origin' }))
    expect(container.querySelectorAll('svg[data-map] [data-shown="false"]')).toHaveLength(0)
  })

  it('outlines the countries of the class that is pointed at, or reached by the tab key', async () => {
    const { user, container } = renderAtlas()
    const outlined = () => container.querySelectorAll('svg[data-map] [data-by="highlighted"]').length
    await user.hover(legendButton(/^Origin$/))
    // One of the five is in a lens too.
    expect(outlined()).toBe(6)
    await user.unhover(legendButton(/^Origin$/))
    expect(outlined()).toBe(0)
    while (document.activeElement !== legendButton(/^Origin$/)) await user.tab()
    expect(outlined()).toBe(6)
    act(() => legendButton(/^Origin$/).blur())
    expect(outlined()).toBe(0)
  })

  it('sets the study’s figure beside ours for those who ask', async () => {
    const { user } = renderAtlas({ filters: { theme: 'treaties' } })
    await user.click(screen.getByText('The study’s figures beside these'))
    expect(await screen.findByRole('row', { name: /42 of 50.*42 of 50/ })).toBeVisible()
  })

  it('gives the verdict before the study’s figures are opened, and none where the study has none', () => {
    const { store, container } = renderAtlas({ filters: { evidence: 'children' } })
    expect(screen.getByText('3 differ')).toBeVisible()
    act(() => store.getState().selectEvidence('anyone'))
    expect(screen.getByText('2 agree')).toBeVisible()
    act(() => store.getState().selectPlace({ regions: ['see'], groups: [] }))
    expect(container.querySelector('[data-published-totals]')).toBeNull()
  })

  it('sets the study’s chart beside our classes, and says why the two may differ', async () => {
    const { user } = renderAtlas({ filters: { theme: 'institutions' } })
    await user.click(screen.getByText('The study’s figures beside these'))
    expect(await screen.findByRole('row', { name: /No information in the study \d+/ })).toBeVisible()
    expect(screen.getByText(/The two may differ/)).toBeVisible()
  })

  it('says that two institutions make the counts add up to more', () => {
    renderAtlas({ filters: { theme: 'institutions' } })
    expect(screen.getByText(/have two institutions and are shown with both/)).toBeVisible()
  })
})

describe('filters', () => {
  it('narrow the answer to classes, and can all be taken away at once without losing the focus', async () => {
    const { user, store } = renderAtlas({ filters: { classes: ['origin', 'destination'] } })
    await user.click(screen.getByRole('button', { name: 'Clear filters' }))
    expect(store.getState().filters.classes).toEqual([])
    // The button that was pressed is gone; the focus is not.
    expect(screen.getByRole('switch')).toHaveFocus()
  })

  it('are chosen in the sentence: the role, the evidence and the institution', async () => {
    const { user, store, container } = renderAtlas()
    const answer = () => container.querySelector('[data-answer]')
    await user.click(screen.getByRole('switch', { name: 'Count only statements about children' }))
    expect(answer()).toHaveTextContent('Children are reported to be trafficked both from and to 19 of 51.')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Role' }), 'through')
    expect(screen.getByRole('heading', { level: 1 })).toHaveAccessibleName(
      'Where are children reported to be trafficked through?',
    )
    expect(answer()).toHaveTextContent('Children are reported to be trafficked through')
    act(() => store.getState().selectTheme('institutions'))
    await user.selectOptions(screen.getByRole('combobox', { name: 'Institution' }), 'Justice')
    expect(answer()).toHaveTextContent('“Justice”: 9 of 51.')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Institution' }), 'any institution')
    expect(answer()).toHaveTextContent('42 of 51')
  })
})

describe('the day in the question', () => {
  it('takes no impossible or future day, and says which it takes', async () => {
    const { user, store } = renderAtlas({ filters: { theme: 'treaties' } })
    const field = screen.getByLabelText('Day')
    await user.clear(field)
    await user.type(field, '2999-01-01')
    expect(screen.getByRole('alert')).toHaveTextContent('Enter a date between 1 January 1989 and')
    expect(store.getState().filters.on).toBe('2007-09-30')
  })
})

describe('the country panel', () => {
  it('gives every value with its source, place, year and rule', async () => {
    renderAtlas({ filters: { entity: 'MDA' } })
    const panel = within(await screen.findByRole('article', { name: 'Moldova' }))
    await waitFor(() => expect(panel.getByRole('heading', { name: 'Law and policy' })).toBeVisible())
    const definition = panel.getByText('Legal definition, by the study’s list').closest('div')
    if (!definition) throw new Error('no definition')
    expect(definition).toHaveTextContent(/4 of 7 forms/)
    const every = panel.getByText('Every form named').closest('div')
    expect(every).toHaveTextContent(/7 forms or more.*named:.*begging/)
    expect(definition).toHaveTextContent('Art. 165(1)')
    expect(definition).toHaveTextContent(/R10: The forms on the map’s list are counted/)
    expect(definition).toHaveTextContent('Other statements')
  })

  it('says that a neighbouring article names a form which the list that decides leaves out', async () => {
    renderAtlas({ filters: { entity: 'SRB' } })
    const panel = within(await screen.findByRole('article', { name: 'Serbia' }))
    const definition = (await panel.findByText('Legal definition, by the study’s list')).closest('div')
    expect(definition).toHaveTextContent('5 of 7 forms')
    expect(panel.getByText('A source finds no separate plan on child trafficking.')).toBeVisible()
    expect(definition).toHaveTextContent(
      /Another article or document, outside this list, names: illegal adoption\. separate offence: .*\(Art\. 389\)/,
    )
  })

  it('names what is not known', async () => {
    renderAtlas({ filters: { entity: 'LIE' } })
    await screen.findByRole('heading', { name: 'Not documented here' })
    expect(screen.getByText(/Not documented in our sources: Origin and destination, /)).toBeVisible()
    expect(screen.getAllByText(/have no chapter on Liechtenstein/).at(-1)).toBeVisible()
  })

  it('keeps UNODC’s “<5” as printed', async () => {
    const withSmall = realCountry('ALB').detectedVictims.some((row) => Object.values(row).includes('<5'))
    expect(withSmall).toBe(true)
    renderAtlas({ filters: { entity: 'ALB' } })
    await screen.findByRole('heading', { name: /Detected child victims/ })
    expect(screen.getAllByText('<5').length).toBeGreaterThan(0)
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
    expect(await screen.findByRole('heading', { name: 'Law and policy' })).toBeVisible()
  })
})
