import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { EVIDENCE, COUNTED_FORMS } from '../../src/domain/evidence'
import { GROUPS } from '../../src/domain/entity'
import { hasEvidenceChoice, type ThemeId, THEMES, subsOf } from '../../src/domain/themes'
import { readDataCsv } from '../support/csv'
import { realDataset } from '../support/dataset'
import type { TableResource } from './support/tableRows'
import { recountSince } from './recount/offences'

type CountryRecord = Readonly<Record<string, string | number | boolean | null>>

const { resources } = JSON.parse(readFileSync('public/data/datapackage.json', 'utf8')) as {
  readonly resources: readonly TableResource[]
}
const typeOf = new Map(
  resources.find(({ name }) => name === 'countries')?.schema.fields.map(({ name, type }) => [name, type]),
)

/** A field by the type that datapackage.json gives its column; null where it says nothing. */
const valueOf = (name: string, text: string): CountryRecord[string] => {
  if (text === '') return null
  const type = typeOf.get(name)
  if (type === 'boolean') return text === 'yes'
  return type === 'integer' || type === 'year' ? Number(text) : text
}

const dataset = realDataset()
const records = new Map(
  readDataCsv('countries.csv', 'code').map((row): [string, CountryRecord] => [
    row.code,
    Object.fromEntries(Object.entries(row).map(([name, text]) => [name, valueOf(name, text)])),
  ]),
)
const codes = [...records.keys()]
const classRows = readDataCsv('classes.csv', 'entity theme sub evidence class as_of strength')
const treatyRows = readDataCsv('treaties.csv', 'entity instrument bound entry_into_force listed_by')

const nameOf = (...parts: readonly string[]) => parts.filter(Boolean).join('_').replaceAll('-', '_')
/** A table that shows what differs, with the place of each difference. */
const differing = <Row>(
  rows: readonly Row[],
  placeOf: (row: Row) => string,
  of: (row: Row) => readonly unknown[],
) => rows.filter((row) => new Set(of(row)).size > 1).map((row) => `${placeOf(row)}: ${of(row).join(' | ')}`)

/** Every question that a map answers, of any theme, part, strength of evidence and instrument. */
const QUESTIONS = [
  ...THEMES.filter((theme) => theme !== 'treaties').flatMap((theme: ThemeId) =>
    subsOf(theme).flatMap((sub) =>
      (hasEvidenceChoice(theme) ? EVIDENCE : (['anyone'] as const)).map((evidence) => ({
        theme,
        sub,
        evidence,
        instrument: '',
        shown: [sub === 'main' ? '' : sub, hasEvidenceChoice(theme) ? evidence : ''] as const,
      })),
    ),
  ),
  ...dataset.instruments.map(({ id }) => ({
    theme: 'treaties' as const,
    sub: 'main',
    evidence: 'anyone' as const,
    instrument: id,
    shown: [id, ''] as const,
  })),
]

describe('countries.csv', () => {
  it('has each of the 51 once', () => {
    expect(codes.toSorted()).toEqual(dataset.entities.map(({ code }) => code).toSorted())
    expect(codes).toHaveLength(51)
  })

  it.each(QUESTIONS)('says of $theme $shown what the map and classes.csv say', (question) => {
    const { theme, shown } = question
    const column = nameOf(theme, ...shown)
    const rows = classRows.filter(
      (row) => row.theme === theme && row.sub === shown[0] && row.evidence === shown[1],
    )
    expect(rows.map(({ entity }) => entity).toSorted()).toEqual(codes.toSorted())
    const onMap = (code: string) => dataset.valueOf(code, { ...question, on: null }).classes.join(' ')
    expect(
      differing(
        rows,
        ({ entity }) => `${entity} ${column}`,
        (row) => [row.class, records.get(row.entity)?.[column], onMap(row.entity)],
      ),
    ).toEqual([])
  })

  it('says of years and strengths what classes.csv says', () => {
    const rows = classRows.filter(({ theme, as_of: asOf }) => theme !== 'treaties' && asOf.length !== 10)
    const fieldOf = (row: (typeof rows)[number], more: string) => {
      const record = records.get(row.entity)
      return record?.[`${nameOf(row.theme, row.sub, row.evidence)}_${more}`] ?? ''
    }
    const place = (row: (typeof rows)[number]) => nameOf(row.entity, row.theme, row.sub, row.evidence)
    expect(differing(rows, place, (row) => [row.as_of, String(fieldOf(row, 'as_of'))])).toEqual([])
    expect(differing(rows, place, (row) => [row.strength, fieldOf(row, 'strength')])).toEqual([])
  })

  it('has the groups of 2007 that entities have on the map', () => {
    for (const { code, groups } of dataset.entities)
      expect({
        code,
        groups: GROUPS.filter((group) => records.get(code)?.[nameOf('in', group, '2007')]),
      }).toEqual({
        code,
        groups,
      })
  })

  it('takes the roles apart that the map of patterns shows together', () => {
    for (const evidence of EVIDENCE)
      for (const [code, record] of records) {
        const [origin, destination] = ['origin', 'destination'].map(
          (role) => record[`patterns_${role}_${evidence}`] === 'reported',
        )
        const roles = [origin && 'origin', destination && 'destination'].filter(Boolean).join('-and-')
        const silent = record[`patterns_origin_${evidence}`] === 'not-covered' ? 'not-covered' : 'neither'
        expect({ code, evidence, class: roles || silent }).toEqual({
          code,
          evidence,
          class: record[`patterns_${evidence}`],
        })
      }
  })

  it('counts the forms that it names, and gives a number where the map shows one', () => {
    for (const [code, record] of records) {
      const forms = String(record['definitions_forms'] ?? '')
        .split(';')
        .filter(Boolean)
      expect({ code, forms }).toEqual({
        code,
        forms: COUNTED_FORMS.filter((form) => record[nameOf('definitions', form)] === 'named'),
      })
      for (const map of ['definitions', 'definitions_all_forms']) {
        const count = record[`${map}_count`]
        const shown = count === null ? null : Number(count) >= 7 ? '7-or-more' : String(count)
        expect({ code, map, shown }).toEqual({
          code,
          map,
          shown: /^\d/.test(String(record[map])) ? record[map] : null,
        })
      }
      if (record['definitions_all_forms_count'] !== null)
        expect({ code, count: forms.length }).toEqual({ code, count: record['definitions_all_forms_count'] })
    }
  })

  it('has the years and months that criminalisation.csv has, of those it codes and no others', () => {
    for (const [code, record] of records)
      expect({
        code,
        partial: record['definitions_since_partial'],
        full: record['definitions_since_full'],
      }).toEqual({
        code,
        partial: recountSince(code, 'partial') ?? null,
        full: recountSince(code, 'full') ?? null,
      })
  })

  it('has the day or year of every party that treaties.csv has, and says what it is', () => {
    const parties = treatyRows.filter((row) => row.bound || row.entry_into_force || row.listed_by)
    expect(parties.length).toBeGreaterThan(600)
    const urlId = new Map(dataset.instruments.map(({ dataId, id }) => [dataId, id]))
    const days = { deposit: 'bound', 'entry-into-force': 'entry_into_force', listed: 'listed_by' } as const
    const differ = differing(
      parties,
      ({ entity, instrument }) => `${entity} ${instrument}`,
      (row) => {
        const column = nameOf('treaties', urlId.get(row.instrument) ?? '')
        const record = records.get(row.entity)
        const basis = record?.[`${column}_bound_by`] as keyof typeof days
        const own = dataset.entity(row.entity).independentSince ?? ''
        const printed = row[days[basis]]
        // In its own name a state is bound from its independence on (R23).
        const expected = printed.length === 10 && printed < own ? own : printed
        return [expected, record?.[`${column}_bound`]]
      },
    )
    expect(differ).toEqual([])
    const isParty = new Set(parties.map(({ entity, instrument }) => `${entity} ${urlId.get(instrument)}`))
    for (const [code, record] of records)
      for (const { id } of dataset.instruments)
        expect({ code, id, day: record[nameOf('treaties', id, 'bound')] !== null }).toEqual({
          code,
          id,
          day: isParty.has(`${code} ${id}`),
        })
  })

  it('says what is known on the day of the data as the map of that day does', () => {
    const wrong = codes.flatMap((code) =>
      dataset.instruments.flatMap(({ id }) => {
        const question = { theme: 'treaties', sub: 'main', evidence: 'anyone', instrument: id } as const
        const { treaty } = dataset.valueOf(code, { ...question, on: dataset.dataVersion })
        const latest = records.get(code)?.[nameOf('treaties', id, 'latest')]
        return latest === treaty?.wording ? [] : [`${code} ${id}: ${latest} | ${treaty?.wording}`]
      }),
    )
    expect(wrong).toEqual([])
  })

  it('leaves no class empty', () => {
    const empty = QUESTIONS.map(({ theme, shown }) => nameOf(theme, ...shown)).filter((column) =>
      codes.some((code) => !records.get(code)?.[column]),
    )
    expect(empty).toEqual([])
  })
})
