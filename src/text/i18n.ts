import type first from './en/first.json'
import type compare from './en/compare.json'
import type later from './en/later.json'
import type pages from './en/pages.json'
import { type Language, formatTag } from '../domain/languages'
import { countsOf, type Formats, formatsOf } from './formats'
import { loadFirst, loadLater, loadMessages, builtInCatalogue } from './catalogues'

/** A message compiled from ICU MessageFormat. */
export type Compiled = string | readonly MessagePart[]
type MessagePart =
  | string
  | readonly [name: string]
  | readonly [name: string, kind: 'plural' | 'select', cases: Readonly<Record<string, Compiled>>]

export type MessageValues = Readonly<Record<string, string | number>>

/** Returns the formatter of a language, which fills in values, plurals and choices. */
export const messageFormat = (locale: string): ((message: Compiled, values?: MessageValues) => string) => {
  const { numeral, formOf } = countsOf(locale)
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
 * Message ids, as English has them: `first` for the first view, `compare` for the comparison, `later` for code loaded on
 * demand, `pages` for static pages, whose missing translations are in English.
 */
export type MessageId = keyof typeof first | keyof typeof compare | keyof typeof later | keyof typeof pages

export type Catalogue = Readonly<Record<string, string>>

/** Messages and formats of one language. */
export interface Texts extends Formats {
  readonly locale: Language
  /** Language of the data's own texts, such as titles, where it is not the page's. */
  readonly dataLang: 'en' | undefined
  /** Adds messages that load after the page. */
  readonly add: (catalogue: Catalogue) => void
  readonly t: (id: MessageId, values?: MessageValues) => string
  /** Capitalises the first letter by the rules of the language. */
  readonly capital: (text: string) => string
  /** A label with its value, such as "Origin: 5 of 6". */
  readonly labelled: (label: string, value: string | number) => string
}

/**
 * Makes the texts of a language from the script's catalogue and `more`. A missing message fails the build of a page;
 * browsers show its id.
 */
export const createTexts = (locale: Language = 'en', ...more: readonly Catalogue[]): Texts => {
  // build/vite/shared.ts compiles the catalogues; the type of the JSON provides the ids.
  const messages: Record<string, Compiled> = Object.assign({}, builtInCatalogue(), ...more)
  const region = formatTag(locale)
  const format = messageFormat(locale)
  const t: Texts['t'] = (id, values) => {
    const message = messages[id]
    if (message !== undefined) return format(message, values)
    if (import.meta.env.SSR) throw new Error(`No catalogue of this page has the message "${id}".`)
    return id
  }
  return {
    locale,
    dataLang: locale === 'en' ? undefined : 'en',
    add: (catalogue) => void Object.assign(messages, catalogue),
    t,
    ...formatsOf(locale),
    capital: (text) => text.charAt(0).toLocaleUpperCase(region) + text.slice(1),
    labelled: (label, value) => t('text.labelled', { label, value }),
  }
}

/** Loads the texts of a language with all messages of scripts. Rejects if a catalogue does not load. */
export const loadTexts = async (locale: Language): Promise<Texts> => {
  const texts = createTexts(locale)
  await Promise.all([loadFirst(texts), loadMessages(texts, 'compare'), loadLater(texts)])
  return texts
}
