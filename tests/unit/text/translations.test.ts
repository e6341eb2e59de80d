import { describe, expect, it } from 'vitest'
import { csvParse } from 'd3-dsv'
import { readdirSync, readFileSync } from 'node:fs'
import { isLine } from '../../../scripts/translations/lines'
import { isAbout } from '../../../scripts/translations/notes'
import { messageParts, pluralForms } from '../../../scripts/translations/messageParts'
import { textFaults } from '../../../scripts/translations/textFaults'
import { isLanguage, type Language, LANGUAGES } from '../../../src/domain/languages'
import notes from '../../../src/text/notes.json'
import { namedMessages } from '../../support/namedMessages'
import { linesOf, messagesOf } from '../../../scripts/wording/textsOfLanguage'

const textsOf = (language: Language) => [...messagesOf(language), ...linesOf(language)]
const english: Readonly<Record<string, string>> = Object.fromEntries(
  textsOf('en').map(({ id, text }) => [id, text]),
)
const texts = Object.keys(english)
const ids = texts.filter((id) => !isLine(id))

/** Placeholders that say themselves what stands in their place. */
const PLAIN = 'count day days name names year years month months'.split(' ')

describe('the texts', () => {
  it('have no fault in any language', () => {
    for (const language of LANGUAGES) {
      const forms = [...pluralForms(language)]
      const faulty = textsOf(language).filter(
        ({ id, text }) => textFaults(id, text, english[id] ?? '', forms).length > 0,
      )
      expect(faulty, language).toEqual([])
    }
  })

  it('are named by the code, but for a few whose ids it puts together', () => {
    const files = (readdirSync('src', { recursive: true }) as string[]).filter((file) => /\.tsx?$/.test(file))
    const code = files.map((file) => readFileSync(`src/${file}`, 'utf8')).join('\n')
    const unnamed = ids.length - namedMessages(code, ids).length
    expect(unnamed).toBeLessThan(ids.length / 20)
  })
})

const variablesOf = (id: string) => [...messageParts(english[id] ?? '').variables]

describe('the notes for translators', () => {
  it('are about texts and placeholders that exist', () => {
    expect(
      Object.keys(notes).filter((about) => !texts.some((id) => isAbout(about, id, english[id] ?? ''))),
    ).toEqual([])
  })

  it('explain every placeholder that does not say itself what it is', () => {
    const entries = Object.entries<string>(notes)
    const unexplained = ids.flatMap((id) => {
      const own = entries.filter(([about]) => isAbout(about, id, english[id] ?? '')).flat()
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
      new Set(LANGUAGES.filter((language) => language !== 'en')),
    )
    for (const row of rows) {
      expect(isLanguage(row['language'] ?? '')).toBe(true)
      expect(['jurist', 'speaker']).toContain(row['for'])
      if (row['message']) expect(ids).toContain(row['message'])
    }
  })
})
