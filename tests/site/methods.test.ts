import { statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readDataCsv } from '../support/csv'
import { builtDocument } from './support/builtDocument'

const document = builtDocument('methods/')
const main = document.querySelector('main')?.textContent?.replaceAll(/\s+/g, ' ') ?? ''

const tableOf = (name: string) =>
  [...document.querySelectorAll('table')].find(
    (table) => table.querySelector('caption')?.textContent?.trim() === name,
  )
const columnsOf = (name: string) =>
  [...(tableOf(name)?.querySelectorAll('tbody th') ?? [])].map(({ textContent }) => textContent)

describe('data and methods', () => {
  it('states every rule, reached by its number', () => {
    for (let rule = 1; rule <= 27; rule += 1)
      expect(document.querySelector(`li#R${rule}`)?.textContent).toMatch(new RegExp(`^R${rule}\\. `))
    expect(main).not.toMatch(/\*\*|\]\(|decisions\//)
  })

  it('lists every source with its terms and limits', () => {
    const sources = readDataCsv('sources.csv', ['source_id', 'title', 'terms', 'limitations'])
    const text = new Map(
      [...document.querySelectorAll('tr[data-source]')].map((row) => [
        row.getAttribute('data-source') ?? '',
        row.textContent,
      ]),
    )
    expect([...text.keys()].toSorted()).toEqual(sources.map((row) => row.source_id).toSorted())
    for (const { source_id: id, title, terms, limitations } of sources)
      for (const words of [title, terms, limitations]) expect(text.get(id), id).toContain(words)
  })

  it('gives files that are there', () => {
    const links = [...(tableOf('Download the data')?.querySelectorAll('a') ?? [])]
    const more = [...document.querySelectorAll('a[download]')]
    expect(links.length).toBeGreaterThan(15)
    expect(more).toHaveLength(4)
    for (const link of [...links, ...more]) {
      const file = join('dist', 'methods', link.getAttribute('href') ?? '')
      expect(statSync(file).size, file).toBeGreaterThan(40)
    }
  })

  it('explains every column of every table, and those of one meaning in one row', () => {
    expect(columnsOf('treaties.csv')).toEqual(Object.keys(readDataCsv('treaties.csv', [])[0] ?? {}))
    expect(tableOf('treaties.csv')?.textContent).toContain('day on which participation ended')
    const rows = [...(tableOf('countries.csv')?.querySelectorAll('tbody tr') ?? [])]
    const row = rows.find(({ textContent }) => textContent?.startsWith('treaties_<instrument>_bound'))
    expect(row?.textContent).toContain('day or year since which the state is bound')
    expect(columnsOf('countries.csv').length).toBeLessThan(30)
  })

  it('says how to cite, how to correct, and whose work it is not', () => {
    expect(main).toMatch(
      /The atlas's contributors \(\d{4}\)\. Child Trafficking Atlas: Europe and Central Asia/,
    )
    expect(main).toContain('Never send details of a case or a person.')
    expect(main).toContain('It is not affiliated with UNICEF')
    expect(main).toMatch(
      /\d+ published values? ha(s|ve) changed so far|No published value has changed so far/,
    )
    const report = [...document.querySelectorAll('a')].find(
      ({ textContent }) => textContent === 'What a report needs, and who runs this site',
    )
    expect(report?.getAttribute('href')).toMatch(/correct\/$/)
  })

  it('tells search engines of the data', () => {
    const types = [...document.querySelectorAll('script[type="application/ld+json"]')].map(
      ({ textContent }) => (JSON.parse(textContent ?? '') as { '@type': string })['@type'],
    )
    expect(types).toContain('Dataset')
  })
})
