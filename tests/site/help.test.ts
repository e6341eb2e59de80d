import { describe, expect, it } from 'vitest'
import { readDataCsv } from '../support/csv'
import { realDataset } from '../support/dataset'
import { builtDocument } from './support/builtDocument'

const page = builtDocument('help/')
const rows = readDataCsv(
  'helplines.csv',
  'number kind where basis free hours document published locator url checked_on',
)
const entities = realDataset().entities
const answerOf = (slug: string) => {
  const answer = page.getElementById(slug)
  if (!answer) throw new Error(`There is no answer for ${slug}.`)
  return answer
}
const callsIn = (slug: string) =>
  [...answerOf(slug).querySelectorAll('a[href^="tel:"]')].map(({ textContent }) => textContent)

/** Flesch-Kincaid, by syllables as groups of vowels. */
const gradeOf = (text: string): number => {
  const sentences = text.split(/[.!?:]+\s/).filter((one) => /\w/.test(one)).length
  const words = text.match(/[A-Za-z’]+/g) ?? []
  const syllables = words.reduce(
    (sum, word) =>
      sum +
      Math.max(
        1,
        (
          word
            .toLowerCase()
            .replace(/e$/, '')
            .match(/[aeiouy]+/g) ?? []
        ).length,
      ),
    0,
  )
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59
}

describe('the page of help', () => {
  it('asks one question, and has an answer for each of the 51 and for somewhere else, without a script too', () => {
    expect([...page.querySelectorAll('h1')].map(({ textContent }) => textContent)).toEqual(['Where are you?'])
    const offered = [...page.querySelectorAll('select option')].map(({ textContent }) => textContent)
    const linked = [...page.querySelectorAll('main ul a[href^="#"]')]
    expect(offered).toHaveLength(53)
    expect(linked.map(({ textContent }) => textContent)).toEqual(offered.slice(1))
    expect(
      linked.map((link) => answerOf(link.getAttribute('href')?.slice(1) ?? '').getAttribute('aria-label')),
    ).toEqual(offered.slice(1))
  })

  it.each(entities.map(({ code, slug }) => [slug, code]))(
    'gives in %s the numbers of its documents, danger first, and no other',
    (slug, code) => {
      const own = rows.filter(({ where, number }) => number && where.split(';').includes(code))
      const calls = callsIn(slug)
      expect(calls.toSorted()).toEqual([...new Set(own.map(({ number }) => number))].toSorted())
      const words = answerOf(slug).textContent ?? ''
      for (const { number, document, url, published, locator } of own) {
        const link = [...answerOf(slug).querySelectorAll('details a')].find(
          (one) => one.textContent === document && one.parentElement?.textContent?.startsWith(number),
        )
        expect(link?.getAttribute('href')).toBe(url)
        expect(link?.parentElement?.textContent).toContain(locator)
        if (published)
          expect(link?.parentElement?.querySelector('time')?.getAttribute('datetime')).toBe(published)
        else expect(link?.parentElement?.textContent).toContain('a page without a date')
      }
      const urgent = own.find(({ kind }) => kind === 'emergency' || kind === 'police')
      if (urgent) expect(calls[0]).toBe(urgent.number)
      expect(words.includes('Call the police or the emergency number that you know there')).toBe(!urgent)
      const helpline = own.find(({ kind }) => kind === 'child-helpline')
      expect(words.includes('lists child helplines by country')).toBe(!helpline)
      expect(words.includes('no state has to use it')).toBe(helpline?.basis === 'reserved')
      expect(words.includes('we have no number that a document confirms')).toBe(own.length === 0)
      expect(words).toContain('Nobody answers here.')
    },
  )

  it('finds a number for a person in Chisinau, Kyiv and London, and none for one elsewhere', () => {
    expect(callsIn('moldova')).toEqual(['112', '116 111'])
    expect(callsIn('ukraine')).toEqual(['102', '112'])
    expect(callsIn('united-kingdom')).toEqual(['999', '0800 1111', '116 000'])
    expect(callsIn('elsewhere')).toEqual([])
  })

  it('says of hours and of the price only what a document says', () => {
    for (const { code, slug } of entities) {
      const own = rows.filter(({ where }) => where.split(';').includes(code))
      const words = answerOf(slug).textContent ?? ''
      expect(words.includes('Day and night.'), slug).toBe(own.some(({ hours }) => hours === 'always'))
      expect(words.includes('The call is free.'), slug).toBe(own.some(({ free }) => free === 'yes'))
    }
  })

  it.each(['moldova', 'romania', 'united-kingdom', 'tajikistan', 'serbia'])(
    'is read at grade 5 in %s',
    (slug) => {
      const said = [...answerOf(slug).querySelectorAll('p')]
        .filter((one) => !one.closest('details'))
        .map(({ textContent }) => `${textContent}. `)
      expect(gradeOf(said.join(' '))).toBeLessThanOrEqual(5)
    },
  )
})
