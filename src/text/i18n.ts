import type first from './en/first.json'
import type later from './en/later.json'
import type pages from './en/pages.json'
import { type Language, formatTag } from '../domain/languages'
import { type Formats, formatsOf } from './formats'
import { loadFirst, loadLater, ownCatalogue } from './catalogues'

/** A message as the build compiles it from ICU MessageFormat: a text, or its parts. */
export type Compiled = string | readonly Part[]
type Part =
  | string
  | readonly [name: string]
  | readonly [name: string, kind: 'plural' | 'select', cases: Readonly<Record<string, Compiled>>]

/** Values a message takes. */
type MessageValues = Readonly<Record<string, string | number>>

/** Makes what fills in messages of one language: plain values, plurals and choices. */
export const messageFormat = (locale: string): ((message: Compiled, values?: MessageValues) => string) => {
  // They take some milliseconds to make, and most messages use neither.
  let plurals: Intl.PluralRules | undefined
  let numbers: Intl.NumberFormat | undefined
  const formOf = (count: number) => (plurals ??= new Intl.PluralRules(locale)).select(count)
  const numeral = (count: number) => (numbers ??= new Intl.NumberFormat(locale)).format(count)
  const format = (message: Compiled, values: MessageValues = {}, count?: number): string => {
    if (typeof message === 'string') return message
    return message
      .map((part) => {
        if (part === '#' && count !== undefined) return numeral(count)
        if (typeof part === 'string') return part
        const [name, kind, cases = {}] = part
        const value = values[name] ?? ''
        if (!kind) return String(value)
        const number = Number(value)
        const chosen =
          cases[value] ?? cases[kind === 'plural' ? formOf(number) : 'other'] ?? cases['other'] ?? ''
        return format(chosen, values, kind === 'plural' ? number : count)
      })
      .join('')
  }
  return format
}

/**
 * Ids of all messages; English names them all. `first` is what the first view may say, `later` what all code says that is
 * loaded on demand, `pages` what only pages say that are read. What a language lacks in `pages` is read in English.
 */
export type MessageId = keyof typeof first | keyof typeof later | keyof typeof pages

/** The messages of one catalogue by id. */
export type Catalogue = Readonly<Record<string, string>>

export type { MessageValues }

/** Text in one language: plain strings by id, and the numbers, days and lists of that language. */
export interface Texts extends Formats {
  readonly locale: Language
  /** Language of what the data themselves say, such as titles and remarks, where it is not that of the page. */
  readonly dataLang: 'en' | undefined
  /** Adds messages that were loaded later than the page. */
  readonly add: (catalogue: Catalogue) => void
  /** The message with this id. Throws nothing: an id without a message is a type error. */
  readonly t: (id: MessageId, values?: MessageValues) => string
  /** The text with its first letter as at the beginning of a line. */
  readonly capital: (text: string) => string
}

/**
 * The texts of a language, with these catalogues besides what its script holds. A message that none of them has stops the build
 * of a page; in the browser its id is shown.
 */
export const createTexts = (locale: Language = 'en', ...more: readonly Catalogue[]): Texts => {
  // The build compiles the catalogues, see vite.shared.ts; the JSON's own type serves for the ids.
  const messages: Record<string, Compiled> = Object.assign({}, ownCatalogue(), ...more)
  const region = formatTag(locale)
  const format = messageFormat(locale)
  return {
    locale,
    dataLang: locale === 'en' ? undefined : 'en',
    add: (catalogue) => void Object.assign(messages, catalogue),
    t: (id, values) => {
      const message = messages[id]
      if (message !== undefined) return format(message, values)
      if (import.meta.env.SSR) throw new Error(`No catalogue of this page has the message "${id}".`)
      return id
    },
    ...formatsOf(locale),
    capital: (text) => text.charAt(0).toLocaleUpperCase(region) + text.slice(1),
  }
}

/** The texts of a language with all that scripts say. Rejects where a catalogue does not load. */
export const loadTexts = async (locale: Language): Promise<Texts> => {
  const texts = createTexts(locale)
  await Promise.all([loadFirst(texts), loadLater(texts)])
  return texts
}
