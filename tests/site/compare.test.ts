import { describe, expect, it } from 'vitest'
import { readDataCsv } from '../support/csv'
import { builtDocument } from './support/builtDocument'

const page = builtDocument('compare/')
const entities = readDataCsv('entities.csv', 'id short_name slug subregion')

describe('the page of all countries', () => {
  it('lists all 51 by their sub-region, each with a link to its page', () => {
    expect(page.querySelector('h1')?.textContent).toBe('Countries')
    const listed = [...page.querySelectorAll('[data-countries]')].flatMap((section) =>
      [...section.querySelectorAll('a')].map((link) => [
        section.getAttribute('data-countries'),
        // The mark of Kosovo leads to a note.
        link.textContent.replace('*', ''),
        link.getAttribute('href'),
      ]),
    )
    expect(listed.toSorted()).toEqual(
      entities
        .map(({ subregion, short_name: name, slug }) => [subregion, name, `../country/${slug}/`])
        .toSorted(),
    )
  })

  it('has a form that chooses two of them, and chooses none itself', () => {
    for (const name of ['country', 'compare']) {
      const options = [...page.querySelectorAll(`select[name="${name}"] option`)]
      const values = options.map((option) => option.getAttribute('value') ?? '')
      expect(values.filter(Boolean).toSorted()).toEqual(entities.map(({ id }) => id).toSorted())
      expect(
        options.filter((option) => option.hasAttribute('selected')).map((one) => one.textContent),
      ).toEqual([options[0]?.textContent])
      expect(values[0]).toBe('')
    }
  })
})
