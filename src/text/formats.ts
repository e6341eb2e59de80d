import { type Language, formatTag } from '../domain/languages'

const DAY_PARTS: Record<number, Intl.DateTimeFormatOptions> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
}

export interface Formats {
  /** "30 September 2007" from `2007-09-30`; an ISO month or year also works. */
  readonly day: (iso: string) => string
  /** "30 Sep 2007", where there is little room. */
  readonly shortDay: (iso: string) => string
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

/** Formats by Intl, made on first use: each takes some ten milliseconds. */
const intlFormats = (region: string): Formats => {
  const days = new Map<number, Intl.DateTimeFormat>()
  const shortDay = later(
    () => new Intl.DateTimeFormat(region, { ...DAY_PARTS[10], month: 'short', timeZone: 'UTC' }),
  )
  const list = later(() => new Intl.ListFormat(region, { type: 'conjunction' }))
  const anyOf = later(() => new Intl.ListFormat(region, { type: 'disjunction' }))
  // Question, key, map and chart all format the same day.
  let latest = { iso: '', words: '' }
  const collator = later(() => new Intl.Collator(region))
  return {
    day: (iso) => {
      if (iso === latest.iso) return latest.words
      const format =
        days.get(iso.length) ?? new Intl.DateTimeFormat(region, { ...DAY_PARTS[iso.length], timeZone: 'UTC' })
      days.set(iso.length, format)
      latest = { iso, words: format.format(new Date(`${iso}${'0000-01-01'.slice(iso.length)}T00:00:00Z`)) }
      return latest.words
    },
    shortDay: (iso) => shortDay().format(new Date(`${iso}T00:00:00Z`)),
    list: (items) => list().format(items),
    anyOf: (items) => anyOf().format(items),
    semicolon: '; ',
    compare: (first, second) => collator().compare(first, second),
  }
}

const ALBANIAN_MONTHS = 'janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor'.split(
  ' ',
)

const ALBANIAN_SHORT_MONTHS = 'jan shk mar pri maj qer korr gush sht tet nën dhj'.split(' ')

/** Digraphs and letters with a mark come after all words with their base letter: `dh` after `dz`, for which "~" stands. */
const albanianKey = (word: string): string =>
  word
    .toLowerCase()
    .replace(/dh|gj|ll|nj|rr|sh|th|xh|zh|ç|ë/g, (letter) => `${letter.normalize('NFD').charAt(0)}~`)

const albanianList = (items: readonly string[], last: string): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1) ?? ''}`

/** Chromium has no Albanian in Intl, while Node has; both must write the same page. */
const albanian: Formats = {
  day: (iso) => {
    const [year = '', month, day] = iso.split('-')
    return [day && Number(day), month && ALBANIAN_MONTHS[Number(month) - 1], year].filter(Boolean).join(' ')
  },
  shortDay: (iso) => {
    const [year = '', month, day] = iso.split('-')
    return `${Number(day)} ${ALBANIAN_SHORT_MONTHS[Number(month) - 1]} ${year}`
  },
  list: (items) => albanianList(items, 'dhe'),
  anyOf: (items) => albanianList(items, 'ose'),
  semicolon: '; ',
  compare: (first, second) => {
    const [one, other] = [albanianKey(first), albanianKey(second)]
    return Number(one > other) - Number(one < other)
  },
}

export const formatsOf = (locale: Language): Formats => {
  if (locale === 'sq') return albanian
  const formats = intlFormats(formatTag(locale))
  const { day, shortDay } = formats
  // "2007 г." would end sentences with two full stops; formal Russian writes the word out.
  if (locale === 'ru')
    return {
      ...formats,
      day: (iso) => day(iso).replace(/\sг\.$/, '\u00a0года'),
      shortDay: (iso) => shortDay(iso).replace(/\sг\.$/, ''),
    }
  // The first of a month is an ordinal in French, and a narrow space that does not break comes before a semicolon.
  if (locale === 'fr')
    return { ...formats, day: (iso) => day(iso).replace(/^1 /, '1er '), semicolon: '\u202f; ' }
  return formats
}
