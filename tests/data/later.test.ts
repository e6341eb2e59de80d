import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { CountryFile } from '../../src/data/contract'
import { parseCsv, readDataCsv } from '../support/csv'

/** The map on which a reader finds what an indicator says. */
const MAP_OF: Record<string, string> = {
  'definition-form': 'definitions/main',
  'definition-count': 'definitions/main',
  'trafficking-law': 'definitions/law',
  'distinct-child-definition': 'definitions/distinct-child-definition',
  'non-punishment': 'definitions/non-punishment',
  'lead-institution': 'institutions/main',
  'national-action-plan': 'plans/main',
  'child-specific-plan': 'plans/main',
  'national-coordination': 'coordination/main',
  'national-rapporteur': 'coordination/rapporteur',
}

const COLUMNS = ['entity', 'indicator', 'locator', 'later', 'later_text', 'later_source'] as const
const rows = parseCsv(
  readFileSync('data/evidence/policy-coded.csv', 'utf8'),
  'policy-coded.csv',
  COLUMNS,
).filter(({ later }) => later !== '')

it('has every later fact of the evidence in the file of its country, the earliest first', () => {
  const written = readDataCsv('entities.csv', 'id').flatMap(({ id }) => {
    const text = readFileSync(`public/data/countries/${id}.json`, 'utf8')
    const { later } = JSON.parse(text) as CountryFile
    expect(later.map(({ on }) => on)).toEqual(later.map(({ on }) => on).toSorted())
    return later.map(
      (fact) =>
        `${id} ${fact.theme}/${fact.sub} ${fact.on} ${fact.text} (${fact.sourceIds.join(';')}, ${fact.locator})`,
    )
  })
  const expected = rows.map(
    (row) =>
      `${row.entity} ${MAP_OF[row.indicator]} ${row.later} ${row.later_text} (${row.later_source}, ${row.locator})`,
  )
  expect(written.toSorted()).toEqual(expected.toSorted())
  expect(written).toContain(
    'ITA plans/main 2016-02-26 first plan on 26 February 2016 (doc-439, title; first and second paragraphs)',
  )
})

it('has them in observations.csv', () => {
  const published = readDataCsv('observations.csv', COLUMNS).filter(({ later }) => later !== '')
  const fields = (all: typeof rows) => all.map((row) => COLUMNS.map((column) => row[column]))
  expect(fields(published)).toEqual(fields(rows))
})
