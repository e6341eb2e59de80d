import type { Element } from 'happy-dom'
import { describe, expect, it } from 'vitest'
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
  titleOf,
  WORDS,
} from './support/findingsPage'

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

const idOf = (line: Element) => line.querySelector('summary + div')?.id ?? ''

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
