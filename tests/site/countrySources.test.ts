import { describe, expect, it } from 'vitest'
import { sourceIdsOf } from '../support/countryFacts'
import { readDataCsv } from '../support/csv'
import { builtDocument } from './support/builtDocument'
import { documentOf, entities, textOf } from './support/countryPages'

const RULES = builtDocument('data/rules/')
const sources = readDataCsv('sources.csv', 'source_id terms limitations better')

/** The remarks that most sources have. */
const USUAL = (['terms', 'limitations'] as const).map((column) => {
  const counts = new Map<string, number>()
  for (const source of sources) counts.set(source[column], (counts.get(source[column]) ?? 0) + 1)
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most))[0]
})

const isOnSheet = (link: { closest: (selector: string) => unknown }) =>
  Boolean(link.closest('[data-sheet] ol'))

describe.each(entities.map(({ id }) => [id] as const))('the sources of the page of %s', (code) => {
  it('are all listed and no other is, each with its terms and limits, those of a source without a remark above the list', () => {
    const listed = [...documentOf(code).querySelectorAll('#sources ol > li')]
    expect(listed.map(({ id }) => id.replace('source-', '')).toSorted()).toEqual(sourceIdsOf(code))
    const usual = textOf(documentOf(code).querySelector('#sources ol')?.previousElementSibling ?? null)
    const own = new Set(sourceIdsOf(code))
    const unsaid = sources.filter((source) => {
      if (!own.has(source.source_id)) return false
      const { terms, limitations, better } = source
      const [, remarks] = documentOf(code).querySelectorAll(`[id="source-${source.source_id}"] p`)
      const isUsual = better === '' && [terms, limitations].join() === USUAL.join()
      const said = (isUsual ? usual : textOf(remarks ?? null)).toLowerCase()
      return (
        isUsual === Boolean(remarks) ||
        ![terms, limitations].every((words) => said.includes(words.toLowerCase()))
      )
    })
    expect(unsaid.map(({ source_id: id }) => id)).toEqual([])
  })

  it('are named beside a value by their number, which leads to it; and each rule leads to its text', () => {
    const document = documentOf(code)
    const listed = [...document.querySelectorAll('#sources ol > li')]
    const numbered = listed.map(({ id }, index) => `#${id} Source ${index + 1}`)
    const links = [...document.querySelectorAll('article a[href^="#source-"]')]
    // Those of the sheet stand first, with the same numbers.
    expect(
      links.filter(isOnSheet).map((link, index) => `${link.getAttribute('href')} Source ${index + 1}`),
    ).toEqual(numbered.slice(0, links.filter(isOnSheet).length))
    const named = links
      .filter((link) => !isOnSheet(link))
      .map((link) => `${link.getAttribute('href')} ${textOf(link)}`)
    expect(named.filter((one) => !numbered.includes(one))).toEqual([])
    // No report of the years on the map covers Iceland, so nothing there is from their coding.
    const unnamed = numbered.filter((one) => !named.includes(one)).map((one) => one.split(' ')[0])
    expect(unnamed).toEqual(code === 'ISL' ? ['#source-frank-hti-2013'] : [])
    const withoutSource = [...document.querySelectorAll('#law [data-chain] li')].filter(
      (statement) => !statement.querySelector('a[href^="#source-"]'),
    )
    expect(withoutSource.map(textOf)).toEqual([])
    const rules = [...document.querySelectorAll('article a[href*="/data/rules/#"]')]
    expect(rules.length).toBeGreaterThan(5)
    for (const link of rules) {
      expect(link.getAttribute('href')).toBe(`../../data/rules/#${textOf(link)}`)
      expect(textOf(RULES.getElementById(textOf(link)))).toMatch(new RegExp(`^${textOf(link)}\\. \\S.{20}`))
    }
  })
})
