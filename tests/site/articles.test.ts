import { readFileSync } from 'node:fs'
import type { Element } from 'happy-dom'
import { describe, expect, it } from 'vitest'
import { parseCsv, readDataCsv } from '../support/csv'
import { builtDocument } from './support/builtDocument'

/** Articles of law as their file has them, read by code that shares nothing with the atlas. */
const articles = readDataCsv(
  'articles.csv',
  'entity law article quotation language text_as_of wording_of_2007 wording_note marked locator',
)
const entities = readDataCsv('entities.csv', 'id short_name slug')
const differences = parseCsv(
  readFileSync('data/evidence/article-differences.csv', 'utf8'),
  'article-differences.csv',
  'entity reason',
)

type Article = (typeof articles)[number]

const OF_2007 = ['yes', 'yes-undated', 'probably']
/** What stands before the words, by what the file calls them. */
const CAVEATS: Readonly<Record<string, string>> = {
  yes: 'The 2007 text.',
  'yes-undated': 'The 2007 text, from an undated copy.',
  probably: 'Probably the 2007 text.',
  incomplete: 'Not the whole text.',
  later: 'Not the 2007 text: a later one.',
  earlier: 'Not the 2007 text: an earlier one.',
  restated: 'Not the law’s own words: restated.',
  undated: 'Perhaps not the 2007 text: undated.',
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
    [...(place?.querySelectorAll('figure') ?? [])].flatMap((one) => {
      const words = one.querySelector('blockquote')
      return words ? [[plain(words), one] as const] : []
    }),
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
  // Never in a fold, and before the words.
  const caveat = CAVEATS[row.wording_of_2007] ?? row.wording_of_2007
  expect(caption.toLowerCase(), name).toContain(`${caveat} ${row.wording_note}`.trim().toLowerCase())
  const marks = row.marked.split(' | ').filter(Boolean)
  expect([...(figure?.querySelectorAll('mark') ?? [])].map(({ textContent }) => textContent)).toEqual(
    marks.map((mark) => mark.slice(mark.indexOf('=') + 1)),
  )
  // Each form has its name in words as well.
  expect(figure?.querySelectorAll('ol > li').length, name).toBe(marks.length)
  expect(rest?.includes('none in this passage'), name).toBe(marks.length === 0)
  const difference = isOf2007(row) ? differences.find(({ entity }) => entity === row.entity) : undefined
  expect(rest?.includes('Coded from the law, but not in this passage: '), name).toBe(difference !== undefined)
  expect(rest?.replaceAll(/[“”]/g, '"'), name).toContain((difference?.reason ?? '').slice(1))
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
    expect(plain(law).includes('No words of the 2007 law were found.')).toBe(!rows.some(isOf2007))
  })

  it('is in its embed, all of it folded', () => {
    const quoted = quotedIn(builtDocument(`embed/country/${slug}/`).body)
    expect(quoted.size).toBe(rows.length)
    for (const figure of quoted.values())
      expect(figure.closest('details')?.hasAttribute('open'), 'open').toBe(false)
  })
})

/** The id of each article on the page of the laws: its country, and its place among the articles of the country. */
const idOf = (row: Article): string => {
  const own = [true, false].flatMap((is) => articlesOf(row.entity).filter((one) => isOf2007(one) === is))
  const place = own.indexOf(row)
  return place === 0 ? row.entity : `${row.entity}-${place + 1}`
}

describe('the page of the laws', () => {
  const page = builtDocument('law/')
  const rows = [...page.querySelectorAll('li[data-country]')]
  const optionsOf = (name: string) =>
    [...page.querySelectorAll(`select[name="${name}"] option`)]
      .map((option) => option.getAttribute('value') ?? '')
      .filter(Boolean)

  it('has every article whole without a script, under its country, with the time of its text', () => {
    expect(rows.length).toBe(articles.length)
    for (const row of articles) {
      const found = page.querySelector(`[id="${idOf(row)}"]`)
      expect(plain(found?.querySelector('h2')).replace('*', '')).toBe(namesOf([row.entity])[0])
      expectArticle(row, found?.querySelector('figure') ?? undefined)
      expect(found?.getAttribute('data-forms')?.split(' ').filter(Boolean)).toEqual(
        row.marked
          .split(' | ')
          .filter(Boolean)
          .map((mark) => mark.split('=')[0]),
      )
      const [year] = /^\d{4}/.exec(row.text_as_of) ?? ['']
      expect(plain(found?.querySelector('figcaption')), row.entity).toContain(year)
      expect(found?.closest('details')).toBeNull()
    }
  })

  it('can be filtered by each form and country that an article has', () => {
    const forms = rows.flatMap((row) => row.getAttribute('data-forms')?.split(' ').filter(Boolean) ?? [])
    expect(optionsOf('form').toSorted()).toEqual([...new Set(forms)].toSorted())
    expect(optionsOf('country').toSorted()).toEqual(
      [...new Set(articles.map(({ entity }) => entity))].toSorted(),
    )
  })

  it('says for which countries no words were found', () => {
    const nothing = entities.map(({ id }) => id).filter((code) => articlesOf(code).length === 0)
    expect(nothing.length).toBe(4)
    const line = [...page.querySelectorAll('main p')]
      .map(plain)
      .find((one) => one.startsWith('No words of a law were found for '))
    for (const name of namesOf(nothing)) expect(line).toContain(name)
  })

  it('is led to from each article of a country and of its embed', () => {
    for (const { id, slug } of entities)
      for (const path of [`country/${slug}/`, `embed/country/${slug}/`]) {
        const links = [...builtDocument(path).querySelectorAll('a')].filter(
          (link) => link.textContent === 'Read it beside another law',
        )
        expect(
          links.map((link) => link.getAttribute('href')?.replace(/.*law\/#/, '')).toSorted(),
          path,
        ).toEqual(articlesOf(id).map(idOf).toSorted())
      }
  })
})
