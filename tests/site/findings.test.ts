import { readFileSync } from 'node:fs'
import type { Element } from 'happy-dom'
import { describe, expect, it } from 'vitest'
import type { StatementsFile } from '../../src/data/contract'
import { recountPublished } from '../data/recount/published'
import { readDataCsv } from '../support/csv'
import { builtDocument } from './support/builtDocument'

const document = builtDocument('findings/')
const all = (selector: string, within: Pick<Element, 'querySelectorAll'> = document): Element[] => [
  ...within.querySelectorAll(selector),
]
const attribute = (name: string) => (element: Element) => element.getAttribute(name)

const { statements } = JSON.parse(readFileSync('public/data/statements.json', 'utf8')) as StatementsFile

/** The study's own list of countries is checked elsewhere, and is evidence of nothing. */
const recounted = recountPublished().filter(({ id }) => !id.startsWith('entities-'))
const ids = [...new Set(recounted.map(({ id }) => id))]

const SECTIONS = [
  'Where and how',
  'What it is, and how little is known',
  'International standards',
  'National law',
  'Action plans',
  'Cooperation between states',
  'Bodies and institutions',
  'What protects children',
  'The rest of the study',
]

const lines = all('[data-section]:not([data-section="rest"]) > details')
const idOf = (line: Element) => line.querySelector('summary + div')?.id ?? ''
const titleOf = (line: Element) => line.querySelector('summary h3')?.textContent ?? ''

const byId = (one: { id: string }, other: { id: string }) => one.id.localeCompare(other.id)

describe('the page of findings', () => {
  it('is whole: a note on content, 34 findings in groups, the rest of the study in three lines', () => {
    expect(document.body.textContent).toContain('no pictures of children and no personal stories')
    expect(all('h2').map(({ textContent }) => textContent)).toEqual(SECTIONS)
    expect(lines).toHaveLength(34)
    expect(all('[data-section="rest"] > details > summary').map(({ textContent }) => textContent)).toEqual([
      'What the study asks for: fourteen conclusions',
      'About the study, its maps and its 51 countries and entities',
      'All 46 figures of the study in one table',
    ])
    expect(all('[data-recommendation]')).toHaveLength(15)
    expect(all('[data-recommendation]:not([data-recommendation="closing"])')).toHaveLength(14)
    expect(all('[data-group] li a')).toHaveLength(51)
    // Nothing is open before a reader opens it.
    expect(all('details[open]')).toEqual([])
  })

  it('has a finding in at most 14 words, and 30 of them under a number of their own', () => {
    for (const line of lines) {
      expect(titleOf(line).split(/\s+/).length, titleOf(line)).toBeLessThanOrEqual(14)
      expect(titleOf(line).length).toBeGreaterThan(20)
    }
    const addresses = lines.map(idOf)
    expect(addresses.filter((id) => /^finding-\d+$/.test(id))).toEqual(
      Array.from({ length: 30 }, (_, index) => `finding-${index + 1}`),
    )
    const sixteenth = document.getElementById('finding-16')?.closest('details')
    expect(sixteenth && titleOf(sixteenth)).toBe(
      'About two-thirds have a National Action Plan against trafficking',
    )
    for (const line of lines)
      expect(line.textContent).toContain(
        `Finding ${/\d+/.exec(idOf(line))?.[0]} · Child Trafficking in Europe,`,
      )
  })

  it('says that it gives the Summary in our own words, and has every statement of it under its own address', () => {
    expect(document.body.textContent).toContain('its Summary, a line for each finding, in our own words.')
    const shown = all('[data-statement]').map(({ id, textContent }) => ({ id, text: textContent }))
    expect(shown.toSorted(byId)).toEqual(statements.map(({ id, text }) => ({ id, text })).toSorted(byId))
  })

  it('leads from an agreement of two countries to both, and to their comparison', () => {
    const [hrefs] = lines
      .filter((line) => titleOf(line).includes('bilateral'))
      .map((line) => all('a:not([data-map-link])', line).map(attribute('href')))
    expect(hrefs?.slice(0, 3)).toEqual([
      '../country/albania/',
      '../country/greece/',
      '../compare/?country=ALB&compare=GRC',
    ])
  })
})

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

const WORDS: Readonly<Record<string, string>> = {
  agrees: 'agrees',
  differs: 'differs',
  'cannot-be-judged': 'cannot be compared',
}

/** What the page says of each: both years where the verdict depends on them, else the first (R26). */
const told = recounted
  .map((row) => {
    const other = recounted.find(
      ({ id, evidence, year }) => id === row.id && evidence === row.evidence && year !== row.year,
    )
    return { ...row, isByYear: row.verdict !== other?.verdict }
  })
  .filter(({ year, isByYear }) => isByYear || year === 2007)
/** What our sources do not count at all. */
const NOT_COUNTED = [
  'definition-palermo-majority',
  'lead-no-information',
  'body-three-or-more',
  'child-body-rare',
  'child-group-see',
]
/** How many agree, differ, cannot be compared and depend on the year. */
const tallyOf = (wanted: string): readonly number[] => {
  const own = told.filter(({ evidence }) => evidence === wanted)
  const decided = own.filter(({ isByYear }) => !isByYear)
  const count = (verdict: string) => decided.filter((row) => row.verdict === verdict).length
  return [count('agrees'), count('differs'), count('cannot-be-judged'), (own.length - decided.length) / 2]
}

const recountOf = (id: string) => told.filter((row) => row.id === id)

/** The headline figure of each line: of those the study gives in it, the first. */
const headlineOf = (line: Element): string | undefined =>
  line.querySelector('summary [data-headline]')?.getAttribute('data-headline') ?? undefined

describe('the line of a finding', () => {
  it('has the count and the verdict of an independent recount, by age and by year where they decide', () => {
    for (const line of lines) {
      const id = headlineOf(line)
      const stated = statements.filter((one) => line.querySelector(`[id="${one.id}"]`))
      expect(id, titleOf(line)).toBe(
        stated.flatMap(({ totals }) => totals).find((total) => ids.includes(total)),
      )
      const shown = all('summary [data-headline]', line).map(({ textContent }) =>
        textContent?.replaceAll('\u00a0', ' '),
      )
      const expected = (id === undefined ? [] : recountOf(id)).map((row) => {
        const who = { children: 'Children', anyone: 'People of any age' }[row.evidence]
        const label = [who, ...(row.isByYear ? [`${who ? 'up' : 'Sources up'} to ${row.year}`] : [])]
          .filter(Boolean)
          .join(', ')
        const of = row.fit.length + row.not.length + row.open.length
        const silent = row.open.length > 0 ? ` · our sources do not say: ${row.open.length}` : ''
        const count = NOT_COUNTED.includes(row.id) ? 'not counted' : `${row.fit.length} of ${of}${silent}`
        return `${label} ${count}${WORDS[row.verdict]}`
      })
      expect(shown, titleOf(line)).toEqual(expected)
    }
  })

  it('is counted at the head by its first count, and one without a figure shows none', () => {
    const results = lines.map((line) => {
      const [first, ...others] = recountOf(headlineOf(line) ?? '')
      if (!first) return ''
      const isByYear = first.isByYear && others.some(({ evidence }) => evidence === first.evidence)
      return isByYear ? 'depends-on-year' : first.verdict
    })
    const shown = all('#sum > span')
      .slice(1)
      .map(({ textContent }) => textContent?.replaceAll('\u00a0', ' '))
    const count = (result: string) => results.filter((one) => one === result).length
    expect(shown).toEqual([
      `agrees ${count('agrees')}`,
      `differs ${count('differs')}`,
      `cannot be compared ${count('cannot-be-judged')}`,
      `depends on the year ${count('depends-on-year')}`,
      `no figure ${count('')}`,
    ])
    for (const line of lines.filter((one) => headlineOf(one) === undefined))
      expect(line.querySelector('summary')?.textContent).toBe(`${titleOf(line)}no figure`)
  })
})

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
