import { describe, expect, it } from 'vitest'
import { csvParse } from 'd3-dsv'
import { readdirSync, readFileSync } from 'node:fs'
import { readReviewSource } from '../../../../src/build/readSiteData'
import { usedMessages } from '../../../../src/build/writePage'
import { isLanguage, LANGUAGES } from '../../../../src/domain/languages'
import { CATALOGUES, statusesOf } from '../../../../src/domain/reviews'
import {
  guarded,
  reviewCsv,
  reviewMessages,
  placeOfMessage,
  PLACES,
} from '../../../../src/pages/review/reviewFile'
import notes from '../../../../src/text/notes.json'
import { lineOf, unguarded } from '../../../../scripts/review/lines'
import { messageParts, pluralForms } from '../../../../scripts/review/messageParts'
import { textFaults } from '../../../../scripts/review/textFaults'
import { allTexts } from '../../../support/allTexts'

const source = readReviewSource('de')
const english = Object.assign({}, ...CATALOGUES.map((name) => source[name].english)) as Record<string, string>
const texts = Object.keys(english)
const ids = texts.filter((id) => !lineOf(id))

/** Placeholders that say themselves what stands in their place. */
const PLAIN = 'count day days name names year years month months'.split(' ')

describe('the file for reviewers', () => {
  it('has every message and every line of the pages in Markdown once, at a place of the site that is known, with empty columns to fill in', () => {
    const rows = csvParse(reviewCsv(allTexts(), source).slice(1))
    expect(rows.columns).toEqual(['id', 'place', 'english', 'now', 'better', 'why'])
    const own = CATALOGUES.flatMap((name) => Object.keys(source[name].own))
    expect(rows.map(({ id }) => id).toSorted()).toEqual(own.toSorted())
    expect(rows.find(({ id }) => id === 'review.terms')).toEqual({
      id: 'review.terms',
      place: 'Page for reviewers',
      english: 'Terms',
      now: source.pages.own['review.terms'],
      better: '',
      why: '',
    })
    expect(rows.find(({ english: line }) => line === '### What it cannot do')?.now).toMatch(/^### /)
    expect(texts.filter((id) => placeOfMessage(id) === undefined)).toEqual([])
    expect(PLACES.filter(({ id }) => !ids.some((message) => placeOfMessage(message) === id))).toEqual([])
  })

  it('holds no cell that a spreadsheet reads as a formula, and gives each text back', () => {
    for (const text of ['=HYPERLINK("x")', '+1', '-1', '@SUM(A1)', '\t=1', "'=1", "''=1"]) {
      expect(guarded(text)).toBe(`'${text}`)
      expect(unguarded(guarded(text))).toBe(text)
    }
    for (const text of ['', 'a = b', "'t is", '– none']) {
      expect(guarded(text)).toBe(text)
      expect(unguarded(text)).toBe(text)
    }
    for (const language of LANGUAGES)
      for (const row of csvParse(reviewCsv(allTexts(), readReviewSource(language)).slice(1)))
        expect(Object.values(row).filter((cell) => /^[-=+@\t]/.test(cell))).toEqual([])
  })
})

describe('the texts', () => {
  it('have no fault in any language', () => {
    for (const language of LANGUAGES) {
      const forms = [...pluralForms(language)]
      const faulty = reviewMessages(readReviewSource(language)).filter(
        ({ id, own, english: original }) => textFaults(id, own, original, forms).length > 0,
      )
      expect(faulty, language).toEqual([])
    }
  })

  it('are named by the code, but for a few whose ids it puts together', () => {
    const files = (readdirSync('src', { recursive: true }) as string[]).filter(
      (file) => /\.tsx?$/.test(file) && !file.endsWith('places.ts'),
    )
    const code = files.map((file) => readFileSync(`src/${file}`, 'utf8')).join('\n')
    const said = usedMessages(code, english)
    expect(ids.filter((id) => !Object.hasOwn(said, id)).length).toBeLessThan(ids.length / 20)
  })
})

const variablesOf = (id: string) => [...messageParts(english[id] ?? '').variables]

const isAbout = (about: string, id: string): boolean =>
  about.startsWith('{')
    ? !lineOf(id) && variablesOf(id).includes(about.slice(1, -1))
    : /\.(?:md)?$/.test(about)
      ? id.startsWith(about)
      : id === about

describe('the notes for translators', () => {
  it('are about texts and placeholders that exist', () => {
    expect(Object.keys(notes).filter((about) => !texts.some((id) => isAbout(about, id)))).toEqual([])
  })

  it('explain every placeholder that does not say itself what it is', () => {
    const entries = Object.entries<string>(notes)
    const unexplained = ids.flatMap((id) => {
      const own = entries.filter(([about]) => isAbout(about, id)).flat()
      return variablesOf(id)
        .filter((name) => !PLAIN.includes(name) && !own.some((text) => text.includes(`{${name}}`)))
        .map((name) => `${id} {${name}}`)
    })
    expect(unexplained).toEqual([])
  })
})

const rowsOf = (file: string) => csvParse(readFileSync(file, 'utf8'))

describe('the tables for reviewers', () => {
  it('have each term in every language', () => {
    const rows = rowsOf('docs/terms.csv')
    expect(rows.columns.toSorted()).toEqual(LANGUAGES.toSorted())
    expect(rows.flatMap((row) => LANGUAGES.filter((language) => !row[language]?.trim()))).toEqual([])
    expect(new Set(rows.map((row) => row['en'])).size).toBe(rows.length)
  })

  it('ask questions in every language, about messages that exist', () => {
    const rows = rowsOf('docs/review/questions.csv')
    expect(new Set(rows.map((row) => row['language'] ?? ''))).toEqual(
      new Set(LANGUAGES.filter((language) => statusesOf(language))),
    )
    for (const row of rows) {
      expect(isLanguage(row['language'] ?? '')).toBe(true)
      expect(['jurist', 'speaker']).toContain(row['for'])
      if (row['message']) expect(ids).toContain(row['message'])
    }
  })
})
