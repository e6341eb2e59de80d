import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { CountryFile } from '../../src/data/contract'
import { contradicts } from '../../src/domain/conflict'
import { DEFAULT_FILTERS } from '../../src/state/filters'
import { readDataCsv } from '../support/csv'
import { realDataset } from '../support/dataset'
import { publishedConflicts, recountConflicts } from './recount/conflicts'

const rows = readDataCsv('conflicts.csv', 'entity question who about kind years')
const dataset = realDataset()

/** How many rows are of a kind, and of how many countries. */
const count = (kind: string) => {
  const own = rows.filter((row) => row.kind === kind)
  return [own.length, new Set(own.map(({ entity }) => entity)).size]
}

/** Roles and routes of one report year. */
const ofRoles = (who: string) =>
  rows
    .filter((row) => row.kind === 'role-route' && row.who === who)
    .map(({ about, years, entity }) => `${about} ${years} ${entity}`)
    .toSorted()

describe('conflicts.csv', () => {
  it('has the contradictions that a recount finds in the published tables, and no others', () => {
    expect(publishedConflicts()).toEqual(recountConflicts())
  })

  it('has 6 about children and 20 about people of any age, of roles and routes in one report', () => {
    expect(ofRoles('children')).toEqual(
      ['FRA', 'GBR', 'RUS']
        .map((code) => `origin 2008 ${code}`)
        .concat(['origin 2009 HUN', 'origin 2009 TUR', 'transit 2011 CZE']),
    )
    expect(ofRoles('anyone')).toHaveLength(20)
  })

  it('has 56 figures of 24 countries on which releases differ, and 25 of 16 whose parts exceed the total', () => {
    expect([count('release'), count('parts')]).toEqual([
      [56, 24],
      [25, 16],
    ])
  })
})

/** The countries whose answer is contradicted. */
const contradicted = (asked: Partial<typeof DEFAULT_FILTERS>): string[] =>
  dataset.entities
    .filter(({ code }) => dataset.conflictsOf(code, { ...DEFAULT_FILTERS, ...asked }).length > 0)
    .map(({ code }) => code)
    .toSorted()

describe('conflictsOf', () => {
  it('knows whose roles a route of 2008 contradicts, and from when', () => {
    expect(contradicted({ evidence: 'children' })).toEqual(['FRA', 'GBR', 'RUS'])
    expect(contradicted({ evidence: 'children', on: '2007' })).toEqual([])
    expect(contradicted({ evidence: 'children', on: '2009' })).toEqual(['FRA', 'GBR', 'RUS', 'TUR'])
    expect(contradicted({ evidence: 'anyone' })).toEqual(['ALB', 'AZE', 'FRA', 'GRC', 'IRL'])
  })

  it('has for a count of forms what contradicts each of the forms counted', () => {
    const question = { ...DEFAULT_FILTERS, theme: 'definitions' as const }
    expect(dataset.conflictsOf('MDA', question).map(({ sub }) => sub)).toEqual([
      'prostitution',
      'illegal-adoption',
    ])
    expect(dataset.conflictsOf('MDA', { ...question, on: '2008' })).toEqual([])
  })

  it('follows the day of a question on days', () => {
    const since = { theme: 'definitions', sub: 'since' } as const
    expect(contradicted({ ...since, on: '2007-12-31' })).toEqual(['SVN'])
    expect(contradicted({ ...since, on: '2008-01-01' })).toEqual([])
  })

  it('agrees at every year with the conflicts of the country’s file, which have their sources', () => {
    for (const { code } of dataset.entities) {
      const { conflicts } = JSON.parse(
        readFileSync(`public/data/countries/${code}.json`, 'utf8'),
      ) as CountryFile
      for (const { theme, sub, who = 'children' } of conflicts)
        for (let year = 2001; year <= 2009; year++) {
          const on = sub === 'since' ? `${year}-12-31` : String(year)
          const question = { ...DEFAULT_FILTERS, theme, sub, evidence: who, on }
          const { first } = dataset.reachOf(question)
          const own = conflicts.filter((one) => contradicts(one, question, on)).length > 0
          if (on >= first) expect(dataset.conflictsOf(code, question).length > 0).toBe(own)
        }
    }
  })

  it('Moldova’s file names both laws', () => {
    const file = JSON.parse(readFileSync('public/data/countries/MDA.json', 'utf8')) as CountryFile
    const forms = file.conflicts.filter(({ kind }) => kind === 'other-law')
    expect(forms.map(({ source, otherSource, years }) => [source.law, otherSource.law, years])).toEqual([
      ['Criminal Code, Art. 165', 'Law 241', undefined],
      ['Criminal Code, Art. 165', 'Law 241', undefined],
    ])
  })
})
