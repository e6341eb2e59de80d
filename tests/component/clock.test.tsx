import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { dayNumber } from '../../src/domain/clock'
import { renderAtlas } from './renderAtlas'

const clock = () => within(screen.getByRole('region', { name: 'Time' }))
const slider = () => clock().getByRole('slider')
const play = () => clock().getByRole('button', { name: /^(Play|Pause)$/ })
const log = () => screen.queryByRole('region', { name: 'What changed' })
const answer = (container: HTMLElement) => container.querySelector('[data-answer]')
const count = (container: HTMLElement, classId: string) =>
  Number(container.querySelector(`[data-legend-class="${classId}"]`)?.getAttribute('data-count'))

describe('the clock of a question of years', () => {
  it('says its time and the answer, and moves sentence, key and question with it', () => {
    const { store, container } = renderAtlas({ filters: { theme: 'plans' } })
    expect(slider()).toHaveAccessibleName('Year')
    expect(slider()).toHaveValue('2009')
    fireEvent.change(slider(), { target: { value: '2007' } })
    expect(store.getState().filters.on).toBe('2007')
    expect(slider().getAttribute('aria-valuetext')).toMatch(/^2007: .*33 of 51/)
    expect(answer(container)).toHaveTextContent('33 of 51')
    expect(count(container, 'general')).toBe(29)
  })

  it('names who changed by the last step, and forgets it with another question', () => {
    const { store, container } = renderAtlas({ filters: { theme: 'plans', on: '2004' } })
    act(() => store.getState().selectTime('2005'))
    const { dataset, justChanged } = store.getState()
    const classAt = (code: string, on: string) =>
      dataset.valueOf(code, { ...store.getState().filters, on }).classes.join()
    const changed = dataset.entities
      .map(({ code }) => code)
      .filter((code) => classAt(code, '2004') !== classAt(code, '2005'))
    expect(changed.length).toBeGreaterThan(4)
    expect(justChanged).toEqual(changed)
    expect(container.querySelector('p[data-just-changed]')).toHaveTextContent(
      /^2005 · Plan on child trafficking: .+ and .+\. National Action Plan: .+ and /,
    )
    act(() => store.getState().selectTheme('coordination'))
    expect(store.getState().justChanged).toEqual([])
  })

  it('begins with the first year of the question, and says that later changes are not recorded', () => {
    renderAtlas({ filters: { theme: 'plans' } })
    expect(slider()).toHaveAttribute('min', '2001')
    expect(clock().getByText('Later changes are not recorded')).toBeInTheDocument()
  })

  it('ends a play with another question, also when the first one is shown again', async () => {
    const { user, store } = renderAtlas({ filters: { theme: 'plans', on: '2004' } })
    await user.click(clock().getByRole('button', { name: 'Play' }))
    expect(clock().getByRole('button', { name: 'Pause' })).toBeInTheDocument()
    act(() => store.getState().selectTheme('coordination'))
    expect(clock().getByRole('button', { name: 'Play' })).toBeInTheDocument()
    act(() => store.getState().selectTheme('plans'))
    expect(clock().getByRole('button', { name: 'Play' })).toBeInTheDocument()
  })

  it('tells after a play what changed in which year, by class with all names, and goes with the key', async () => {
    const { user, store, container } = renderAtlas({ filters: { theme: 'plans', on: '2004' } })
    await user.click(play())
    expect(log()).toBeNull()
    act(() => store.getState().selectTime('2007'))
    await user.click(play())
    const years = within(log() as HTMLElement)
      .getAllByRole('button', { name: /^\d{4}$/ })
      .map((year) => year.textContent)
    expect(years).toEqual([...years].toSorted().toReversed())
    const of2007 = within(log() as HTMLElement).getByRole('button', { name: '2007' })
    expect(of2007).toHaveAttribute('aria-current', 'date')
    const named = within(of2007.closest('li') as HTMLElement)
      .getAllByRole('button')
      .slice(1)
    const { dataset, filters } = store.getState()
    const classAt = (code: string, on: string) => dataset.valueOf(code, { ...filters, on }).classes.join()
    const changed = dataset.entities.filter(({ code }) => classAt(code, '2006') !== classAt(code, '2007'))
    expect(named.map(({ textContent }) => textContent).toSorted()).toEqual(
      changed.map(({ name }) => name).toSorted(),
    )
    await user.click(within(log() as HTMLElement).getByRole('button', { name: '2005' }))
    expect(store.getState().filters.on).toBe('2005')
    expect(log()).not.toBeNull()
    await user.click(within(container).getByRole('button', { name: /^Key/ }))
    expect(log()).toBeNull()
    await user.click(play())
    await user.click(play())
    await user.click(
      within(log() as HTMLElement).getAllByRole('button', { name: 'Albania' })[0] as HTMLElement,
    )
    expect(store.getState().filters.entity).toBe('ALB')
    expect(log()).toBeNull()
    act(() => store.getState().selectEntity(null))
    expect(log()).toBeNull()
  })

  it('keeps a day for the questions that go by days', () => {
    const { store } = renderAtlas({ filters: { theme: 'treaties', on: '2004-05-06' } })
    act(() => store.getState().selectTheme('internal'))
    expect(slider()).toHaveValue('2004')
    act(() => store.getState().selectTheme('treaties'))
    expect(slider()).toHaveValue(String(dayNumber('2004-05-06')))
    act(() => store.getState().selectTheme('plans'))
    act(() => store.getState().selectTime('2007'))
    act(() => store.getState().selectTheme('treaties'))
    expect(slider()).toHaveValue(String(dayNumber('2007-12-31')))
  })
})

describe('the clock of a question of days', () => {
  const treaties = { theme: 'treaties' } as const

  it('moves by a month or a year with the keyboard, and to the changes with its buttons', async () => {
    const { user, store } = renderAtlas({ filters: { ...treaties, on: '2004-02-29' } })
    fireEvent.keyDown(slider(), { key: 'PageUp' })
    expect(store.getState().filters.on).toBe('2005-02-28')
    fireEvent.keyDown(slider(), { key: 'ArrowLeft' })
    expect(store.getState().filters.on).toBe('2005-01-28')
    act(() => store.getState().selectTime('2007-09-30'))
    await user.click(clock().getByRole('button', { name: 'Next change' }))
    expect(store.getState().filters.on).toBe('2008-02-20')
    expect(store.getState().justChanged).toEqual(['LIE'])
    await user.click(clock().getByRole('button', { name: 'Previous change' }))
    expect(String(store.getState().filters.on) < '2007-09-30').toBe(true)
  })

  it('gives the field of the question the day once it rests, and at once where it has the focus', async () => {
    const { store } = renderAtlas({ filters: treaties })
    const field = screen.getByLabelText('Day', { selector: '[type="date"]' })
    act(() => store.getState().selectTime('2004-02-29'))
    await waitFor(() => expect(field).toHaveValue('2004-02-29'))
    act(() => field.focus())
    fireEvent.change(field, { target: { value: '2005-03-01' } })
    expect(store.getState().filters.on).toBe('2005-03-01')
    expect(field).toHaveValue('2005-03-01')
  })

  it('counts within the sub-regions shown', () => {
    renderAtlas({ filters: { ...treaties, regions: ['see'] } })
    expect(slider().getAttribute('aria-valuetext')).toMatch(/ of 10 /)
  })
})

it('the clock of the routes has a handle for the first and for the last year', () => {
  const { store } = renderAtlas({ filters: { view: 'routes' } })
  const [from, to] = ['from', 'to'].map((end) =>
    clock().getByRole('slider', { name: `Report years: ${end}` }),
  )
  fireEvent.change(from as HTMLElement, { target: { value: '2012' } })
  expect(store.getState().filters.years).toEqual([2012, 2016])
  fireEvent.change(to as HTMLElement, { target: { value: '2010' } })
  expect(store.getState().filters.years).toEqual([2010, 2010])
})

describe('a link that compares two days', () => {
  it('says who changed in between, in words and on the map, and can be ended', async () => {
    const { user, store, container } = renderAtlas({
      filters: { theme: 'treaties', comparedDay: '2003-01-01' },
    })
    const list = within(
      screen.getByRole('region', { name: 'Two days compared, 1 January 2003 and 30 September 2007' }),
    )
    const named = list.getAllByRole('listitem').map((item) => item.getAttribute('data-entity-row'))
    expect(named).toContain('MDA')
    expect(named).not.toContain('KAZ')
    const outlined = [...container.querySelectorAll('[data-changed]')].map((one) =>
      one.getAttribute('data-changed'),
    )
    expect(new Set(outlined)).toEqual(new Set(named))
    await user.click(list.getByRole('button', { name: 'End comparison' }))
    expect(store.getState().filters.comparedDay).toBeNull()
    expect(screen.queryByRole('region', { name: /^Two days/ })).toBeNull()
  })
})
