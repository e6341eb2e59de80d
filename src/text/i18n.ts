import type answers from './en/answers.json'
import type atlas from './en/atlas.json'
import type builder from './en/builder.json'
import type changes from './en/changes.json'
import type compare from './en/compare.json'
import type correct from './en/correct.json'
import type countryPage from './en/country.json'
import type embed from './en/embed.json'
import type findings from './en/findings.json'
import type help from './en/help.json'
import type keys from './en/keys.json'
import type methods from './en/methods.json'
import type missing from './en/missing.json'
import type offline from './en/offline.json'
import type panel from './en/panel.json'
import type pictures from './en/pictures.json'
import type published from './en/published.json'
import type routes from './en/routes.json'
import type search from './en/search.json'
import type site from './en/site.json'
import type table from './en/table.json'
import type timeline from './en/timeline.json'
import type treaties from './en/treaties.json'
import type treatyDates from './en/treatydates.json'
import type words from './en/words.json'
import { type Language, formatTag } from '../domain/languages'
import { type Formats, formatsOf } from './formats'
import { OWN_CATALOGUE } from './ownCatalogue'

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
 * Ids of all messages. English is the language that names them all. `atlas` is what every page may say; the other
 * catalogues come with the page or view that needs them, so that the first view carries none of their text.
 */
export type MessageId =
  | keyof typeof answers
  | keyof typeof atlas
  | keyof typeof builder
  | keyof typeof changes
  | keyof typeof compare
  | keyof typeof correct
  | keyof typeof countryPage
  | keyof typeof embed
  | keyof typeof findings
  | keyof typeof help
  | keyof typeof keys
  | keyof typeof methods
  | keyof typeof missing
  | keyof typeof offline
  | keyof typeof panel
  | keyof typeof pictures
  | keyof typeof published
  | keyof typeof routes
  | keyof typeof search
  | keyof typeof site
  | keyof typeof table
  | keyof typeof timeline
  | keyof typeof treaties
  | keyof typeof treatyDates
  | keyof typeof words

/** The messages of one catalogue by id. */
export type Catalogue = Readonly<Record<string, string>>

export type { MessageValues }

/** Text in one language: plain strings by id, and the numbers, days and lists of that language. */
export interface Texts extends Formats {
  readonly locale: Language
  /** Language of what the data themselves say, such as titles and remarks, where it is not that of the page. */
  readonly dataLang: 'en' | undefined
  /** Adds the messages of a view that came later than the page. */
  readonly add: (catalogue: Catalogue) => void
  /** The message with this id. Throws nothing: an id without a message is a type error. */
  readonly t: (id: MessageId, values?: MessageValues) => string
  /** The text with its first letter as at the beginning of a line. */
  readonly capital: (text: string) => string
}

/**
 * The texts of a language. `more` are its catalogues that a page says besides the English `atlas`, which stands in for
 * what they lack. A message that no catalogue holds stops the build of a page; in the browser its id is shown.
 */
export const createTexts = (locale: Language = 'en', ...more: readonly Catalogue[]): Texts => {
  // The build compiles the catalogues, see vite.shared.ts; the JSON's own type serves for the ids.
  const messages: Record<string, Compiled> = Object.assign({}, OWN_CATALOGUE, ...more)
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
