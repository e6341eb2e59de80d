import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { AtlasFile, CountryFile, CountryStatement } from '../../src/data/contract'
import { atlasSchema } from '../../data/build/schema/schema'
import { type CsvRow, parseCsv, readDataCsv } from '../support/csv'
import { recountSince } from './recount/offences'

const json = (path: string): unknown => JSON.parse(readFileSync(`public/data/${path}`, 'utf8'))
const evidence = (file: string, columns: string[]): readonly CsvRow[] =>
  parseCsv(readFileSync(`data/evidence/${file}`, 'utf8'), file, columns)

const atlas = json('atlas.json') as AtlasFile
const codes = readDataCsv('entities.csv', 'id').map(({ id }) => id)
const countries = new Map(codes.map((code) => [code, json(`countries/${code}.json`) as CountryFile]))
const described = new Set(readDataCsv('sources.csv', 'source_id').map(({ source_id: id }) => id))
const classes = readDataCsv('classes.csv', 'entity theme sub evidence class as_of source_ids')
const TABLES = ['observations', 'corridors', 'treaties', 'unodc-child-victims'] as const

const isOffence = ({ indicator }: CsvRow) => indicator === 'trafficking-offence'
const statementName = (row: CsvRow) =>
  [row.entity, row.indicator, row.code, row.as_of, row.locator].join(' | ')

describe('schemas', () => {
  it('atlas.json is valid', () => {
    expect(atlasSchema.safeParse(atlas).error?.issues ?? []).toEqual([])
  })
})

describe('sources and places', () => {
  it.each(TABLES)('every row of %s.csv has a locator and sources that are described', (table) => {
    const rows = readDataCsv(`${table}.csv`, 'source_id locator')
    expect(rows.length).toBeGreaterThan(500)
    expect(rows.filter(({ locator }) => locator.trim() === '')).toEqual([])
    const unknown = rows.filter(({ source_id: ids }) => ids.split(';').some((id) => !described.has(id)))
    expect(unknown).toEqual([])
  })
  it('every class that rests on something names sources that are described', () => {
    const silent = /^(not-documented|not-covered|not-known|cannot-join)$/
    const withoutSource = classes.filter((row) => row.source_ids === '' && !silent.test(row.class))
    expect(withoutSource).toEqual([])
    const unknown = classes.filter(
      ({ source_ids: ids }) => ids !== '' && ids.split(';').some((id) => !described.has(id)),
    )
    expect(unknown).toEqual([])
  })
  it('every country file describes the sources of all it holds', () => {
    for (const [code, file] of countries) {
      const own = new Set(file.sources.map(({ id }) => id))
      const used = [...file.statements, ...file.corridors, ...file.treaties].flatMap(
        ({ sourceIds }) => sourceIds,
      )
      const missing = [...used, ...file.reportSourceIds, ...file.detectedVictimsSourceIds].filter(
        (id) => !own.has(id),
      )
      expect({ code, missing }).toEqual({ code, missing: [] })
    }
  })
  it('every country file names the places outside the study that its corridors touch', () => {
    for (const [code, { corridors, uncountedCorridors, placeNames }] of countries) {
      const places = [...corridors, ...uncountedCorridors].flatMap(({ origin, destination, transit }) => [
        origin,
        destination,
        ...transit,
      ])
      const missing = places.filter((place) => !codes.includes(place) && placeNames[place] === undefined)
      expect({ code, missing }).toEqual({ code, missing: [] })
    }
  })
})

const routesIn = ({ corridors, uncountedCorridors }: CountryFile) =>
  [...corridors, ...uncountedCorridors].reduce((total, { years }) => total + years.length, 0)

describe('nothing is lost on the way', () => {
  it('51 entities are in every map, and each has a file', () => {
    expect(codes).toHaveLength(51)
    expect(atlas.entities.map(({ code }) => code)).toEqual(codes)
    for (const { answers } of atlas.entities)
      expect(Object.keys(answers)).toEqual(atlas.questions.map(({ id }) => id))
    expect(readdirSync('public/data/countries').toSorted()).toEqual(
      codes.map((code) => `${code}.json`).toSorted(),
    )
  })
  it('all reports and statements are in observations.csv', () => {
    const rows = readDataCsv('observations.csv', 'entity indicator evidence code as_of locator')
    const reports = evidence('tip-flows.csv', ['entity'])
    const policy = evidence('policy-coded.csv', ['entity', 'indicator', 'code', 'as_of', 'locator'])
    expect(rows.filter(({ evidence: strength }) => strength === 'anyone')).toHaveLength(4 * reports.length)
    expect(rows.filter(({ evidence: strength }) => strength === 'children')).toHaveLength(12 * reports.length)
    const kept = rows.filter(({ evidence: strength }) => strength === '')
    expect(
      kept
        .filter((row) => !isOffence(row))
        .map(statementName)
        .toSorted(),
    ).toEqual(policy.map(statementName).toSorted())
    const coded = new Set(evidence('criminalisation.csv', ['entity']).map(({ entity }) => entity))
    const firsts = [...coded].flatMap((entity) =>
      ['partial', 'full'].flatMap((level) => {
        const since = recountSince(String(entity), level)
        return since ? [`${entity} ${level} ${since.slice(0, 4)}`] : []
      }),
    )
    expect(kept.filter(isOffence).map((row) => `${row.entity} ${row.code} ${row.as_of}`)).toEqual(firsts)
  })
  it.each([
    [
      'corridors.csv',
      ['report_year', 'origin', 'destination', 'transit', 'victims', 'child_sex', 'forms', 'source_id'],
    ],
    [
      'treaties.csv',
      ['entity', 'instrument', 'action', 'signed', 'bound', 'ended', 'listed_by', 'source_id', 'note'],
    ],
    ['criminalisation.csv', ['entity', 'year', 'level', 'month', 'source_id']],
    ['unodc-child-victims.csv', ['entity', 'year', 'girls', 'boys', 'children', 'all_victims', 'source_id']],
  ])('all rows of %s are published as they are', (file, columns) => {
    const nameOf = (row: CsvRow) => columns.map((column) => row[column]).join(' | ')
    const before = evidence(file, columns).map(nameOf)
    expect(readDataCsv(file, columns).map(nameOf).toSorted()).toEqual(before.toSorted())
  })
  it('country files hold every statement, report, corridor and count once', () => {
    const files = [...countries.values()]
    const sum = (of: (file: CountryFile) => number) => files.reduce((total, file) => total + of(file), 0)
    expect(sum(({ statements }) => statements.length)).toBe(evidence('policy-coded.csv', []).length)
    expect(sum(({ reports }) => reports.length)).toBe(evidence('tip-flows.csv', []).length)
    expect(sum(({ detectedVictims }) => detectedVictims.length)).toBe(
      evidence('unodc-child-victims.csv', []).length,
    )
    // A corridor between two entities of the study is in the files of both.
    const ends = evidence('corridors.csv', ['origin', 'destination']).map(
      (row) => [row.origin, row.destination].filter((end) => codes.includes(end ?? '')).length,
    )
    expect(sum(routesIn)).toBe(ends.reduce((total, count) => total + count, 0))
  })
})

/** Whether a statement decides a question in the last year of the clock. */
const decidesAtLast = ({ decides }: CountryStatement, map: string) =>
  decides.some(({ question, to }) => question === map && to === '2009')

describe('country files agree with classes.csv', () => {
  const policyThemes = ['definitions', 'institutions', 'plans', 'coordination']
  // Since when trafficking is an offence rests on a coding, and on no statement on law.
  const ofLaw = classes.filter(({ theme, sub }) => policyThemes.includes(theme) && sub !== 'since')

  it('a class is marked as decided by the sources that classes.csv names', () => {
    for (const { entity, theme, sub, source_ids: ids } of ofLaw) {
      const map = sub === '' ? theme : `${theme}/${sub}`
      const deciding =
        countries.get(entity)?.statements.filter((statement) => decidesAtLast(statement, map)) ?? []
      const sources = [...new Set(deciding.flatMap(({ sourceIds }) => sourceIds))].toSorted().join(';')
      expect({ entity, map, sources }).toEqual({ entity, map, sources: ids.split(';').toSorted().join(';') })
    }
  })
  it('the year of a class is the latest of the statements that decided it', () => {
    for (const { entity, theme, sub, as_of: asOf } of ofLaw) {
      const map = sub === '' ? theme : `${theme}/${sub}`
      const years = (countries.get(entity)?.statements ?? [])
        .filter((statement) => decidesAtLast(statement, map))
        .map((statement) => statement.asOf ?? 0)
      expect({ entity, map, asOf }).toEqual({
        entity,
        map,
        asOf: years.length > 0 ? String(Math.max(...years)) : '',
      })
    }
  })
  it('no statement of low confidence, or outside the period, decides', () => {
    for (const { entity, statements } of countries.values())
      for (const { decides, confidence, isInPeriod, locator } of statements)
        if (decides.length > 0)
          expect({ entity, locator, confidence: confidence === 'low', isInPeriod }).toEqual({
            entity,
            locator,
            confidence: false,
            isInPeriod: true,
          })
  })
})
