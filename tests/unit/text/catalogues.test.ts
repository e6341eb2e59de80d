import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Language, LANGUAGES } from '../../../src/domain/languages'
import { CATALOGUES } from '../../../src/domain/reviews'
import { behindIn, catalogueOf } from '../../../scripts/translations/catalogue'
import { contentLines } from '../../../scripts/translations/lines'
import { contentFiles, lineAsMessage } from '../../../scripts/wording/contentFiles'
import { lackingVariables, messageParts, pluralForms } from '../../../scripts/translations/messageParts'

type Messages = Readonly<Record<string, string>>

/** The messages of a catalogue, without those that readers see in English because their translation is behind. */
const read = (language: Language, name: (typeof CATALOGUES)[number]): Messages => {
  const english = new Set(
    (language === 'en' ? [] : behindIn(language))
      .filter(({ isInEnglish }) => isInEnglish)
      .map(({ id }) => id),
  )
  return Object.fromEntries(Object.entries(catalogueOf(language, name)).filter(([id]) => !english.has(id)))
}

/** Every message of a language with its English, catalogue by catalogue, and every line of its pages in Markdown. */
const messagesOf = (language: Language): { id: string; message: string; english: string }[] =>
  [
    ...CATALOGUES.map((name) => [name, read(language, name), read('en', name)] as const),
    ...contentFiles().map((file) => [file, readLines(language, file), readLines('en', file)] as const),
  ].flatMap(([file, own, english]) =>
    Object.entries(own).flatMap(([id, message]) => {
      const original = english[id]
      return original === undefined ? [] : [{ id: `${file}: ${id}`, message, english: original }]
    }),
  )

/** The lines of a page as messages; a language that lacks the page has none. */
const readLines = (language: Language, file: string): Messages => {
  const path = `content/${language}/${file}`
  const lines = existsSync(path) ? contentLines(file, readFileSync(path, 'utf8')) : {}
  return Object.fromEntries(Object.entries(lines).map(([id, line]) => [id, lineAsMessage(line)]))
}

/** The messages of which something is to be said, each with what it is; empty where all is well. */
const faults = (
  language: Language,
  faultOf: (message: string, english: string, id: string) => string | false,
): string[] =>
  messagesOf(language).flatMap(({ id, message, english }) => {
    const fault = faultOf(message, english, id)
    return fault === false ? [] : [`${id}: ${fault}`]
  })

/** Quotation marks of each language, outer and inner, opening before closing. */
const QUOTES: Readonly<Record<string, string>> = {
  en: '“”‘’',
  fr: '«»“”',
  de: '„“‚‘',
  ru: '«»„“',
  ro: '„”«»',
  sq: '“”‘’',
}
const APOSTROPHE = '’'

/** Words that are in a message, each once. */
const wordsOf = (message: string): Set<string> =>
  new Set(
    messageParts(message)
      .text.replaceAll(/<[^<>]*>/g, ' ')
      .match(/\p{L}{2,}/gu),
  )

const sorted = (items: Iterable<string>): string => [...items].toSorted().join(' ')

/** Every branch of every select, so that no choice of the code falls to the wrong words. */
const selectsOf = (message: string): string =>
  sorted(messageParts(message).selects.map(({ name, keys }) => `${name}:${sorted(keys)}`))

/** Numbers that English words for themselves, `=0 {none}`. */
const exactFormsOf = (message: string): string[] =>
  messageParts(message).plurals.flatMap(({ name, keys }) =>
    keys.filter((key) => /^\d+$/.test(key)).map((key) => `${name}=${key}`),
  )

const countOf = (message: string, mark = ''): number => message.split(mark).length - 1

const tagsOf = (message: string): string[] => message.match(/<\/?[a-zA-Z]\w*\/?>/g) ?? []

it('have an id of their own in English', () => {
  const ids = CATALOGUES.flatMap((name) => Object.keys(read('en', name)))
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
})

describe.each(LANGUAGES)('the messages of %s', (language) => {
  const forms = pluralForms(language)

  it('are messages in ICU MessageFormat, without straight or foreign quotation marks', () => {
    const own = QUOTES[language]
    expect(own, 'the quotation marks of this language are not known here').toBeDefined()
    const isForeign = (mark: string): boolean => mark !== APOSTROPHE && !own?.includes(mark)
    expect(
      faults(language, (message) => {
        messageParts(message)
        const marks = (message.match(/["'«»„“”‚‘‹›]/g) ?? []).filter(isForeign)
        return marks.length > 0 && marks.join(' ')
      }),
    ).toEqual([])
  })

  it('close every quotation mark they open', () => {
    const [open, close] = QUOTES[language] ?? ''
    expect(
      faults(language, (message) => countOf(message, open) !== countOf(message, close) && message),
    ).toEqual([])
  })

  it('have the plural forms that whole numbers take in the language', () => {
    const allForms = sorted(forms)
    expect(
      faults(language, (message) => {
        const wrong = messageParts(message).plurals.filter(({ keys }) => {
          const own = sorted(keys.filter((key) => !/^\d+$/.test(key)))
          // One form for all is one choice; some of the forms would leave numbers to the wrong one.
          return own !== 'other' && own !== allForms
        })
        return wrong.length > 0 && wrong.map(({ name, keys }) => `${name} has ${keys.join(', ')}`).join('; ')
      }),
    ).toEqual([])
  })
})

describe.each(LANGUAGES.filter((language) => language !== 'en'))('the catalogues of %s', (language) => {
  it('say something in every message', () => {
    expect(faults(language, (message, english) => message.trim() === '' && english)).toEqual([])
  })

  it('leave no sentence in English', () => {
    expect(
      faults(language, (message, english) => message === english && wordsOf(message).size > 3 && message),
    ).toEqual([])
  })

  it('say every variable that English says, and no other', () => {
    expect(
      faults(language, (message, english, id) => {
        const [own, original] = [messageParts(message), messageParts(english)]
        const lacking = lackingVariables(id, own, original)
        const unknown = [...own.variables].filter((name) => !original.variables.has(name))
        return lacking.length + unknown.length > 0 && `lacks ${lacking.join()}; unknown ${unknown.join()}`
      }),
    ).toEqual([])
  })

  it('set the tags of English, and close what they open', () => {
    expect(
      faults(language, (message, english) => {
        // A name that English repeats in each of two choices may stand once, before them.
        const isSame = sorted(new Set(tagsOf(message))) === sorted(new Set(tagsOf(english)))
        const isClosed = countOf(message, '<b>') === countOf(message, '</b>')
        return !(isSame && isClosed) && message
      }),
    ).toEqual([])
  })

  it('have every choice of English and every number it words for itself', () => {
    expect(
      faults(language, (message, english) => {
        const own = new Set(exactFormsOf(message))
        const exact = exactFormsOf(english).every((form) => own.has(form))
        return !(exact && selectsOf(message) === selectsOf(english)) && message
      }),
    ).toEqual([])
  })
})

describe('the punctuation of fr', () => {
  it('has a space that does not break before ; : ! ? and within quotation marks', () => {
    expect(
      faults(
        'fr',
        (message) =>
          /[^\u202F\u00A0]»|«[^\u202F\u00A0]|[ \p{L}\d}>»][;:!?](?:\s|$)/u.test(message) && message,
      )
        // Words for the search are parted by "; " for the program.
        .filter((fault) => !/: search\.(?:also|between)/.test(fault)),
    ).toEqual([])
  })
})
