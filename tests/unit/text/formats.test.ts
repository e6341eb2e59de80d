import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { formatTag, LANGUAGES } from '../../../src/domain/languages'
import { formatsOf } from '../../../src/text/formats'
import { messageFormat } from '../../../src/text/i18n'
import { shortDay } from '../../../src/text/sentences/words'
import { fileSize } from '../../../src/pictures/fileName'

const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'))

/** How the formatter of Node, which knows every language, writes a day, but for what the atlas writes out. */
const expectedDay = (language: (typeof LANGUAGES)[number], iso: string): string => {
  const parts = iso.split('-').length
  const words = new Intl.DateTimeFormat(formatTag(language), {
    year: 'numeric',
    ...(parts > 1 && { month: 'long' }),
    ...(parts > 2 && { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(new Date(iso))
  if (language === 'ru') return words.replace(/\sг\.$/, '\u00A0года')
  return language === 'fr' ? words.replace(/^1 /, '1er ') : words
}

describe.each(LANGUAGES)('%s', (language) => {
  const { day, list, compare } = formatsOf(language)

  it('writes every month, days and years as Intl does', () => {
    const days = Array.from({ length: 28 }, (_, index) => String(index + 1).padStart(2, '0'))
    for (const iso of [
      '1949',
      '2007',
      ...MONTHS.flatMap((month) => [
        `2007-${month}`,
        `2026-${month}`,
        ...days.map((each) => `2016-${month}-${each}`),
      ]),
    ])
      expect(day(iso)).toBe(expectedDay(language, iso))
  })

  it('writes short days as Intl does', () => {
    const format = new Intl.DateTimeFormat(formatTag(language), {
      year: 'numeric',
      month: 'short',
      day: 'numeric',
      timeZone: 'UTC',
    })
    for (const month of MONTHS)
      expect(shortDay(language, `2007-${month}-03`)).toBe(
        format.format(new Date(`2007-${month}-03`)).replace(/\sг\.$/, ''),
      )
  })

  it('writes counts as Intl does', () => {
    const { format } = new Intl.NumberFormat(language)
    const counted = messageFormat(language)
    const message = [['count', 'plural', { other: ['#'] }]] as const
    for (const count of [...Array.from({ length: 1002 }, (_, index) => index), 12_345, 0.5, 1_234_567])
      expect(counted(message, { count })).toBe(format(count))
  })

  it('writes lists of any length', () => {
    const lists = new Intl.ListFormat(formatTag(language), { type: 'conjunction' })
    for (const items of [[], ['a'], ['a', 'b'], ['a', 'b', 'c'], ['a', 'b', 'c', 'd']])
      expect(list(items)).toBe(lists.format(items))
  })

  it('sorts the names it shows by its alphabet', () => {
    const file = language === 'en' ? 'sq' : language
    const { names } = JSON.parse(readFileSync(`public/data/names/${file}.json`, 'utf8')) as {
      names: Record<string, string>
    }
    const all = Object.values(names)
    expect(all.toSorted(compare)).toEqual(all.toSorted(new Intl.Collator(formatTag(language)).compare))
  })
})

describe('Albanian, which Chromium does not have in Intl', () => {
  afterEach(() => void vi.restoreAllMocks())

  const COUNTS = [0, 1, 2, 21, 101, 999, 1000, 1234, 9999, 12_345, 1_234_567, 0.5, 1.25, 12_345.5]
  const SIZES = [0, 1, 52, 999, 1200, 9_960, 777_000, 999_499, 999_500, 1_234_000, 98_765_432]
  const message = [['count', 'plural', { one: ['#', ' fëmijë i vetëm'], other: ['#', ' fëmijë'] }]] as const
  const written = () => {
    const counted = messageFormat('sq')
    return [
      ...COUNTS.map((count) => counted(message, { count })),
      ...SIZES.map((size) => fileSize(size, 'sq')),
    ]
  }

  it.each(['ru', 'en-US', 'fr'])(
    'has the same numbers and plurals where the system of a reader is %s',
    (system) => {
      const expected = written()
      const { NumberFormat, PluralRules } = Intl
      const known = (tag?: Intl.LocalesArgument) => (tag === 'sq' ? system : tag)
      vi.spyOn(Intl, 'NumberFormat').mockImplementation(function make(tag, options) {
        return new NumberFormat(known(tag), options)
      } as typeof Intl.NumberFormat)
      vi.spyOn(Intl, 'PluralRules').mockImplementation(function make(tag, options) {
        return new PluralRules(known(tag), options)
      } as typeof Intl.PluralRules)
      expect(written()).toEqual(expected)
    },
  )

  it('has them as Node writes them', () => {
    const plurals = new Intl.PluralRules('sq')
    const numbers = new Intl.NumberFormat('sq')
    expect(written().slice(0, COUNTS.length)).toEqual(
      COUNTS.map(
        (count) => `${numbers.format(count)} fëmijë${plurals.select(count) === 'one' ? ' i vetëm' : ''}`,
      ),
    )
    expect(SIZES.map((size) => fileSize(size, 'sq'))).toEqual([
      '0 bajt',
      '1 bajt',
      '52 bajt',
      '999 bajt',
      '1,2 kB',
      '10 kB',
      '777 kB',
      '999 kB',
      '1 MB',
      '1,2 MB',
      '98,8 MB',
    ])
  })
})
