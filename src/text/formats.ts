import { type Language, formatTag } from '../domain/languages'

export interface Formats {
  /** "30 September 2007" from `2007-09-30`; an ISO month or year also works. */
  readonly day: (iso: string) => string
  readonly list: (items: readonly string[]) => string
  readonly anyOf: (items: readonly string[]) => string
  /** Stands between the parts of a longer list. */
  readonly semicolon: string
  readonly compare: (first: string, second: string) => number
}

const later = <T>(make: () => T): (() => T) => {
  let made: T | undefined
  return () => (made ??= make())
}

/** Months as a date names them: the first formatter of Intl takes a browser some ten milliseconds. */
const MONTHS: Readonly<Record<Language, string>> = {
  en: 'January February March April May June July August September October November December',
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  ro: 'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie',
  sq: 'janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor',
}

/** A Russian month without its day is in the nominative. */
const nominative = (month: string): string =>
  month.replace(/та$/, 'т').replace(/ая$/, 'ай').replace(/я$/, 'ь')

const dayFormat = (language: Language): Formats['day'] => {
  const isRussian = language === 'ru'
  const months = MONTHS[language].split(' ')
  const numeral = (day: number) =>
    language === 'fr' && day === 1 ? '1er' : `${day}${language === 'de' ? '.' : ''}`
  return (iso) => {
    const [year, month, day] = iso.split('-')
    const name = months[Number(month) - 1] ?? ''
    // Formal Russian writes "year" out: its abbreviation would end sentences with two full stops.
    const inYear = isRussian && month ? `${year}\u00a0года` : year
    return [day && numeral(Number(day)), day || !isRussian ? name : nominative(name), inYear]
      .filter(Boolean)
      .join(' ')
  }
}

/** Writes counts, and gives the form of the words that stand with one. */
interface Counts {
  readonly numeral: (count: number) => string
  readonly formOf: (count: number) => string
}

/** Chromium has no Albanian in Intl and would count as the reader's system does; a space parts five digits or more. */
const albanianCounts: Counts = {
  numeral: (count) => {
    const [whole = '', part] = String(Number(count.toFixed(3))).split('.')
    const grouped = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, '\u00a0') : whole
    return part === undefined ? grouped : `${grouped},${part}`
  },
  formOf: (count) => (count === 1 ? 'one' : 'other'),
}

/** Gives the counts of a language; Intl's take milliseconds to make, so they are made on first use. */
export const countsOf = (locale: string): Counts => {
  if (locale === 'sq') return albanianCounts
  const plurals = later(() => new Intl.PluralRules(locale))
  const numbers = later(() => new Intl.NumberFormat(locale))
  return {
    // A smaller count has no separators in any language of the site.
    numeral: (count) => (Number.isInteger(count) && count < 1000 ? `${count}` : numbers().format(count)),
    formOf: (count) => plurals().select(count),
  }
}

/** Formats by Intl, made on first use: each takes some ten milliseconds. */
const intlFormats = (region: string): Omit<Formats, 'day'> => {
  const list = later(() => new Intl.ListFormat(region, { type: 'conjunction' }))
  const anyOf = later(() => new Intl.ListFormat(region, { type: 'disjunction' }))
  const collator = later(() => new Intl.Collator(region))
  return {
    list: (items) => (items.length < 2 ? items.join('') : list().format(items)),
    anyOf: (items) => (items.length < 2 ? items.join('') : anyOf().format(items)),
    semicolon: '; ',
    compare: (first, second) => collator().compare(first, second),
  }
}

/** Digraphs and letters with a mark come after all words with their base letter: `dh` after `dz`, for which "~" stands. */
const albanianKey = (word: string): string =>
  word
    .toLowerCase()
    .replace(/dh|gj|ll|nj|rr|sh|th|xh|zh|ç|ë/g, (letter) => `${letter.normalize('NFD').charAt(0)}~`)

const albanianList = (items: readonly string[], last: string): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1) ?? ''}`

/** Chromium has no Albanian in Intl, while Node has; both must write the same page. */
const albanian: Omit<Formats, 'day'> = {
  list: (items) => albanianList(items, 'dhe'),
  anyOf: (items) => albanianList(items, 'ose'),
  semicolon: '; ',
  compare: (first, second) => {
    const [one, other] = [albanianKey(first), albanianKey(second)]
    return Number(one > other) - Number(one < other)
  },
}

export const formatsOf = (language: Language): Formats => {
  const day = dayFormat(language)
  if (language === 'sq') return { day, ...albanian }
  const formats = intlFormats(formatTag(language))
  // A narrow space that does not break comes before a French semicolon.
  return { day, ...formats, ...(language === 'fr' && { semicolon: '\u202f; ' }) }
}
