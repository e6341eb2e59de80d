import { readFileSync } from 'node:fs'
import { csvParse } from 'd3-dsv'
import { describe, expect, it } from 'vitest'
import { COUNTED_FORMS, POLICY_CODES } from '../../src/domain/evidence'
import { readDataCsv } from '../support/csv'

const codes = readDataCsv('codes.csv', 'entity name alpha2 alpha3 numeric m49 m49_region m49_subregion note')

/** Names that CLDR, which Node has, gives otherwise. */
const IN_CLDR: Readonly<Record<string, string>> = {
  BIH: 'Bosnia & Herzegovina',
  MDA: 'Moldova',
  RUS: 'Russia',
  XKX: 'Kosovo',
}

describe('codes.csv', () => {
  it('has the alpha-2 codes under which CLDR has these names', () => {
    const names = new Intl.DisplayNames('en', { type: 'region' })
    for (const { entity, name, alpha2 } of codes)
      expect(names.of(alpha2)?.replace('Turkey', 'Türkiye'), entity).toBe(IN_CLDR[entity] ?? name)
  })
  it('has the numbers that the outlines have for the alpha-3 codes', () => {
    const byNumber = new Map(
      csvParse(readFileSync('data/geo/codes.csv', 'utf8')).map(({ number, code }) => [number, code]),
    )
    const numbered = codes.filter(({ numeric }) => numeric !== '')
    for (const { numeric, m49, alpha3, entity } of numbered)
      expect([byNumber.get(numeric), m49, alpha3]).toEqual([entity, numeric, entity])
    expect(numbered).toHaveLength(50)
  })
  it('has each sub-region of M49 in one region', () => {
    const regions = new Set(codes.map(({ m49_subregion: sub, m49_region: region }) => `${sub} in ${region}`))
    expect([...regions].toSorted()).toEqual([
      ' in ',
      '039 in 150',
      '143 in 142',
      '145 in 142',
      '151 in 150',
      '154 in 150',
      '155 in 150',
    ])
  })
  it('says of Kosovo that it is in neither list', () => {
    const kosovo = codes.find(({ entity }) => entity === 'XKX')
    expect(kosovo).toMatchObject({ name: 'Kosovo (UNSCR 1244)', alpha2: 'XK', numeric: '', m49: '' })
    expect(kosovo?.note).toMatch(/Not in ISO 3166-1 and not in M49.*1244 \(1999\)/)
  })
})

describe('ic-tip.csv', () => {
  const rows = readDataCsv('ic-tip.csv', 'file column code concept fit limits source')
  it('names columns that there are, and codes that they have', () => {
    for (const { file, column, code } of rows) {
      const table = readDataCsv(`${file}.csv`, [column])
      const values = new Set(table.flatMap((row) => row[column]?.split(';') ?? []))
      const described = readDataCsv('columns.csv', 'file column description codes')
      const known = described.find((row) => row.file === file && row.column === column)
      const isKnown =
        values.has(code) ||
        known?.codes.split(';').includes(code) ||
        known?.description.includes(`\`${code}\``)
      if (code !== '') expect(isKnown, `${file}.${column} ${code}`).toBe(true)
    }
  })
  it('says a limit and a source with an address of every row, and no concept where none fits', () => {
    for (const { concept, fit, limits, source } of rows) {
      expect(concept === '').toBe(fit === 'none')
      expect(limits).not.toBe('')
      expect(source).toMatch(/https:\/\/\S+$/)
    }
  })
  it('has every form that a law can name, and every other indicator of law and policy', () => {
    const named = new Set(rows.filter(({ file }) => file === 'observations').map(({ code }) => code))
    const others = Object.keys(POLICY_CODES).filter((indicator) => !indicator.startsWith('definition-'))
    for (const code of [...COUNTED_FORMS, ...others]) expect(named).toContain(code)
  })
})
