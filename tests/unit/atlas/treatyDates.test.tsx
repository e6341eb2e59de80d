import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { TreatyDates } from '../../../src/atlas/treatyDates/TreatyDates'
import { realDataset } from '../../support/dataset'
import { onPage } from '../../support/onPage'

const dataset = realDataset()

const drawn = (...codes: [string, string]): string =>
  renderToStaticMarkup(onPage(dataset, <TreatyDates codes={codes} on="2007-09-30" />))

/** The markup of one treaty's row. */
const row = (markup: string, id: string): string =>
  markup.split(`data-row="treaties/${id}"`)[1]?.split('</tr>')[0] ?? ''
const linesIn = (text: string): number => (text.match(/<line /g) ?? []).length

describe('treaties on a time axis', () => {
  it('of two tell the time between, and the word of the comparison in every row', () => {
    const markup = drawn('MDA', 'ROU')
    expect(markup).toContain('2 years and 3 months')
    expect(markup.match(/data-verdict="/g)).toHaveLength(dataset.instruments.length)
    expect(markup).not.toMatch(/style=|NaN|undefined/)
  })

  it('draw a line between two marks only where both days are known and of one kind', () => {
    const markup = drawn('MDA', 'ROU')
    expect(linesIn(row(markup, 'crc'))).toBe(linesIn(row(markup, 'cets-197')) + 1)
    expect(row(markup, 'cets-197')).toContain('exact day not known')
  })
})
