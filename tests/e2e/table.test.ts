import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { type CsvRow, parseCsv, readDataCsv } from '../support/csv'
import {
  keepScreenshot,
  legendCounts,
  openAtlas,
  runAxe,
  useBrowser,
  waitUntilReady,
} from './support/atlasPage'

useBrowser()

const classRows = readDataCsv('classes.csv', ['entity', 'theme', 'sub', 'evidence', 'class', 'rule', 'as_of'])
const entities = readDataCsv('entities.csv', ['id', 'subregion', 'eu_member_2007'])
const treaties = readDataCsv('treaties.csv', ['entity', 'instrument', 'signed', 'bound', 'entry_into_force'])

interface State {
  readonly query: string
  readonly theme: string
  /** Sub-choice, or the instrument, as classes.csv has it. */
  readonly sub?: string
  readonly evidence?: string
  readonly fits?: (row: { region: string; isEu: boolean; class: string }) => boolean
}

/** Every theme, several of its parts, and filters of each kind. */
const STATES: readonly State[] = [
  { query: '', theme: 'patterns', evidence: 'anyone' },
  { query: 'evidence=children', theme: 'patterns', evidence: 'children' },
  {
    query: 'sub=transit&region=see,cis',
    theme: 'patterns',
    sub: 'transit',
    evidence: 'anyone',
    fits: ({ region }) => region !== 'eu-west',
  },
  {
    query: 'class=origin,destination',
    theme: 'patterns',
    evidence: 'anyone',
    fits: (row) => ['origin', 'destination'].includes(row.class),
  },
  { query: 'theme=internal&eu=2007', theme: 'internal', evidence: 'anyone', fits: ({ isEu }) => isEu },
  { query: 'theme=definitions', theme: 'definitions' },
  {
    query: 'theme=definitions&sub=law&region=cis',
    theme: 'definitions',
    sub: 'law',
    fits: ({ region }) => region === 'cis',
  },
  { query: 'theme=definitions&sub=illegal-adoption', theme: 'definitions', sub: 'illegal-adoption' },
  { query: 'theme=institutions', theme: 'institutions' },
  {
    query: 'theme=plans&class=child-specific',
    theme: 'plans',
    fits: (row) => row.class === 'child-specific',
  },
  { query: 'theme=coordination', theme: 'coordination' },
  { query: 'theme=coordination&sub=rapporteur', theme: 'coordination', sub: 'rapporteur' },
  { query: 'theme=treaties', theme: 'treaties', sub: 'palermo' },
  {
    query: 'theme=treaties&instrument=ilo-c182&eu=2007',
    theme: 'treaties',
    sub: 'ilo-c182',
    fits: ({ isEu }) => isEu,
  },
  {
    query: 'theme=treaties&instrument=cets-197&class=bound',
    theme: 'treaties',
    sub: 'cets-197',
    fits: (row) => row.class === 'bound',
  },
]

/** Names of a column's fields in the file: the words that are shown come last. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  country: ['entity', 'country'],
  region: ['region', 'region_words'],
  strength: ['strength', 'strength_words'],
  atLeast: ['at_least'],
  asOf: ['as_of'],
  rule: ['rule'],
  sources: ['source_ids'],
  page: ['sources_page'],
  action: ['action', 'action_words'],
  signed: ['signed'],
  bound: ['bound'],
  entryIntoForce: ['entry_into_force'],
  listedBy: ['listed_by'],
  ended: ['ended'],
  knownUntil: ['known_until'],
}
const fieldsOf = (column: string, theme: string): readonly string[] =>
  column === 'class'
    ? ['class', theme === 'treaties' ? 'status_words' : 'class_words']
    : (FIELDS[column] ?? [])

/** What a reader sees: the ids of the columns, and row by row the text of every field, days by their ISO form. */
const readTable = (page: Page) =>
  page.locator('[data-table] table').evaluate((table) => ({
    columns: [...table.querySelectorAll('thead th')].map((head) => head.getAttribute('data-column') ?? ''),
    rows: [...table.querySelectorAll('tbody tr')].map((row) => ({
      entity: row.getAttribute('data-entity-row') ?? '',
      class: row.getAttribute('data-class') ?? '',
      cells: [...row.children].map(
        (cell) =>
          cell.querySelector('time')?.getAttribute('datetime') ??
          cell.querySelector('a')?.href ??
          cell.textContent ??
          '',
      ),
    })),
  }))

/** Presses the button and gives the file that the browser saves. */
const download = async (page: Page): Promise<{ name: string; text: string }> => {
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download as CSV' }).click()
  const file = await saving
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') }
}

const openTable = async (query: string, options = {}): Promise<Page> => {
  const page = await openAtlas(`?${query}${query && '&'}view=table`, options)
  await page.locator('[data-table]').waitFor()
  return page
}

const goToTable = async (page: Page, query: string): Promise<void> => {
  await page.goto(`${inject('siteUrl')}?${query}${query && '&'}view=table`)
  await waitUntilReady(page)
  await page.locator('[data-table]').waitFor()
}

/** A field of the file in the form in which it is shown. */
const asShown = (row: CsvRow, field: string): string => {
  const text = row[field] ?? ''
  if (text === 'Kosovo (UNSCR 1244)') return 'Kosovo*'
  return field === 'source_ids' ? text.replaceAll(';', ', ') : text
}

/** Takes the file of the present table and compares it with the rows on the page, cell by cell. */
const expectFileAsShown = async (page: Page, theme: string): Promise<readonly CsvRow[]> => {
  const shown = await readTable(page)
  const { text } = await download(page)
  expect(text.startsWith('\uFEFF')).toBe(true)
  const fields = shown.columns.map((column) => fieldsOf(column, theme))
  const rows = parseCsv(text, 'the file', ['entity', 'class', 'about'])
  expect(Object.keys(rows[0] ?? {})).toEqual([...fields.flat(), 'about'])
  expect(rows.map((row) => row.entity)).toEqual(shown.rows.map((row) => row.entity))
  expect(rows.map((row) => row.class)).toEqual(shown.rows.map((row) => row.class))
  expect(rows.map((row) => fields.map((names) => asShown(row, names.at(-1) ?? '')))).toEqual(
    shown.rows.map((row) => row.cells),
  )
  for (const row of rows) expect(row.about).toMatch(/Reported, not prevalence\. .*Data \d{4}-\d\d-\d\d\.$/)
  return rows
}

/** The rows that the data themselves give for a state, by code. */
const expectedRows = ({ theme, sub = '', evidence = '', fits = () => true }: State) =>
  new Map(
    classRows
      .filter((row) => row.theme === theme && row.sub === sub && row.evidence === evidence)
      .filter((row) => {
        const entity = entities.find(({ id }) => id === row.entity)
        return fits({
          region: entity?.subregion ?? '',
          isEu: entity?.eu_member_2007 === 'yes',
          class: row.class,
        })
      })
      .map((row) => [row.entity, `${row.class} ${row.rule}`]),
  )

describe('the file of the table', () => {
  it('holds the rows shown, cell by cell, and the classes of classes.csv, in every theme', async () => {
    const page = await openTable('')
    for (const state of STATES) {
      await goToTable(page, state.query)
      const rows = await expectFileAsShown(page, state.theme)
      const classes = new Map(rows.map((row) => [row['entity'], `${row['class']} ${row['rule']}`]))
      expect(classes, state.query).toEqual(expectedRows(state))
      expect(classes.size, state.query).toBeGreaterThan(0)
    }
  })

  it('has as many rows of a class as the key counts', async () => {
    const page = await openTable('region=see')
    const rows = await expectFileAsShown(page, 'patterns')
    for (const [id, count] of Object.entries(await legendCounts(page)))
      expect(rows.filter((row) => row['class'] === id).length, id).toBe(count)
  })

  it('keeps the order of the table, by every column and both ways', async () => {
    const page = await openTable('theme=treaties&instrument=cets-201&on=2015-06-01')
    const heads = page.locator('[data-table] thead th')
    for (let index = 0; index < (await heads.count()); index += 1) {
      for (const direction of index === 0 ? ['descending', 'ascending'] : ['ascending', 'descending']) {
        await heads.nth(index).getByRole('button').click()
        expect(await heads.nth(index).getAttribute('aria-sort')).toBe(direction)
        await expectFileAsShown(page, 'treaties')
      }
    }
  })

  it('gives days of treaties as treaties.csv has them', async () => {
    const page = await openTable('theme=treaties&instrument=opsc')
    const rows = await expectFileAsShown(page, 'treaties')
    const expected = new Map(
      treaties.filter(({ instrument }) => instrument === 'OPSC').map((row) => [row.entity, row]),
    )
    expect(expected.size).toBeGreaterThanOrEqual(50)
    for (const row of rows) {
      const record = expected.get(row['entity'] ?? '')
      expect([row['signed'], row['bound']], row['entity']).toEqual([
        record?.signed ?? '',
        record?.bound ?? '',
      ])
    }
  })

  it('has a name that tells what is in it', async () => {
    const page = await openTable('theme=treaties&instrument=opsc&on=2010-01-01&region=cis')
    expect((await download(page)).name).toMatch(
      /^child-trafficking-atlas_treaties_opsc_on-2010-01-01_cis_data-\d{4}-\d\d-\d\d\.csv$/,
    )
  })
})

describe('files of the other views', () => {
  it('hold the routes as listed', async () => {
    const page = await openAtlas('?view=routes&region=see')
    const list = page.locator('[data-routes-list] tbody tr')
    await list.first().waitFor()
    const shown = await list.evaluateAll((rows) =>
      rows.map((row) => [
        row.getAttribute('data-route'),
        ...[...row.children].map((cell) => cell.textContent),
      ]),
    )
    const rows = parseCsv((await download(page)).text, 'the file', ['origin', 'destination', 'locator'])
    expect(rows.length).toBeGreaterThan(10)
    expect(
      rows.map((row) => [
        `${row.origin}-${row.destination}`,
        asShown(row, 'origin_name'),
        asShown(row, 'destination_name'),
        row['victims_words'],
        [row['forms_words'], row['transit_words']].filter(Boolean).join(', '),
        row['years'],
        row.locator,
      ]),
    ).toEqual(shown)
  })

  it('hold the grid of treaties', async () => {
    const page = await openAtlas('?theme=treaties&view=grid&region=cis')
    const cells = page.locator('[data-grid-cell]')
    await cells.first().waitFor()
    const shown = await cells.evaluateAll((all) =>
      all.map((cell) => `${cell.getAttribute('data-grid-cell')} ${cell.getAttribute('data-class')}`),
    )
    const rows = parseCsv((await download(page)).text, 'the file', ['entity', 'palermo', 'palermo_since'])
    const ids = Object.keys(rows[0] ?? {}).filter((name) => Object.hasOwn(rows[0] ?? {}, `${name}_since`))
    expect(ids).toHaveLength(16)
    expect(rows.flatMap((row) => ids.map((id) => `${row.entity} ${id} ${row[id]}`))).toEqual(shown)
  })
})

describe('the table on the page', () => {
  it('keeps its heads and names in sight while it scrolls by the keyboard', async () => {
    const page = await openTable('theme=treaties', { width: 768, height: 900 })
    const region = page.getByRole('region', { name: 'Table of the answer' })
    /** Where an element is within the table's window, which the keyboard may bring into view itself. */
    const placeOf = async (selector: string) => {
      const window = await region.boundingBox()
      const box = await page.locator(selector).first().boundingBox()
      if (!window || !box) throw new Error(`${selector} is not on the page.`)
      return [Math.round(box.x - window.x), Math.round(box.y - window.y)]
    }
    const head = await placeOf('[data-table] thead th')
    await region.focus()
    await page.keyboard.press('PageDown')
    await page.keyboard.press('ArrowRight')
    await page.waitForFunction(() => {
      const box = document.querySelector('[data-table] [role="region"]')
      return box !== null && box.scrollTop > 200 && box.scrollLeft > 10
    })
    expect(await placeOf('[data-table] thead th')).toEqual(head)
    expect((await placeOf('[data-table] tbody th'))[0]).toBe(head[0])
  })

  it('is sorted and opens countries by the keyboard alone', async () => {
    const page = await openTable('theme=plans')
    await page.getByRole('link', { name: 'Table' }).focus()
    const head = page.getByRole('columnheader', { name: 'Action plans' })
    await head.getByRole('button').focus()
    await page.keyboard.press('Enter')
    await page.getByRole('status').filter({ hasText: 'sorted by “Action plans”, ascending' }).waitFor()
    const first = page.locator('[data-entity-row]').first()
    expect(await first.getAttribute('data-class')).toBe('child-specific')
    await first.getByRole('button').focus()
    await page.keyboard.press('Enter')
    await page.locator(`[data-country="${await first.getAttribute('data-entity-row')}"]`).waitFor()
  })

  it('brings a country of the link into its window without moving the page', async () => {
    const page = await openTable('country=UZB')
    await page.waitForFunction(() => {
      const row = document.querySelector('[data-entity-row="UZB"]')?.getBoundingClientRect()
      const region = document.querySelector('[data-table] [role="region"]')?.getBoundingClientRect()
      return row && region && row.top >= region.top && row.bottom <= region.bottom + 1
    })
    expect(await page.evaluate(() => window.scrollY)).toBe(0)
  })

  it('is a link that opens in a tab of its own', async () => {
    const page = await openAtlas('theme/plans/?region=see')
    const href = await page.getByRole('link', { name: 'Table' }).getAttribute('href')
    await page.goto(new URL(href ?? '', page.url()).href)
    await waitUntilReady(page)
    await page.locator('[data-table="plans"]').waitFor()
    expect(await page.locator('[data-entity-row]').count()).toBe(
      entities.filter(({ subregion }) => subregion === 'see').length,
    )
  })

  it('says so when it does not load, and tries again', async () => {
    const page = await openAtlas('', { expectedProblems: [/TableView|Failed to load|Failed to fetch/i] })
    await page.route(/TableView/, (route) => route.abort())
    await page.getByRole('link', { name: 'Table' }).click()
    await page.locator('[data-later="failed"]').waitFor()
    await page.getByText('This view did not load.').waitFor()
    await page.getByRole('button', { name: 'Try again' }).waitFor()
    expect(await page.locator('[data-legend-class]').count()).toBe(5)
    await page.getByRole('link', { name: 'Map' }).click()
    await page.locator('svg[data-map]').first().waitFor()
  })
})

describe.each([320, 360])('at %i px', (width) => {
  it('is read from top to bottom, with its roles, and nothing scrolls sideways', async () => {
    for (const query of ['', 'theme=treaties&country=MDA', 'theme=definitions']) {
      const page = await openTable(query, { width, height: 740, touch: true })
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect(overflow, query).toBeLessThanOrEqual(0)
      const region = page.getByRole('region', { name: 'Table of the answer' })
      expect(await region.evaluate((box) => box.scrollWidth - box.clientWidth), query).toBeLessThanOrEqual(0)
      const shown = await readTable(page)
      expect(
        await page
          .getByRole('table', { name: /51 rows/ })
          .getByRole('rowheader')
          .count(),
      ).toBe(51)
      expect(await region.getByRole('cell').count()).toBe(51 * (shown.columns.length - 1))
      await page.getByRole('columnheader', { name: 'Sub-region' }).getByRole('button').click()
      await page
        .getByRole('columnheader', { name: 'Sub-region', exact: false })
        .and(page.locator('[aria-sort]'))
        .waitFor()
    }
  })
})

describe.each(['light', 'dark'] as const)('in the %s scheme', (colorScheme) => {
  it.each([
    { width: 1280, height: 800 },
    { width: 768, height: 1024 },
    { width: 360, height: 740 },
  ])('has nothing that axe finds at $width px', async ({ width, height }) => {
    for (const [name, query] of [
      ['patterns', 'country=ALB'],
      ['institutions', 'theme=institutions'],
      ['treaties', 'theme=treaties'],
    ] as const) {
      const page = await openTable(query, { width, height, colorScheme, touch: width < 700 })
      await keepScreenshot(page, `table-${name}-${width}-${colorScheme}`)
      expect(await runAxe(page), name).toEqual([])
    }
  })
})
