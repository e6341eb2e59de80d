import type { Element } from 'happy-dom'
import { describe, expect, it } from 'vitest'
import { readDataCsv } from '../support/csv'
import { builtDocument } from './support/builtDocument'
import {
  all,
  attribute,
  document,
  headlineOf,
  ids,
  lines,
  NOT_COUNTED,
  recountOf,
  statements,
  told,
  WORDS,
} from './support/findingsPage'

/** Says of a cell who it is about, how many countries fit, how many may, and the verdict. */
const said = (row: Element) =>
  all('[data-evidence]', row).map((cell) => ({
    evidence: cell.getAttribute('data-evidence'),
    year: cell.getAttribute('data-year'),
    fit: Number(cell.getAttribute('data-fit')),
    open: Number(cell.getAttribute('data-unknown')),
    verdict: cell.querySelector('[data-verdict]')?.textContent?.replaceAll('\u00a0', ' '),
    words: cell.textContent?.replaceAll('\u00a0', ' ') ?? '',
  }))

/** How many agree, differ, cannot be compared and depend on the year. */
const tallyOf = (wanted: string): readonly number[] => {
  const own = told.filter(({ evidence }) => evidence === wanted)
  const decided = own.filter(({ isByYear }) => !isByYear)
  const count = (verdict: string) => decided.filter((row) => row.verdict === verdict).length
  return [count('agrees'), count('differs'), count('cannot-be-judged'), (own.length - decided.length) / 2]
}

/** The names of countries in a group. */
const namesIn = (group: Element | null) =>
  (group ? all('a', group) : []).map(({ textContent }) => textContent)

describe('all figures of the study', () => {
  const section = document.querySelector('[id="figures"]')
  const rows = all('[data-published]', section ?? undefined)

  it('are there once each, each with an id of its own', () => {
    expect(rows.map(({ id }) => id).toSorted()).toEqual(ids.toSorted())
    expect(rows).toHaveLength(46)
  })

  it('have the counts and verdicts of an independent recount, for children and for people of any age', () => {
    for (const row of all('[data-published]')) {
      const id = row.getAttribute('data-published') ?? ''
      const answers = said(row)
      expect(
        answers.map(({ evidence, year, fit, open, verdict }) => [evidence, year, fit, open, verdict]),
        id,
      ).toEqual(
        recountOf(id).map(({ evidence, year, isByYear, fit, open, verdict }) => [
          evidence,
          isByYear ? String(year) : '',
          fit.length,
          open.length,
          WORDS[verdict],
        ]),
      )
      for (const { words, year, fit, open } of answers) {
        expect(words.includes('not counted'), id).toBe(NOT_COUNTED.includes(id))
        if (NOT_COUNTED.includes(id)) continue
        expect(words, id).toMatch(new RegExp(`^${year === '' ? '' : `Sources up to ${year}`}${fit} of \\d+`))
        // Of how many the sources do not say is beside every count.
        expect(/our sources do not say: (\d+)/.exec(words)?.[1] ?? '0', id).toBe(String(open))
      }
    }
  })

  it('stand in the line that states them, as links to what is said of each', () => {
    const inLines = lines.flatMap((line) => all('[data-published]', line))
    const stated = new Set(inLines.map(attribute('data-published')))
    expect([...stated].toSorted()).toEqual(ids.toSorted())
    for (const row of inLines)
      expect(row.querySelector('th a')?.getAttribute('href')).toBe(`#${row.getAttribute('data-published')}`)
    for (const line of lines.filter((one) => headlineOf(one) !== undefined)) {
      const why = all('a', line).find(({ textContent }) => textContent === 'Why, and which countries')
      expect(why?.getAttribute('href')).toBe(`#${headlineOf(line)}`)
    }
  })

  it('are in the study’s own words, with how we read them: “about” and a base only where the study gives them', () => {
    const totals = readDataCsv('published-totals.csv', 'id value base base_by reading')
    for (const row of rows) {
      const total = totals.find(({ id }) => id === row.id)
      const words = row.querySelector('td')?.textContent ?? ''
      if (total?.value && total.base_by === 'atlas')
        expect(words, row.id).toBe(total.value === total.base ? 'all' : total.value)
      else if (total?.value && total.base) expect(words, row.id).toBe(`${total.value} of ${total.base}`)
      else
        expect(words, row.id).toMatch(
          /half|third|quarter|nearly all|virtually all|majority|few|rare|dominant|only in|included/,
        )
      expect(words.includes('about'), row.id).toBe(total?.reading.startsWith('about') ?? false)
      const details = row.querySelector('details')?.textContent ?? ''
      expect(details, row.id).toContain(total?.reading ? `We read it as: ${total.reading}` : '')
      expect(details.includes('We read it as'), row.id).toBe(total?.reading !== '')
    }
  })

  it('name the countries of every group, folded', () => {
    const { code, name } = { code: 'id', name: 'short_name' } as const
    const nameOf = new Map(readDataCsv('entities.csv', [code, name]).map((row) => [row[code], row[name]]))
    const namesOf = (codes: readonly string[]) =>
      codes.map((one) => `${nameOf.get(one)}${one === 'XKX' ? '*' : ''}`).toSorted()
    for (const { id, evidence, year, isByYear, fit, not, open } of told) {
      const of = `[data-countries="${evidence}"][data-year="${isByYear ? year : ''}"]`
      const list = document.querySelector(`[id="${id}"] details ${of}`)
      if (NOT_COUNTED.includes(id)) expect(list, id).toBeNull()
      else
        for (const [group, codes] of Object.entries({ fits: fit, 'does-not-fit': not, unknown: open }))
          expect(namesIn(list?.querySelector(`[data-group="${group}"]`) ?? null).toSorted(), id).toEqual(
            namesOf(codes),
          )
    }
  })

  it('lead each to the statement of the study that gives it', () => {
    for (const row of rows) {
      const giving = statements.filter(({ totals }) => totals.includes(row.id))
      const link = row.querySelector('details a[href^="#"]')
      const statement = giving.find(({ id }) => `#${id}` === link?.getAttribute('href'))
      expect(link?.textContent, row.id).toBe(statement?.text)
    }
  })

  it('say in their lead how many agree, differ and cannot be compared', () => {
    const once = tallyOf('')
    const figures = once.reduce((sum, one) => sum + one, 0)
    expect(section?.textContent).toContain(
      `The atlas compares ${ids.length} of the study’s figures, some of them in words only. It compares ${figures} once, and the ${ids.length - figures} on patterns twice: for children and for people of any age. For ${once[2]} of the ${figures}, too little is known.`,
    )
    const table = section?.querySelector('table')
    expect(
      table && all('tr', table).map((row) => all('th, td', row).map((cell) => cell.textContent)),
    ).toEqual([
      ['Figure', 'agrees', 'differs', 'cannot be compared', 'depends on the year'],
      ['Counted once', ...once.map(String)],
      ['Children', ...tallyOf('children').map(String)],
      ['People of any age', ...tallyOf('anyone').map(String)],
    ])
  })

  it('tell which three states ILO Convention 182 did not bind', () => {
    expect(document.querySelector('#ilo182-bound')?.textContent).toContain(
      'Not counted (3): Liechtenstein, Turkmenistan, Uzbekistan',
    )
  })
})

describe('the page of a country that the study names for a figure', () => {
  it.each([
    ['norway', ['lead-children', 'lead-two']],
    ['finland', []],
  ])('%s: leads to the figures that our sources neither say nor deny', (slug, figures) => {
    const part = builtDocument(`country/${slug}/`).querySelector('#study')
    const beside = [...(part?.querySelectorAll('p') ?? [])].find(({ textContent }) =>
      textContent?.startsWith('Our sources neither say nor deny it:'),
    )
    const hrefs = [...(beside?.querySelectorAll('a') ?? [])].map(attribute('href'))
    expect(hrefs).toEqual(figures.map((id) => `../../findings/#${id}`))
  })
})
