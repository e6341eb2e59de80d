import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderAtlas } from './renderAtlas'

const treaties = { theme: 'treaties' } as const

const grid = () => within(screen.getByRole('table', { name: /^All treaties on/ }))
const gridShown = () => screen.findByRole('table', { name: /^All treaties on/ })
/** Heads of rows by their mark, since roles take long to find among all cells of the grid. */
const names = () => {
  const heads = document
    .querySelector('[data-grid-cell]')
    ?.closest('table')
    ?.querySelectorAll('th[scope^="row"]')
  return [...(heads ?? [])].map((head) => head.textContent)
}

describe('what is not known since the sources end', () => {
  const today = { ...treaties, instrument: 'opsc', on: '2026-11-27', entity: 'IRL' } as const
  const words = 'Signed; unknown since 9 Jul 2025'

  it('is the same in sentence, key, map and panel', async () => {
    const { container } = renderAtlas({ filters: today })
    expect(container.querySelector('[data-answer]')).toHaveTextContent(
      '49 of 50 states had ratified or joined. Not known since our sources end: 1.',
    )
    const inKey = container.querySelector('[data-legend-class="not-known-since"]')
    expect(inKey).toHaveAttribute('data-count', '1')
    expect(inKey?.closest('th')).toHaveTextContent('Not known since our sources endIreland')
    expect(container.querySelector('[data-legend-class="date-unknown"]')).toBeNull()
    expect(container.querySelector('[data-entity="IRL"]')).toHaveAttribute('data-class', 'not-known-since')
    expect(await screen.findByText(/^Ireland · Sale of children/)).toHaveTextContent(
      'Signed; unknown since 9 Jul 2025.',
    )
  })

  it('is the same in table and grid', async () => {
    const { user, container } = renderAtlas({ filters: { ...today, entity: null } })
    await user.click(screen.getByRole('link', { name: 'Table' }))
    expect(await screen.findByRole('row', { name: new RegExp(`^Ireland ${words}`) })).toBeVisible()
    await user.click(screen.getByRole('link', { name: 'Grid' }))
    await gridShown()
    expect(container.querySelector('[data-grid-cell="IRL opsc"] [title]')).toHaveAttribute('title', words)
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

  it('shows what is known only up to a year with a look and words of its own, each colour once in its key', async () => {
    const { container } = renderAtlas({ filters: { ...treaties, on: '2026-01-01', view: 'grid' } })
    await gridShown()
    const looks = [...container.querySelectorAll('[data-legend-class]')].map((item) => ({
      fill: fillOf(item),
      label: item.textContent.trim(),
    }))
    // What is not known, and what does not apply, has one texture each, whatever the words.
    const coloured = looks.filter(({ fill }) => !/texture/.test(fill ?? ''))
    expect(new Set(coloured.map(({ fill }) => fill)).size).toBe(coloured.length)
    const fillNamed = (label: string) => looks.find((look) => look.label === label)?.fill
    const cells = [...container.querySelectorAll('[data-grid-cell]')].map((cell) => ({
      fill: fillOf(cell),
      short: cell.querySelector('[aria-hidden]')?.textContent ?? '',
      words: cell.querySelector('.visuallyHidden')?.textContent ?? '',
    }))
    const known = new Set(looks.map(({ fill }) => fill))
    expect(cells.filter(({ fill }) => !known.has(fill))).toEqual([])
    const unsure = cells.filter(({ words }) => words.includes('; unknown since '))
    expect(unsure.length).toBeGreaterThan(10)
    expect(unsure.filter(({ short }) => !/^(?:no|signed), to \d{4}$/.test(short))).toEqual([])
    expect(new Set(unsure.map(({ fill }) => fill))).toEqual(
      new Set([fillNamed('Not known since our sources end')]),
    )
    const plain = cells.filter(({ fill }) => fill === fillNamed('Not ratified'))
    expect(plain.length).toBeGreaterThan(0)
    expect(plain.filter(({ words }) => /unknown/.test(words))).toEqual([])
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
    await user.selectOptions(choice, 'day ratified or joined: Palermo Protocol')
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
