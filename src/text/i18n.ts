import { type I18n, setupI18n } from '@lingui/core'
import atlas from './en/atlas.json'
import type compare from './en/compare.json'
import type countryPage from './en/country.json'
import type embed from './en/embed.json'
import type findings from './en/findings.json'
import type help from './en/help.json'
import type keys from './en/keys.json'
import type methods from './en/methods.json'
import type pictures from './en/pictures.json'
import type published from './en/published.json'
import type table from './en/table.json'
import type treatyDates from './en/treatydates.json'
import type words from './en/words.json'
import { formatTag, type Language } from '../domain/languages'

/**
 * Ids of all messages. English is the language that names them all. `atlas` is what every page may say; the other
 * catalogues come with the page or view that needs them, so that the first view carries none of their text.
 */
export type MessageId =
  | keyof typeof atlas
  | keyof typeof compare
  | keyof typeof countryPage
  | keyof typeof embed
  | keyof typeof findings
  | keyof typeof help
  | keyof typeof keys
  | keyof typeof methods
  | keyof typeof pictures
  | keyof typeof published
  | keyof typeof table
  | keyof typeof treatyDates
  | keyof typeof words

/** The messages of one catalogue by id. */
export type Catalogue = Readonly<Record<string, string>>

/** Values a message takes. */
export type MessageValues = Record<string, string | number>

/** Text in one language: plain strings by id, and the numbers, days and lists of that language. */
export interface Texts {
  readonly locale: Language
  readonly i18n: I18n
  /** Adds the messages of a view that came later than the page. */
  readonly add: (catalogue: Catalogue) => void
  /** The message with this id. Throws nothing: an id without a message is a type error. */
  readonly t: (id: MessageId, values?: MessageValues) => string
  /** "30 September 2007" from `2007-09-30`; a month or a year where no more is known. */
  readonly day: (iso: string) => string
  /** "Albania, Armenia and Austria". */
  readonly list: (items: readonly string[]) => string
  /** Sorts by the alphabet of the language: below 0 where the first comes first. */
  readonly compare: (first: string, second: string) => number
  /** The text with its first letter as at the beginning of a line. */
  readonly capital: (text: string) => string
}

const DAY_PARTS: Record<number, Intl.DateTimeFormatOptions> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
}

/**
 * The texts of a language. `more` are its catalogues that a page says besides the English `atlas`, which stands in for
 * what they lack. A message that no catalogue holds stops the build of a page; in the browser its id is shown.
 */
export const createTexts = (locale: Language = 'en', ...more: readonly Catalogue[]): Texts => {
  // The build compiles the catalogues, see vite.config.ts; the JSON's own type serves for the ids.
  const i18n = setupI18n({
    locale,
    messages: { [locale]: Object.assign({}, atlas, ...more) },
    missing: (_, id) => {
      if (import.meta.env.SSR) throw new Error(`No catalogue of this page has the message "${id}".`)
      return id
    },
  })
  const region = formatTag(locale)
  const dayFormats = new Map<number, Intl.DateTimeFormat>()
  const list = new Intl.ListFormat(region, { type: 'conjunction' })
  return {
    locale,
    i18n,
    add: (catalogue) => i18n.load(locale, catalogue),
    t: (id, values) => i18n._(id, values),
    day: (iso) => {
      // A format is slow to make and quick to use, and a grid of treaties writes hundreds of days.
      const format =
        dayFormats.get(iso.length) ??
        new Intl.DateTimeFormat(region, { ...DAY_PARTS[iso.length], timeZone: 'UTC' })
      dayFormats.set(iso.length, format)
      const words = format.format(new Date(`${iso}${'0000-01-01'.slice(iso.length)}T00:00:00Z`))
      // Russian writes the word for “year” out in a sentence; the formatter shortens it.
      return locale === 'ru' ? words.replace(/\sг\.$/, '\u00a0года') : words
    },
    list: (items) => list.format(items),
    compare: new Intl.Collator(region).compare,
    capital: (text) => text.charAt(0).toLocaleUpperCase(region) + text.slice(1),
  }
}
