import { describe, expect, it } from 'vitest'
import { createSearch } from '../../../../src/text/search/createSearch'
import { pairOf } from '../../../../src/text/search/pairOf'
import { allTexts } from '../../../support/allTexts'
import { realDataset, realNames } from '../../../support/dataset'
import { searchEntries, wordsBetween } from '../../../../src/text/search/searchEntries'

const texts = allTexts()
const dataset = realDataset()
const search = createSearch(searchEntries(texts, { dataset, names: realNames().names }), texts.compare)
const pair = (query: string) => pairOf(search, query, wordsBetween(texts))?.map(({ id }) => id)

describe('two countries in a query', () => {
  it('are found for any two of the 51, one name after the other', () => {
    const { entities } = dataset
    const missed = entities.flatMap((first, at) => {
      // Each with the next nine: every country comes first and second, and long names meet short ones.
      const others = Array.from(
        { length: 9 },
        (_, step) => entities[(at + step + 1) % entities.length] ?? first,
      )
      return others
        .filter(
          (second) =>
            pair(`${first.shortName} ${second.shortName}`)?.join() !== `${first.code},${second.code}`,
        )
        .map((second) => `${first.shortName} ${second.shortName}`)
    })
    expect(missed).toEqual([])
  })

  it.each([
    ['Moldova and Romania', ['MDA', 'ROU']],
    ['compare Moldova with Romania', ['MDA', 'ROU']],
    ['mda vs rou', ['MDA', 'ROU']],
    ['Moldova, rom', ['MDA', 'ROU']],
    ['Kosovo – Liechtenstein', ['XKX', 'LIE']],
    ['Bosnia and Herzegovina and Serbia', ['BIH', 'SRB']],
    ['Молдова Румыния', ['MDA', 'ROU']],
  ])('are found in “%s”', (query, codes) => {
    expect(pair(query)).toEqual(codes)
  })

  it.each([
    'Moldova',
    'Bosnia and Herzegovina',
    'Czech Republic',
    'United Kingdom',
    'North Macedonia',
    'Moldova and Moldova',
    'Moldova and',
    'Moldova and r',
    'Moldova transit',
    'national plan',
    '',
  ])('are not read into “%s”', (query) => {
    expect(pair(query)).toBeUndefined()
  })
})
