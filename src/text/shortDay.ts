import { formatTag, type Language } from '../domain/languages'

const ALBANIAN_MONTHS = 'jan shk mar pri maj qer korr gush sht tet nën dhj'.split(' ')

const formats = new Map<Language, Intl.DateTimeFormat>()

const formatOf = (language: Language): Intl.DateTimeFormat => {
  const parts = { year: 'numeric', month: 'short', day: 'numeric', timeZone: 'UTC' } as const
  const format = formats.get(language) ?? new Intl.DateTimeFormat(formatTag(language), parts)
  formats.set(language, format)
  return format
}

/** Writes a day as "30 Sep 2007", where there is little room. */
export const shortDay = (language: Language, iso: string): string => {
  const [year = '', month, day] = iso.split('-')
  // Chromium has no Albanian in Intl.
  if (language === 'sq') return `${Number(day)} ${ALBANIAN_MONTHS[Number(month) - 1]} ${year}`
  return formatOf(language)
    .format(new Date(`${iso}T00:00:00Z`))
    .replace(/\sг\.$/, '')
}
