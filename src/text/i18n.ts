import { type I18n, setupI18n } from '@lingui/core'
import en from './en.json'

/** Id of a message in the catalogues. English is the catalogue that names them all. */
export type MessageId = keyof typeof en

/** Values a message takes. */
export type MessageValues = Record<string, string | number>

/** Text in one language: plain strings by id, and the numbers, days and lists of that language. */
export interface Texts {
  readonly locale: string
  readonly i18n: I18n
  /** The message with this id. Throws nothing: an id without a message is a type error. */
  readonly t: (id: MessageId, values?: MessageValues) => string
  /** "30 September 2007" from `2007-09-30`; a month or a year where no more is known. */
  readonly day: (iso: string) => string
  /** "Albania, Armenia and Austria". */
  readonly list: (items: readonly string[]) => string
}

const DAY_PARTS: Record<number, Intl.DateTimeFormatOptions> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
}

/** The texts of a language; English now. */
export const createTexts = (locale = 'en'): Texts => {
  // The build compiles the catalogue, see vite.config.ts; the JSON's own type serves for the ids.
  const i18n = setupI18n({ locale, messages: { [locale]: en } })
  const region = locale === 'en' ? 'en-GB' : locale
  const dayFormats = new Map<number, Intl.DateTimeFormat>()
  const list = new Intl.ListFormat(region, { type: 'conjunction' })
  return {
    locale,
    i18n,
    t: (id, values) => i18n._(id, values),
    day: (iso) => {
      // A format is slow to make and quick to use, and a grid of treaties writes hundreds of days.
      const format =
        dayFormats.get(iso.length) ??
        new Intl.DateTimeFormat(region, { ...DAY_PARTS[iso.length], timeZone: 'UTC' })
      dayFormats.set(iso.length, format)
      return format.format(new Date(`${iso}${'0000-01-01'.slice(iso.length)}T00:00:00Z`))
    },
    list: (items) => list.format(items),
  }
}
