import { describe, expect, it } from 'vitest'
import { csvParse } from 'd3-dsv'
import { existsSync, readFileSync } from 'node:fs'
import { readReviewSource } from '../../../../src/build/readReviewSource'
import { isLanguage, LANGUAGES } from '../../../../src/domain/languages'
import { CATALOGUES, statusesOf } from '../../../../src/domain/reviews'
import { messageParts, pluralForms } from '../../../../src/text/messageParts'
import { messageFaults } from '../../../../src/pages/review/messageFaults'
import { notesOf, notesOfKinds } from '../../../../src/pages/review/notes'
import { placeOfMessage, PLACES } from '../../../../src/pages/review/places'
import { reviewMessages } from '../../../../src/pages/review/reviewMessages'
import notes from '../../../../src/text/notes.json'

const source = readReviewSource('de')
const english = Object.assign({}, ...CATALOGUES.map((name) => source.written[name].english)) as Record<
  string,
  string
>
const ids = Object.keys(english)

/** Placeholders that say themselves what stands in their place. */
const PLAIN = 'count day days name names year years month months'.split(' ')

describe('the messages for reviewers', () => {
  it('are all there, each once, at a place of the site that is known', () => {
    const listed = reviewMessages(source).flatMap(({ messages }) => messages.map(({ id }) => id))
    const own = CATALOGUES.flatMap((name) => Object.keys(source.written[name].own))
    expect(listed.toSorted()).toEqual(own.toSorted())
    expect(ids.filter((id) => placeOfMessage(id) === undefined)).toEqual([])
    expect(PLACES.filter(({ id }) => !ids.some((message) => placeOfMessage(message) === id))).toEqual([])
  })

  it('name files of the code that say them', () => {
    expect(source.usesOf('review.title')).toContain('pages/review/ReviewPage')
    expect(source.usesOf('review.fault.empty')).toContain('pages/review/messageFaults')
    const unused = ids.filter((id) => source.usesOf(id).length === 0)
    expect(unused.length).toBeLessThan(ids.length / 20)
    for (const id of ids)
      for (const file of source.usesOf(id))
        expect(existsSync(`src/${file}.ts`) || existsSync(`src/${file}.tsx`)).toBe(true)
  })

  it('have no fault in any language', () => {
    for (const language of LANGUAGES) {
      const forms = [...pluralForms(language)]
      const faulty = reviewMessages(readReviewSource(language))
        .flatMap(({ messages }) => messages)
        .filter(({ own, english: original }) => messageFaults(own, original, forms).length > 0)
      expect(faulty, language).toEqual([])
    }
  })
})

describe('the notes for translators', () => {
  it('are about messages and placeholders that exist', () => {
    const used = new Set([
      ...ids.flatMap((id) => notesOf(id, english[id] ?? '')),
      ...PLACES.flatMap(({ kinds }) => notesOfKinds(kinds)),
    ])
    const unused = Object.entries(notes).filter(
      ([about, note]) => !['', `${about}: `, `${about}… `].some((before) => used.has(before + note)),
    )
    expect(unused).toEqual([])
  })

  it('explain every placeholder that does not say itself what it is', () => {
    const unexplained = ids.flatMap((id) => {
      const message = english[id] ?? ''
      const own = notesOf(id, message).join(' ')
      return [...messageParts(message).variables]
        .filter((name) => !PLAIN.includes(name) && !own.includes(`{${name}}`))
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
