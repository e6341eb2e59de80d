import { describe, expect, it } from 'vitest'
import { type CsvTable, toCsv } from '../../../src/data/csv'
import { answerOf } from '../../../src/state/answer'
import { DEFAULT_FILTERS } from '../../../src/state/filters'
import { fromQuery } from '../../../src/state/link'
import { routesInView } from '../../../src/state/routes'
import { allTexts } from '../../support/allTexts'
import { tableOf as tableOfView } from '../../../src/pictures/table/viewCsv'
import { routesTable } from '../../../src/pictures/table/routesTable'
import { answerTable, BY_NAME, tableCsv } from '../../../src/pictures/table/answerTable'
import type { Sort } from '../../../src/ui/sorting'
import { placeNames } from '../../../src/text/sentences/routeWords'
import { parseCsv, readDataCsv } from '../../support/csv'
import { realCorridors, realDataset, realProvenance } from '../../support/dataset'
import { rowsFor } from '../../support/figureRows'
import { expectedSources, expectedTreatySources, wrongPlaces } from '../../support/sourcesOf'
import { expectedRows, TABLE_STATES } from '../../support/tableStates'

const dataset = realDataset()
const texts = allTexts()
const file = realProvenance()

const tableOf = (query: string, sort: Sort = BY_NAME) => {
  const filters = fromQuery(query, DEFAULT_FILTERS, dataset)
  const answer = answerOf(dataset, filters)
  return answerTable(
    { texts, dataset, filters, answer, root: './', provenance: { status: 'ready', value: file } },
    sort,
  )
}
const fileOf = (query: string, sort?: Sort) => {
  const { header, rows } = tableCsv(tableOf(query, sort))
  return parseCsv(
    toCsv(header, rows),
    'the file',
    'entity class rule source_ids source_titles source_links locators',
  )
}

describe('the file of the table', () => {
  it.each(TABLE_STATES)('holds the classes and rules of classes.csv: "%s"', (query) => {
    const rows = fileOf(query)
    expect(rows.length).toBeGreaterThan(0)
    expect(new Map(rows.map((row) => [row.entity, `${row.class} ${row.rule}`]))).toEqual(expectedRows(query))
  })

  it.each(TABLE_STATES)('names the sources of every value, and the places in them: "%s"', (query) => {
    const { theme = '', sub = '', evidence = '' } = rowsFor(`?${query}`).rows[0] ?? {}
    for (const { entity, source_ids: ids, source_titles: titles, source_links: links, locators } of fileOf(
      query,
    )) {
      const expected = expectedSources({ entity, theme, sub, evidence })
      expect([ids, titles, links], entity).toEqual(expected)
      if (theme === 'treaties')
        expect(new Set(locators.split(' | ')), entity).toEqual(placesOfTreaty(entity, ids))
      else expect(wrongPlaces(entity, ids, locators)).toEqual([])
    }
  })

  it('keeps the order of the table, by every column and both ways, with what is not known last', () => {
    const query = 'theme=treaties&instrument=cets-201&on=2015-06-01'
    for (const { id: by, csv } of tableOf(query).columns)
      for (const direction of ['ascending', 'descending'] as const) {
        const table = tableOf(query, { by, direction })
        const rows = fileOf(query, { by, direction })
        expect(rows.map(({ entity }) => entity)).toEqual(table.rows.map(({ entity }) => entity.code))
        const values = rows.map((row) => row[csv[0] ?? ''] ?? '')
        const known = values.filter((value) => value !== '')
        expect(values.slice(0, known.length), `${by} ${direction}`).toEqual(known)
        if (!/^\d/.test(known[0] ?? '')) continue
        const inOrder = known.toSorted()
        expect(known, `${by} ${direction}`).toEqual(
          direction === 'ascending' ? inOrder : inOrder.toReversed(),
        )
      }
  })

  it('gives days of treaties as treaties.csv has them', () => {
    const records = new Map(
      readDataCsv('treaties.csv', 'entity instrument signed bound')
        .filter(({ instrument }) => instrument === 'OPSC')
        .map(({ entity, signed, bound }) => [entity, [signed, bound]]),
    )
    expect(records.size).toBeGreaterThanOrEqual(50)
    for (const row of fileOf('theme=treaties&instrument=opsc'))
      expect([row['signed'], row['bound']], row.entity).toEqual(records.get(row.entity) ?? ['', ''])
  })
})

/** The place of a treaty record in each of its sources: none where there is no record. */
const placesOfTreaty = (entity: string, ids: string): Set<string> =>
  new Set([ids === '' ? '' : `status table, ${entity}`])

const textOf = ({ header, rows }: CsvTable): string => toCsv(header, rows)

/** The file of the grid on a day. */
const gridOf = (on: string | null) => {
  const filters = { ...DEFAULT_FILTERS, theme: 'treaties', view: 'grid', on } as const
  const table = tableOfView({ texts, dataset, filters, provenance: file, corridors: null })
  return parseCsv(textOf(table), 'the file', 'entity source_ids source_titles source_links')
}

describe('the file of the grid', () => {
  it('tells what is not known since a day from what is not so', () => {
    const rows = gridOf('2026-01-01')
    expect(rows.find(({ entity }) => entity === 'AZE')).toMatchObject({
      opic: 'not-known-since',
      opic_wording: 'not-known-since',
      opic_since: '2024-12-31',
    })
  })

  it('names the sources of every record, and all of a row by title', () => {
    const { instruments } = dataset
    const rows = gridOf(null)
    expect(rows).toHaveLength(51)
    const titleOf = new Map(
      readDataCsv('sources.csv', 'source_id credit').map(({ source_id: id, credit }) => [id, credit]),
    )
    for (const row of rows) {
      for (const { id, dataId } of instruments)
        expect(row[`${id}_source_ids`], `${row.entity} ${id}`).toBe(
          expectedTreatySources(row.entity, dataId)[0],
        )
      const ids = row.source_ids.split(';').filter(Boolean)
      const named = instruments.flatMap(({ id }) => (row[`${id}_source_ids`] ?? '').split(';'))
      expect(new Set(ids)).toEqual(new Set(named.filter(Boolean)))
      expect(row.source_titles).toBe(ids.map((id) => titleOf.get(id)).join(' | '))
    }
  })
})

it('the file of the routes names the source of every route', () => {
  const corridors = realCorridors()
  const routes = routesInView(corridors.corridors, DEFAULT_FILTERS, dataset)
  const text = textOf(routesTable(texts, dataset, routes, placeNames(dataset, corridors)))
  const rows = parseCsv(text, 'the file', 'origin destination source_ids source_titles locators')
  const known = new Map(
    readDataCsv('corridors.csv', 'origin destination source_id').map((row) => [
      `${row.origin}-${row.destination}`,
      row.source_id,
    ]),
  )
  expect(rows.length).toBeGreaterThan(100)
  for (const row of rows) {
    expect(row.source_ids).toBe(known.get(`${row.origin}-${row.destination}`))
    expect(row.source_titles).toBe('Directionality coding 2008-2016 of the US TIP Report, with codebook')
    expect(row.locators).toMatch(new RegExp(`^TIP Report .*, ${row.origin}>${row.destination}$`))
  }
})
