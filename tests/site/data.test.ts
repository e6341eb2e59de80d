import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { recountMissing } from '../data/recount/missing'
import { parseCsv, readDataCsv } from '../support/csv'
import { membersIn2007 } from '../support/members'
import { builtDocument } from './support/builtDocument'

const downloads = builtDocument('data/')
const rules = builtDocument('data/rules/')
const sourcesPage = builtDocument('data/sources/')
const missing = builtDocument('data/missing/')
const textOf = (page: typeof downloads) =>
  page.querySelector('main')?.textContent?.replaceAll(/\s+/g, ' ') ?? ''

const tableOf = (name: string) =>
  [...downloads.querySelectorAll('table')].find(
    (table) => table.querySelector('caption')?.textContent?.trim() === name,
  )
const columnsOf = (name: string) =>
  [...(tableOf(name)?.querySelectorAll('tbody th') ?? [])].map(({ textContent }) => textContent)

describe('data', () => {
  it('states every rule, reached by its number', () => {
    for (let rule = 1; rule <= 27; rule += 1)
      expect(rules.querySelector(`li#R${rule}`)?.textContent).toMatch(new RegExp(`^R${rule}\\. `))
    expect(textOf(rules)).not.toMatch(/\*\*|\]\(|decisions\//)
  })

  it('lists every source with its terms and limits', () => {
    const sources = readDataCsv('sources.csv', 'source_id title terms limitations')
    const text = new Map(
      [...sourcesPage.querySelectorAll('tr[id^="source-"]')].map(({ id, textContent }) => [
        id.replace('source-', ''),
        textContent,
      ]),
    )
    expect([...text.keys()].toSorted()).toEqual(sources.map((row) => row.source_id).toSorted())
    const cited = [...sourcesPage.querySelectorAll('table')].find(({ caption }) =>
      caption?.textContent.includes('facts are cited, and short passages of laws are quoted'),
    )
    for (const { source_id: id, title, terms, limitations } of sources) {
      for (const words of [title, limitations]) expect(text.get(id), id).toContain(words)
      const isCited = cited?.querySelector(`[id="source-${id}"]`)
      expect(isCited ? 'facts cited; text not reproduced, or short quotation' : text.get(id), id).toContain(
        terms,
      )
    }
  })

  it('gives four cards and one list of files, each with its rows and its size, that are there', () => {
    const cards = [...downloads.querySelectorAll('section[aria-labelledby^="card-"]')]
    expect(cards.map((card) => card.querySelector('h2')?.textContent)).toEqual([
      'The map you see',
      'All answers',
      'Treaties by day',
      'Everything',
    ])
    const files = [...downloads.querySelectorAll('li[id^="file-"]')]
    expect(files.length).toBeGreaterThan(15)
    for (const place of [...cards, ...files]) {
      const path = place.querySelector('a')?.getAttribute('href') ?? ''
      const file = join('dist/data', path)
      const bytes = statSync(file).size
      expect(bytes, file).toBeGreaterThan(40)
      const text = place.textContent ?? ''
      if (path.endsWith('.csv'))
        expect(text, file).toContain(
          `${parseCsv(readFileSync(file, 'utf8'), file, '').length.toLocaleString('en')} row`,
        )
      // 1 kB is 1000 bytes, as elsewhere.
      expect(text, file).toMatch(/\d ?(bytes|kB|MB)/)
    }
    const names = files.map((file) => file.querySelector('a')?.textContent)
    expect(new Set(names).size).toBe(names.length)
  })

  it('offers the table of each map, the first being that of the front page', () => {
    const options = [...downloads.querySelectorAll('[data-map-file] option')].map((one) =>
      one.getAttribute('value'),
    )
    expect(options[0]).toBe('patterns/children')
    const listed = parseCsv(readFileSync('dist/data/views/index.csv', 'utf8'), 'index.csv', 'id theme')
    const maps = listed.filter(({ id, theme }) => theme && id !== 'treaties' && !id?.endsWith('/days'))
    expect(options.toSorted()).toEqual(maps.map(({ id }) => id).toSorted())
  })

  it('explains every column of every table, and those of one meaning in one row', () => {
    expect(columnsOf('treaties.csv')).toEqual(Object.keys(readDataCsv('treaties.csv', '')[0] ?? {}))
    expect(tableOf('treaties.csv')?.textContent).toContain('day on which participation ended')
    const rows = [...(tableOf('countries.csv')?.querySelectorAll('tbody tr') ?? [])]
    const row = rows.find(({ textContent }) => textContent?.startsWith('treaties_<instrument>_bound'))
    expect(row?.textContent).toContain('day or year since which the state is a party')
    expect(columnsOf('countries.csv').length).toBeLessThan(30)
  })

  it('lists every contradiction of two sources under its kind, with both sources, and the routes not counted', () => {
    const conflicts = readDataCsv('conflicts.csv', 'entity question kind source_ids other_source_ids')
    const list = builtDocument('data/conflicts/').querySelector('main')
    const kinds = [...(list?.querySelectorAll('details') ?? [])]
    const shown = kinds.flatMap((fold) =>
      [...fold.querySelectorAll('[data-conflict]')].map((row) => {
        const links = [...fold.querySelectorAll('ul a'), ...row.querySelectorAll('a')]
        const ids = links.map((link) => link.getAttribute('href')?.replace(/.*#source-/, ''))
        return `${row.getAttribute('data-conflict')} ${fold.dataset['conflicts']} ${ids.join(' ')}`
      }),
    )
    const expected = conflicts.map(({ entity, question, kind, source_ids: ids, other_source_ids: others }) =>
      `${entity} ${question} ${kind} ${ids} ${others}`.replaceAll(';', ' '),
    )
    expect(shown.toSorted()).toEqual(expected.toSorted())
    expect(list?.textContent).toContain('Law 241')
    expect(list?.querySelectorAll('[data-uncounted-route]')).toHaveLength(2)
  })

  it('counts what is missing as a recount from the evidence does: answered, silent, not covered or not documented', () => {
    const counted = [...missing.querySelectorAll('tr[data-known]')].map((row) => [
      row.getAttribute('data-known'),
      [...row.querySelectorAll('td')].map((cell) => Number(cell.textContent)),
    ])
    const version = readFileSync('data/VERSION', 'utf8').trim()
    expect(Object.fromEntries(counted)).toEqual(Object.fromEntries(recountMissing(version)))
    expect(counted.length).toBe(recountMissing(version).size)
  })

  it('says of each gap what would fill it and leads to the report of a source; silence is none of them', () => {
    const counts = new Map(recountMissing(readFileSync('data/VERSION', 'utf8').trim()))
    const gaps = [...missing.querySelectorAll('[data-gaps]')]
    expect(gaps.map((one) => one.getAttribute('data-gaps'))).toEqual(
      [...missing.querySelectorAll('tr[data-known]')]
        .map((row) => row.getAttribute('data-known') ?? '')
        .filter((question) => (counts.get(question)?.[2] ?? 0) > 0),
    )
    for (const one of gaps) {
      const links = [...one.querySelectorAll('a')]
      expect(links).toHaveLength(counts.get(one.getAttribute('data-gaps') ?? '')?.[2] ?? 0)
      for (const link of links) expect(link.getAttribute('href')).toMatch(/correct\/\?.*country=/)
      expect(one.textContent).toContain('What would fill it: ')
    }
  })

  it('has every changed value under its country, and the address of each country', () => {
    const changes = readDataCsv('value-changes.csv', 'entity')
    const rows = [...builtDocument('data/changes/').querySelectorAll('tr[data-change-of]')].map((row) => ({
      id: row.id,
      of: row.getAttribute('data-change-of') ?? '',
      count: Number(row.getAttribute('data-changes')),
    }))
    const counted = rows.flatMap(({ of, count }) => Array.from({ length: count }, () => of))
    expect(counted.toSorted()).toEqual(changes.map(({ entity }) => entity).toSorted())
    const firsts = rows.filter(({ of }, index) => rows[index - 1]?.of !== of)
    expect(firsts).toHaveLength(new Set(changes.map(({ entity }) => entity)).size)
    expect(firsts.map(({ id }) => id)).toEqual(firsts.map(({ of }) => `of-${of || 'figures'}`))
  })

  it('lists the groups with how many members they had, each with a link to its map', () => {
    const groups = [...rules.querySelectorAll('tr[data-group]')].map((row) => [
      row.querySelector('a')?.getAttribute('href'),
      row.querySelector('td')?.textContent,
    ])
    expect(groups).toHaveLength(7)
    expect(groups[0]).toEqual(['../../theme/patterns/?group=eu', String(membersIn2007('eu').size)])
  })

  it('says what has changed', () => {
    expect(textOf(builtDocument('data/changes/'))).toMatch(/\d+ values? ha(s|ve) changed so far/)
  })

  it('tells search engines of the data', () => {
    const types = [...downloads.querySelectorAll('script[type="application/ld+json"]')].map(
      ({ textContent }) => (JSON.parse(textContent ?? '') as { '@type': string })['@type'],
    )
    expect(types).toContain('Dataset')
  })
})
