import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { formatTag, LANGUAGES } from '../../../src/domain/languages'
import { formatsOf } from '../../../src/text/formats'
import { messageFormat } from '../../../src/text/i18n'
import { shortDay } from '../../../src/text/sentences/countryAnswer'

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
