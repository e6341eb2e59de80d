import type { Element } from 'happy-dom'
import { describe, expect, it } from 'vitest'
import { readDataCsv } from '../support/csv'
import { builtDocument } from './support/builtDocument'

/** Articles of law as their file has them, read by code that shares nothing with the atlas. */
const articles = readDataCsv(
  'articles.csv',
  'entity law article quotation language wording_of_2007 wording_note marked locator',
)
const entities = readDataCsv('entities.csv', 'id short_name slug')

type Article = (typeof articles)[number]

const OF_2007 = ['yes', 'yes-undated', 'probably']
/** What stands before the words that are not plainly the law of 2007, by what the file calls them. */
const CAVEATS: Readonly<Record<string, string>> = {
  'yes-undated': 'Probably the text of 2007: ',
  probably: 'Probably the text of 2007: ',
  incomplete: 'Not the whole text: ',
  later: 'Not the text of 2007: ',
  earlier: 'Not the text of 2007: ',
  restated: 'Not the law’s own words: ',
  undated: 'Perhaps not the text of 2007: ',
}

const plain = (element: Element | null | undefined) =>
  element?.textContent.replaceAll(/\s+/g, ' ').trim() ?? ''
const isOf2007 = (row: Article) => OF_2007.includes(row.wording_of_2007)
const namesOf = (codes: readonly string[]) =>
  entities.filter(({ id }) => codes.includes(id)).map((one) => one.short_name)
const articlesOf = (code: string) => articles.filter(({ entity }) => entity === code)

/** The figures below an element, by the words that they quote. */
const quotedIn = (place: Element | null | undefined) =>
  new Map(
    [...(place?.querySelectorAll('figure') ?? [])].map((one) => [
      plain(one.querySelector('blockquote')),
      one,
    ]),
  )

const expectArticle = (row: Article, figure: Element | undefined) => {
  const quotation = row.quotation.replaceAll(/\s+/g, ' ').trim()
  const name = `${row.entity} ${row.article}`
  expect(figure, `${name} is not there`).toBeDefined()
  expect(figure?.querySelector('blockquote')?.getAttribute('lang'), name).toBe(row.language)
  const [caption = '', rest] = plain(figure).split(quotation)
  expect(caption, name).toContain(row.law)
  expect(caption.toLowerCase(), name).toContain(row.article.toLowerCase())
  // A number with the law's own word for "article", such as "4 kap. 1 a §", has no second one, and is in the law's language.
  if (/§$|^\D/.test(row.article)) {
    const number = figure?.querySelector('figcaption > span')
    expect(plain(number).toLowerCase()).toBe(`${row.article.toLowerCase()},`)
    expect(number?.getAttribute('lang'), name).toBe(row.language)
  } else if (row.article !== '') expect(caption, name).toContain(`Article ${row.article}, `)
  expect(rest, name).toContain(row.locator)
  const caveat = CAVEATS[row.wording_of_2007]
  expect(caption.toLowerCase(), name).toContain(row.wording_note.toLowerCase())
  if (row.wording_of_2007 !== 'yes') expect(caption, name).toContain(`${caveat}${row.wording_note}`)
  const marks = row.marked.split(' | ').filter(Boolean)
  expect([...(figure?.querySelectorAll('mark') ?? [])].map(({ textContent }) => textContent)).toEqual(
    marks.map((mark) => mark.slice(mark.indexOf('=') + 1)),
  )
  // Each form has its name in words as well.
  expect(figure?.querySelectorAll('ol > li').length, name).toBe(marks.length)
}

describe.each(entities.map(({ id, slug }) => [id, slug] as const))('the law of %s', (id, slug) => {
  const rows = articlesOf(id)

  it('is on its page in its own words, with what is not the law of 2007 folded and said before its words', () => {
    const law = builtDocument(`country/${slug}/`).querySelector('[data-sheet]')
    const quoted = quotedIn(law)
    expect(quoted.size).toBe(rows.length)
    for (const row of rows) {
      const figure = quoted.get(row.quotation.replaceAll(/\s+/g, ' ').trim())
      expectArticle(row, figure)
      expect(figure?.closest('details') === null, row.article).toBe(isOf2007(row))
    }
    expect(plain(law).includes('No words of the law of 2007 were found.')).toBe(!rows.some(isOf2007))
  })

  it('is in its embed, all of it folded', () => {
    const quoted = quotedIn(builtDocument(`embed/country/${slug}/`).body)
    expect(quoted.size).toBe(rows.length)
    for (const figure of quoted.values())
      expect(figure.closest('details')?.hasAttribute('open'), 'open').toBe(false)
  })
})

describe('the page of the data', () => {
  const section = builtDocument('methods/').querySelector('#articles')?.closest('section')

  it('lists every article, under its country', () => {
    const quoted = quotedIn(section)
    expect(quoted.size).toBe(articles.length)
    for (const row of articles) {
      const figure = quoted.get(row.quotation.replaceAll(/\s+/g, ' ').trim())
      expectArticle(row, figure)
      expect(plain(figure?.closest('section')?.querySelector('h3')).replace('*', '')).toBe(
        namesOf([row.entity])[0],
      )
    }
    expect(section?.querySelectorAll('h3').length).toBe(new Set(articles.map(({ entity }) => entity)).size)
  })

  it('says for which countries nothing was found, and for which only another text', () => {
    const codes = entities.map(({ id }) => id)
    const nothing = codes.filter((code) => articlesOf(code).length === 0)
    const another = codes.filter((code) => articlesOf(code).length > 0 && !articlesOf(code).some(isOf2007))
    expect(nothing.length).toBe(4)
    for (const [beginning, said] of [
      ['No article was found for ', nothing],
      ['Only a text of another time, undated or restated was found for ', another],
    ] as const) {
      const line = [...(section?.querySelectorAll('p') ?? [])]
        .map(plain)
        .find((one) => one.startsWith(beginning))
      const names = line?.slice(beginning.length, -1).split(/, | and (?!Herzegovina)/)
      expect(names?.toSorted(), beginning).toEqual(namesOf(said).toSorted())
    }
  })
})
