import { describe, expect, it } from 'vitest'
import { classesBy } from '../support/classesBy'
import { countOf, expectedRows } from '../support/comparison'
import { readDataCsv } from '../support/csv'
import { builtDocument } from './support/builtDocument'

const page = builtDocument('compare/')
const names = Object.fromEntries(
  readDataCsv('entities.csv', ['id', 'short_name', 'subregion']).map((row) => [row.id, row]),
)
const suggestions = [...page.querySelectorAll('[data-suggestion]')].map((item) => {
  const href = item.querySelector('a')?.getAttribute('href') ?? ''
  const query = new URL(href, 'https://example.org/compare/').searchParams
  return {
    kind: item.getAttribute('data-suggestion') ?? '',
    pair: [query.get('country') ?? '', query.get('compare') ?? ''] as const,
    words: item.querySelector('p')?.textContent ?? '',
  }
})

describe('the page on which two countries are chosen', () => {
  it('suggests four to six pairs, no country twice, each with a reason', () => {
    expect(suggestions.length).toBeGreaterThanOrEqual(4)
    expect(suggestions.length).toBeLessThanOrEqual(6)
    const codes = suggestions.flatMap(({ pair }) => pair)
    expect(new Set(codes).size).toBe(codes.length)
  })

  it('counts in each reason what classes.csv says of the two', () => {
    for (const { kind, pair, words } of suggestions) {
      const expected = expectedRows(pair)
      if (kind === 'roles-apart') {
        const roles = classesBy('patterns')
        const [origin, destination] = ['origin', 'destination'].map((role) =>
          pair.find((code) => roles[code] === role),
        )
        expect(words).toContain(`${names[origin ?? '']?.short_name} as a country of origin`)
        expect(words).toContain(`${names[destination ?? '']?.short_name} as a country of destination`)
        continue
      }
      const rows =
        kind === 'treaties-differ'
          ? Object.fromEntries(Object.entries(expected).filter(([id]) => id.startsWith('treaties/')))
          : expected
      const count = countOf(rows, kind.endsWith('alike') ? 'same' : 'differs')
      expect(words, kind).toContain(`${count} of ${Object.keys(rows).length}`)
      const areInOneRegion = names[pair[0]]?.subregion === names[pair[1]]?.subregion
      if (/region|treaties/.test(kind)) expect(areInOneRegion, kind).toBe(true)
      if (kind === 'apart-alike') expect(areInOneRegion, kind).toBe(false)
    }
  })

  it('has a map with all 51 countries as buttons, of which one is a stop for the tab key', () => {
    const buttons = [...page.querySelectorAll('[data-choice-map] [role="button"]')]
    expect(buttons.map((button) => button.getAttribute('data-entity')).toSorted()).toEqual(
      Object.keys(names).toSorted(),
    )
    expect(buttons.filter((button) => button.getAttribute('tabindex') === '0')).toHaveLength(1)
  })
})
