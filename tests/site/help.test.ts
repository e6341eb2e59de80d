import { describe, expect, it } from 'vitest'
import { readDataCsv } from '../support/csv'
import { builtDocument } from './support/builtDocument'

const page = builtDocument('help/')
const cards = [...page.querySelectorAll('article')]
const numberOf = (card: (typeof cards)[number]) => card.querySelector('h3 a')?.textContent
const rows = readDataCsv('helplines.csv', 'number where document published url checked_on')
const inWords = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })

describe('the page of help', () => {
  it('gives each number with its documents, their dates and the day of the check', () => {
    expect(cards.map(numberOf)).toEqual(['112', '116 000', '116 111'])
    for (const { number, document, url, published, where, checked_on: checked } of rows.filter(
      (row) => row.number,
    )) {
      const card = cards.find((one) => numberOf(one) === number)
      const link = [...(card?.querySelectorAll('a') ?? [])].find((one) => one.textContent === document)
      expect(link?.getAttribute('href')).toBe(url)
      const item = link?.closest('li')
      if (published) expect(item?.querySelector('time')?.getAttribute('datetime')).toBe(published)
      else expect(item?.textContent).toContain('without a date')
      expect(card?.textContent).toContain(`Checked on ${inWords.format(new Date(checked))}`)
      expect(card?.textContent).toContain(`the ${where.split(';').length} member states`)
    }
  })

  it('shows no number for a country without one, and leads to the directory', () => {
    const elsewhere = [...page.querySelectorAll('section')].find(
      (section) => section.querySelector('h2')?.textContent === 'Everywhere else',
    )
    for (const name of ['Kosovo*', 'Norway', 'Russian Federation', 'United Kingdom'])
      expect(elsewhere?.textContent).toContain(name)
    expect(elsewhere?.textContent).not.toMatch(/Croatia|Romania/)
    expect(elsewhere?.querySelectorAll('a[href^="tel:"]')).toHaveLength(0)
    const directory = [...(elsewhere?.querySelectorAll('a') ?? [])].find(
      ({ textContent }) => textContent === 'Child Helpline International',
    )
    expect(directory?.getAttribute('href')).toBe('https://childhelplineinternational.org/')
  })
})
