import userEvent from '@testing-library/user-event'
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { dayNumber } from '../../src/domain/day'
import { renderAtlas } from './renderAtlas'

const treaties = { theme: 'treaties' } as const
const region = (name: string) => within(screen.getByRole('region', { name }))
const slider = () => screen.getByRole('slider', { name: 'Day on the chart' })

const grid = () => within(screen.getByRole('table', { name: /^All instruments on/ }))
const gridShown = () => screen.findByRole('table', { name: /^All instruments on/ })
const names = () =>
  grid()
    .getAllByRole('rowheader')
    .map((head) => head.textContent)

describe('the timeline', () => {
  it('is there for treaties only', () => {
    renderAtlas()
    expect(screen.queryByRole('slider')).toBeNull()
  })

  it('says the day and the number, and moves map and sentence with it', () => {
    const { container } = renderAtlas({ filters: treaties })
    expect(slider()).toHaveAttribute('aria-valuetext', '30 September 2007: 42 of 50 states bound')
    fireEvent.change(slider(), { target: { value: String(dayNumber('2003-01-01')) } })
    expect(container.querySelector('[data-day="2003-01-01"][data-bound-count="8"]')).toBeVisible()
    expect(container.querySelector('[data-answer]')).toHaveTextContent('8 of 50 states were bound')
  })

  it('steps to the days on which a state joined, and by year with the keyboard', async () => {
    const { user, store } = renderAtlas({ filters: treaties })
    await user.click(screen.getByRole('button', { name: 'Next day on which a state joined or left' }))
    expect(store.getState().filters.on).toBe('2008-02-20')
    await user.click(screen.getByRole('button', { name: 'Previous day on which a state joined or left' }))
    expect(String(store.getState().filters.on) < '2007-09-30').toBe(true)
    act(() => store.getState().selectTime('2004-02-29'))
    fireEvent.keyDown(slider(), { key: 'PageUp' })
    expect(store.getState().filters.on).toBe('2005-02-28')
    act(() => store.getState().selectTime('1989-01-01'))
    await user.click(screen.getByRole('button', { name: 'One year back' }))
    expect(store.getState().filters.on).toBe('1989-01-01')
  })

  it('says “not yet open for signature” and “known to be bound” where that is so', () => {
    renderAtlas({ filters: { ...treaties, instrument: 'opic', on: '1999-05-05' } })
    expect(slider()).toHaveAttribute('aria-valuetext', '5 May 1999: not yet open for signature')
    fireEvent.change(slider(), { target: { value: String(dayNumber('2026-01-01')) } })
    expect(slider().getAttribute('aria-valuetext')).toMatch(/known to be bound$/)
  })

  it('gives the field of the question the day once it rests, and at once where it has the focus', async () => {
    const { store } = renderAtlas({ filters: treaties })
    const field = screen.getByLabelText('Day')
    act(() => store.getState().selectTime('2004-02-29'))
    await waitFor(() => expect(field).toHaveValue('2004-02-29'))
    act(() => field.focus())
    fireEvent.change(field, { target: { value: '2005-03-01' } })
    expect(store.getState().filters.on).toBe('2005-03-01')
    expect(field).toHaveValue('2005-03-01')
  })

  it('counts within the sub-regions shown', () => {
    renderAtlas({ filters: { ...treaties, regions: ['see'] } })
    expect(slider().getAttribute('aria-valuetext')).toMatch(/ of 10 states bound$/)
  })
})

describe('what is not known since the sources end', () => {
  const today = { ...treaties, instrument: 'opsc', on: '2026-11-27', entity: 'IRL' } as const
  const words = 'signed only by 9 July 2025; not known since'

  it('is the same in sentence, key, map and panel', async () => {
    const { container } = renderAtlas({ filters: today })
    expect(container.querySelector('[data-answer]')).toHaveTextContent(
      '49 of 50 states were bound; Ireland had signed only by 9 July 2025, not known since.',
    )
    const inKey = container.querySelector('[data-legend-class="not-known-since"]')
    expect(inKey).toHaveAttribute('data-count', '1')
    expect(inKey?.closest('th')).toHaveTextContent('Not known since our sources endIreland')
    expect(container.querySelector('[data-legend-class="date-unknown"]')).toBeNull()
    expect(container.querySelector('[data-entity="IRL"]')).toHaveAttribute('data-class', 'not-known-since')
    expect(await screen.findByText(/^Ireland had signed the Optional Protocol/)).toHaveTextContent(
      'was not bound on 9 July 2025; not known since.',
    )
  })

  it('is the same in table and grid', async () => {
    const { user, container } = renderAtlas({ filters: { ...today, entity: null } })
    await user.click(screen.getByRole('link', { name: 'Table' }))
    expect(await screen.findByRole('row', { name: new RegExp(`^Ireland ${words}`) })).toBeVisible()
    await user.click(screen.getByRole('link', { name: 'Grid' }))
    await gridShown()
    expect(container.querySelector('[data-grid-cell="IRL opsc"]')).toHaveAttribute('title', words)
  })
})

/** The list of those who were bound later, opened. */
const openedLater = async () => {
  const title = screen.getByRole('heading', { name: 'Not bound on that day, but bound later' })
  await userEvent.click(title)
  return within(title.closest('details') as HTMLElement)
}

describe('who is not bound', () => {
  it('is listed with the day on which each was bound later, and can be chosen', async () => {
    const { user, store } = renderAtlas({ filters: treaties })
    const list = await openedLater()
    expect(list.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'Liechtenstein, signed 14 March 200120 February 2008',
      'Kazakhstan, not bound31 July 2008',
      'Uzbekistan, signed 28 June 200112 August 2008',
      'Luxembourg, signed 13 December 200020 April 2009',
      'Ireland, signed 13 December 200017 June 2010',
      'Iceland, signed 13 December 200022 June 2010',
      'Greece, signed 13 December 200011 January 2011',
      'Czechia, signed 10 December 200217 December 2014',
    ])
    await user.click(list.getByRole('button', { name: /^Kazakhstan/ }))
    expect(store.getState().filters.entity).toBe('KAZ')
  })

  it('says “not known” where no source tells of a later day, and “not a party in its own name”', async () => {
    renderAtlas({ filters: { ...treaties, instrument: 'echr', on: '2023-01-01' } })
    const list = await openedLater()
    expect(list.getByText('Russian Federation').closest('li')).toHaveTextContent(
      'not knownno longer bound since 16 September 2022',
    )
  })
})

describe('then and now', () => {
  it('is set by a day, tells what changed in words and on the map, and is ended', async () => {
    const { user, store, container } = renderAtlas({ filters: treaties })
    fireEvent.change(screen.getByLabelText('Compare with another day'), { target: { value: '2003-01-01' } })
    expect(store.getState().filters.comparedDay).toBe('2003-01-01')
    const view = region('Then and now')
    expect(view.getByRole('row', { name: '1 January 2003 8 of 50 bound' })).toBeVisible()
    expect(view.getByRole('row', { name: '30 September 2007 42 of 50 bound' })).toBeVisible()
    const joined = view.getByRole('heading', { name: 'Joined: 34' }).parentElement
    expect(within(joined as HTMLElement).getAllByRole('button')).toHaveLength(34)
    const outlined = [...container.querySelectorAll('[data-changed]')].map((g) =>
      g.getAttribute('data-changed'),
    )
    const named = [...container.querySelectorAll('[data-change="joined"] button')].length
    expect(new Set(outlined).size).toBeGreaterThanOrEqual(named)
    expect(outlined).toContain('MDA')
    expect(outlined).not.toContain('KAZ')
    await user.click(within(joined as HTMLElement).getByRole('button', { name: /^Moldova/ }))
    expect(store.getState().filters.entity).toBe('MDA')
    await user.click(view.getByRole('button', { name: 'End comparison' }))
    expect(store.getState().filters.comparedDay).toBeNull()
    expect(container.querySelector('[data-changed]')).toBeNull()
  })

  it('tells a departure', () => {
    renderAtlas({
      filters: { ...treaties, instrument: 'echr', on: '2023-01-01', comparedDay: '2021-01-01' },
    })
    const left = region('Then and now').getByRole('heading', { name: 'Left: 1' }).parentElement
    expect(left).toHaveTextContent('Russian Federation')
  })

  it('says that nothing changed, and takes no impossible day', () => {
    const { store } = renderAtlas({
      filters: { ...treaties, instrument: 'crc', on: '2020-01-01', comparedDay: '2010-01-01' },
    })
    expect(screen.getByText('Nothing changed between the two days.')).toBeVisible()
    fireEvent.change(screen.getByLabelText('Compare with another day'), { target: { value: '1900-01-01' } })
    expect(region('Then and now').getByRole('alert')).toHaveTextContent(
      'Enter a date between 1 January 1989 and',
    )
    expect(store.getState().filters.comparedDay).toBe('2010-01-01')
  })
})

/** The fill of the swatch in a cell, or in a line of the key. */
const fillOf = (element: Element) => element.querySelector('rect')?.getAttribute('fill')

describe('the grid', () => {
  it('takes the map’s place and is sorted by name', async () => {
    const { user, container } = renderAtlas({ filters: treaties })
    // The grid is a form of the table.
    expect(screen.queryByRole('link', { name: 'Grid' })).toBeNull()
    await user.click(screen.getByRole('link', { name: 'Table' }))
    await user.click(screen.getByRole('link', { name: 'Grid' }))
    await gridShown()
    expect(container.querySelector('svg[data-map]')).toBeNull()
    expect(container.querySelectorAll('[data-grid-cell]')).toHaveLength(51 * 17)
    expect(names()).toHaveLength(51)
    expect(names()).toEqual(names().toSorted((a, b) => (a ?? '').localeCompare(b ?? '', 'en')))
    expect(grid().getByRole('columnheader', { name: 'Country or entity' })).toHaveAttribute(
      'aria-sort',
      'ascending',
    )
  })

  it('shows what is known only up to a year with a look and words of its own, each look once in its key', async () => {
    const { container } = renderAtlas({ filters: { ...treaties, on: '2026-01-01', view: 'grid' } })
    await gridShown()
    const looks = [...container.querySelectorAll('[data-legend-class]')].map((item) => ({
      fill: fillOf(item),
      label: item.textContent.trim(),
    }))
    expect(new Set(looks.map(({ fill }) => fill)).size).toBe(looks.length)
    const fillNamed = (label: string) => looks.find((look) => look.label === label)?.fill
    const cells = [...container.querySelectorAll('[data-grid-cell]')].map((cell) => ({
      fill: fillOf(cell),
      short: cell.querySelector('[aria-hidden]')?.textContent ?? '',
      words: cell.getAttribute('title') ?? '',
    }))
    const known = new Set(looks.map(({ fill }) => fill))
    expect(cells.filter(({ fill }) => !known.has(fill))).toEqual([])
    const unsure = cells.filter(({ words }) => words.endsWith('not known since'))
    expect(unsure.length).toBeGreaterThan(10)
    expect(unsure.filter(({ short }) => !/^(?:no|signed), to \d{4}$/.test(short))).toEqual([])
    expect(new Set(unsure.map(({ fill }) => fill))).toEqual(
      new Set([fillNamed('Not known since our sources end')]),
    )
    const plain = cells.filter(({ fill }) => fill === fillNamed('Not bound'))
    expect(plain.length).toBeGreaterThan(0)
    expect(plain.filter(({ words }) => /not known/.test(words))).toEqual([])
  })

  it('is sorted by sub-region in groups, or by the day of one instrument', async () => {
    const { user, container } = renderAtlas({ filters: { ...treaties, view: 'grid' } })
    await gridShown()
    const choice = screen.getByRole('combobox', { name: 'Sorted by' })
    await user.selectOptions(choice, 'sub-region')
    expect(names().filter((name) => /Europe$|States$/.test(name ?? ''))).toEqual([
      'EU and other Western Europe',
      'South-Eastern Europe',
      'Commonwealth of Independent States',
    ])
    await user.selectOptions(choice, 'day bound: Palermo Protocol')
    const column = [...container.querySelectorAll('[data-grid-cell$=" palermo"]')]
    const classes = column.map((cell) => cell.getAttribute('data-class'))
    expect(classes).toEqual([
      ...Array<string>(42).fill('bound'),
      ...Array<string>(7).fill('signed'),
      'not-bound',
      'cannot-join',
    ])
    const years = column.slice(0, 42).map((cell) => cell.querySelector('[aria-hidden]')?.textContent)
    expect(years).toEqual(years.toSorted())
    expect(years[0]).toBe('2001')
    expect(names().at(-1)).toBe('Kosovo*')
    expect(names().indexOf('Kazakhstan')).toBe(49)
  })

  it('keeps to the sub-regions shown', async () => {
    renderAtlas({ filters: { ...treaties, view: 'grid', regions: ['cis'] } })
    await gridShown()
    expect(names()).toHaveLength(11)
  })

  it('opens the country of a row, and the map of a column', async () => {
    const { user, store, container } = renderAtlas({ filters: { ...treaties, view: 'grid' } })
    await gridShown()
    await user.click(grid().getByRole('button', { name: 'Moldova' }))
    expect(store.getState().filters.entity).toBe('MDA')
    const cell = container.querySelector('[data-grid-cell="ALB crc"]')
    await user.click(cell as HTMLElement)
    expect(store.getState().filters.entity).toBe('ALB')
    await user.click(grid().getByRole('button', { name: 'Lanzarote' }))
    expect(store.getState().filters).toMatchObject({ instrument: 'cets-201', view: 'map' })
    expect(container.querySelector('svg[data-map]')).not.toBeNull()
  })
})
