import { act, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { readDataCsv } from '../support/csv'
import { renderAtlas } from './renderAtlas'

const classRows = readDataCsv('classes.csv', 'entity theme sub evidence class as_of')
const classesOf = (theme: string, sub = '', evidence = '') =>
  new Map(
    classRows
      .filter((row) => row.theme === theme && row.sub === sub && row.evidence === evidence)
      .map((row) => [row.entity, row.class]),
  )

/** The table once it has been fetched, found by the question in its caption. */
const table = async (question: RegExp) => within(await screen.findByRole('table', { name: question }))
const rowsOf = (container: HTMLElement) =>
  [...container.querySelectorAll('[data-entity-row]')].map((row) => ({
    entity: row.getAttribute('data-entity-row') ?? '',
    classes: row.getAttribute('data-class') ?? '',
    name: within(row as HTMLElement).getByRole('rowheader').textContent ?? '',
  }))

describe('the table', () => {
  it('takes the map’s place in every theme, with one row for each of the 51 and the class of classes.csv', async () => {
    const { user, store, container } = renderAtlas()
    await user.click(screen.getByRole('link', { name: 'Table' }))
    await table(/^Where were children reported/)
    expect(screen.getByRole('table', { name: /^Where were children/ })).toHaveAccessibleDescription(
      /South-Eastern Europe · /,
    )
    expect(container.querySelector('svg[data-map]')).toBeNull()
    for (const [theme, evidence] of [
      ['patterns', 'children'],
      ['internal', 'children'],
      ['definitions', ''],
      ['institutions', ''],
      ['plans', ''],
      ['coordination', ''],
    ] as const) {
      act(() => store.getState().selectTheme(theme))
      const shown = new Map(rowsOf(container).map(({ entity, classes }) => [entity, classes]))
      expect(shown, theme).toEqual(classesOf(theme, '', evidence))
    }
  })

  it('is sorted by name to begin with, and says so', async () => {
    const { container } = renderAtlas({ filters: { view: 'table' } })
    const head = await table(/sorted by “Country or entity”, ascending/)
    expect(head.getByRole('columnheader', { name: 'Country or entity' })).toHaveAttribute(
      'aria-sort',
      'ascending',
    )
    const names = rowsOf(container).map(({ name }) => name)
    expect(names).toEqual(names.toSorted(new Intl.Collator('en').compare))
    expect(names).toContain('Kosovo*')
  })

  it('sorts classes in the order of the key, back to front when pressed again, silence last both times', async () => {
    const { user, container } = renderAtlas({ filters: { view: 'table', theme: 'plans' } })
    const shown = await table(/^Was there a National Action Plan/)
    const head = shown.getByRole('columnheader', { name: 'Answer, in sources up to 2009' })
    const classes = () => [...new Set(rowsOf(container).map((row) => row.classes))]
    await user.click(within(head).getByRole('button'))
    expect(head).toHaveAttribute('aria-sort', 'ascending')
    expect(classes()).toEqual(
      ['child-specific', 'general', 'in-preparation', 'none', 'not-documented'].filter((id) =>
        [...classesOf('plans').values()].includes(id),
      ),
    )
    await user.click(within(head).getByRole('button'))
    expect(head).toHaveAttribute('aria-sort', 'descending')
    expect(classes().at(-1)).toBe('not-documented')
    expect(classes().at(-2)).toBe('child-specific')
    expect(shown.getByRole('columnheader', { name: 'Country or entity' })).not.toHaveAttribute('aria-sort')
    expect(
      screen.getByText('51 rows, sorted by “Answer, in sources up to 2009”, descending'),
    ).toBeInTheDocument()
  })

  it('sorts years by number with undated rows last, and by the keyboard', async () => {
    const { user, container } = renderAtlas({ filters: { view: 'table', theme: 'coordination' } })
    const shown = await table(/^How was the work against trafficking coordinated/)
    within(shown.getByRole('columnheader', { name: 'Statement of' }))
      .getByRole('button')
      .focus()
    const years = () =>
      [...container.querySelectorAll('td[data-column="asOf"]')].map((cell) => cell.textContent ?? '')
    await user.keyboard('{Enter}')
    const known = years().filter((year) => year !== '')
    expect(known).toEqual(known.toSorted())
    expect(years().lastIndexOf(known.at(-1) ?? '')).toBe(known.length - 1)
    await user.keyboard(' ')
    expect(years()[0]).toBe(known.at(-1))
    expect(years().at(-1)).toBe('')
  })

  it('follows sub-regions, classes and evidence, and has as many rows as the key counts', async () => {
    const { store, container } = renderAtlas({ filters: { view: 'table', regions: ['see'] } })
    await table(/South-Eastern Europe/)
    const counts = () =>
      new Map(
        [...container.querySelectorAll('[data-legend-class]')].map((button) => [
          button.getAttribute('data-legend-class'),
          Number(button.getAttribute('data-count')),
        ]),
      )
    const rowsOfClass = (id: string) => rowsOf(container).filter(({ classes }) => classes === id).length
    for (const [id, count] of counts()) expect(rowsOfClass(id ?? ''), id ?? '').toBe(count)
    act(() => store.getState().toggleClass('origin-and-destination'))
    await table(/Only Origin and destination/)
    expect(rowsOf(container)).toHaveLength(counts().get('origin-and-destination') ?? -1)
    act(() => store.getState().clearFilters())
    act(() => store.getState().selectEvidence('anyone'))
    const shown = new Map(rowsOf(container).map(({ entity, classes }) => [entity, classes]))
    expect(shown).toEqual(classesOf('patterns', '', 'anyone'))
    expect(screen.getByRole('columnheader', { name: 'Children' })).toBeVisible()
  })

  it('shows both institutions where two lead', async () => {
    const { container } = renderAtlas({ filters: { view: 'table', theme: 'institutions' } })
    await table(/^Who led the work/)
    const finland = container.querySelector('[data-entity-row="FIN"]')
    expect(finland).toHaveAttribute('data-class', 'foreign-affairs social-affairs')
    expect(finland).toHaveTextContent('Lead: Ministry of foreign affairs and Ministry of social affairs')
  })

  it('opens a country beside it, and marks the rows of the class pointed at in the key', async () => {
    const { user, store, container } = renderAtlas({ filters: { view: 'table' } })
    await table(/^Where were children/)
    // A name is found among those of one row: among those of all 51 rows it takes ten seconds.
    const moldova = container.querySelector<HTMLElement>('[data-entity-row="MDA"]')
    await user.click(within(moldova ?? container).getByRole('button', { name: 'Moldova' }))
    expect(store.getState().filters.entity).toBe('MDA')
    expect(moldova).toHaveAttribute('data-chosen')
    act(() => store.getState().highlight('not-covered'))
    const marked = [...container.querySelectorAll('[data-entity-row][data-pointed]')]
    expect(marked.map((row) => row.getAttribute('data-class'))).toEqual(['not-covered', 'not-covered'])
  })

  it('goes with the theme, and falls back to the order by name where the column is gone', async () => {
    const { user, store } = renderAtlas({ filters: { view: 'table' } })
    const shown = await table(/^Where were children/)
    await user.click(within(shown.getByRole('columnheader', { name: 'Reports: origin' })).getByRole('button'))
    act(() => store.getState().selectTheme('plans'))
    expect(screen.getByText('51 rows, sorted by “Country or entity”, ascending')).toBeInTheDocument()
  })

  it('says in how many reports a role stands, and opens the years, the rule and the correction below the row', async () => {
    const { user, container } = renderAtlas({ filters: { view: 'table' } })
    await table(/^Where were children/)
    const belarus = container.querySelector<HTMLElement>('[data-entity-row="BLR"]') ?? container
    await within(belarus).findByRole('button', { name: '6 sources: Belarus' })
    expect([...belarus.children].map((cell) => cell.textContent.trim())).toEqual([
      'Belarus',
      'Child trafficking reported: from it',
      '4 of 6',
      '0 of 6',
      'Trafficking reported: from and to',
      'Commonwealth of Independent States',
      '6',
    ])
    expect(within(belarus.parentElement ?? container).queryByText(/^R7/)).toBeNull()
    await user.click(within(belarus).getByRole('button', { name: '6 sources: Belarus' }))
    const below = belarus.nextElementSibling
    expect(below).toHaveTextContent('Origin: Children 2003–2006; People of any age 2003–2008.')
    expect(below).toHaveTextContent('R7: A role counts for children')
    expect(within(below as HTMLElement).getByRole('link', { name: /^Correct this value/ })).toHaveAttribute(
      'href',
    )
  })

  it('says so where no country fits', async () => {
    renderAtlas({ filters: { view: 'table', regions: ['cis'], groups: ['eu'] } })
    await table(/No row/)
    expect(screen.getAllByText('No country matches these filters.').length).toBeGreaterThan(0)
  })
})
