import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { RULES, POLICY_CODES } from '../../src/domain/evidence'
import { THEMES, subsOf, classesOf } from '../../src/domain/themes'
import { TREATY_ACTIONS } from '../../src/domain/treaty'
import { readDataCsv } from '../support/csv'

const dictionary = readFileSync('docs/data-dictionary.md', 'utf8')
const methodology = readFileSync('docs/methodology.md', 'utf8')
interface DescribedTable {
  readonly path: string
  readonly schema: { readonly fields: readonly { readonly name: string; readonly title?: string }[] }
}
const { resources } = JSON.parse(readFileSync('public/data/datapackage.json', 'utf8')) as {
  resources: DescribedTable[]
}
const tables = resources.filter(({ path }) => path.toString().endsWith('.csv'))

/** Words in code style between the heading of a file and the next heading. */
const explainedFor = (file: string): Set<string> => {
  const section = dictionary.split(/^## /m).find((part) => part.startsWith(file)) ?? ''
  return new Set([...section.matchAll(/`([^`]+)`/g)].map(([, word]) => word ?? ''))
}
const words = new Set([...dictionary.matchAll(/`([^`]+)`/g)].map(([, word]) => word ?? ''))

/** Columns of a table, also of one that has no rows yet. */
const headerOf = (file: string): string[] =>
  (readFileSync(`public/data/${file}`, 'utf8').split('\n')[0] ?? '').split(',')

/** Files below the folder of the data, by their paths in it. */
const published = readdirSync('public/data', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => `${parentPath}/${name}`.replace('public/data/', ''))

describe('docs/data-dictionary.md', () => {
  it('says of every file of public/data what it holds', () => {
    const patterns = [...dictionary.matchAll(/^\| `([^`]+)`/gm)].map(([, path = '']) => path)
    const isDescribed = (file: string) =>
      patterns.some((pattern) =>
        new RegExp(`^${pattern.replaceAll('.', '\\.').replace(/<[A-Z]+>|\*/, '[^/]+')}$`).test(file),
      )
    expect(published.length).toBeGreaterThan(80)
    expect(published.filter((file) => !isDescribed(file))).toEqual([])
  })
  it.each(tables)('explains every column of $path', ({ path, schema }) => {
    expect(schema.fields.map(({ name }) => name)).toEqual(headerOf(path))
    const explained = explainedFor(path)
    const names = schema.fields.map(({ name, title = name }) => title)
    expect(names.filter((name) => !explained.has(name))).toEqual([])
  })
  it('names every code, class and action of the vocabulary', () => {
    const codes = [
      ...Object.keys(POLICY_CODES),
      ...Object.values(POLICY_CODES).flat(),
      ...THEMES.flatMap((theme) => subsOf(theme).flatMap((sub) => [sub, ...classesOf(theme, sub)])),
      ...TREATY_ACTIONS,
    ]
    // Counts of forms are given as a range.
    const missing = codes.filter((code) => !words.has(code) && !/^\d+$/.test(code))
    expect([...new Set(missing)]).toEqual([])
  })
  it('names every victims and forms code that corridors.csv uses', () => {
    const rows = readDataCsv('corridors.csv', 'victims forms child_sex basis')
    const used = new Set(
      rows.flatMap((row) => [row.victims, ...row.forms.split(';'), row.child_sex, row.basis]).filter(Boolean),
    )
    expect([...used].filter((code) => !words.has(code))).toEqual([])
  })
})

describe('docs/methodology.md', () => {
  it.each(RULES)('states %s', (rule) => {
    expect(methodology).toMatch(new RegExp(`\\*\\*${rule}\\. `))
  })
  it('gives counts that the dataset has', () => {
    expect(methodology).toContain(`${readDataCsv('published-totals.csv', '').length} totals`)
    expect(methodology).toContain(`${readDataCsv('unodc-child-victims.csv', '').length} country-years`)
    const about = readDataCsv('corridors.csv', 'victims').map(({ victims }) => victims)
    const share = about.filter((victims) => victims === 'not-stated').length / about.length
    expect(share > 0.62 && share < 2 / 3).toBe(true)
    expect(methodology).toContain('does not say: nearly two-thirds of all')
    const policy = readDataCsv('observations.csv', 'evidence indicator').filter(
      ({ evidence, indicator }) => evidence === '' && indicator !== 'trafficking-offence',
    )
    expect(methodology).toContain(`${policy.length} statements`)
    const instruments = readDataCsv('instruments.csv', '').length
    expect(methodology).toContain(`${instruments} instruments, `)
    expect(dictionary).toContain(`a treaty, protocol or convention (${instruments})`)
  })
  it('has links that lead somewhere', () => {
    const links = [...methodology.matchAll(/\]\(([^)#]+)\)/g)].map(([, path]) => path ?? '')
    expect(links.length).toBeGreaterThan(4)
    for (const path of links) expect(() => readFileSync(`docs/${path}`)).not.toThrow()
  })
})
